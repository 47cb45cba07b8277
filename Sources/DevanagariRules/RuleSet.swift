/// The rules of one segmentation as its file states them: symbols, states, transitions.
public struct RuleSet: Sendable {
  public struct State: Sendable {
    public let name: String
    /// A state that does not accept looks ahead: a boundary is never here.
    public let isLookAhead: Bool
    public let isIllFormed: Bool
  }

  public let name: String
  public let symbols: SymbolTable
  /// The states; the first one is the start.
  public let states: [State]
  /// `transitions[state][symbol]`: the next state, or nil where the segment ends.
  public private(set) var transitions: [[Int?]]
  /// The symbols, by index, after which a segment needs ICU's dictionaries.
  let dictionarySymbols: Set<Int>

  public init(path: String, name: String, unicode: UnicodeData) throws {
    let file = try RuleFile(path: path)
    self.name = name
    let symbols = try SymbolTable(rows: file.rows("symbols"), file: path, unicode: unicode)
    self.symbols = symbols
    states = try file.rows("states").map { row in
      let mark = row.fields.count > 1 ? row.fields[1] : ""
      guard ["", "look-ahead", "ill-formed"].contains(mark) else {
        throw RuleError(file: path, line: row.number, message: "no state can be '\(mark)'")
      }
      return State(
        name: String(row.fields[0]),
        isLookAhead: mark == "look-ahead",
        isIllFormed: mark == "ill-formed"
      )
    }

    func symbol(_ name: Substring, _ line: Int) throws -> Int {
      guard let index = symbols.names.firstIndex(where: { $0 == name }) else {
        throw RuleError(file: path, line: line, message: "no symbol is called '\(name)'")
      }
      return index
    }

    var dictionarySymbols: Set<Int> = []
    for row in file.rows("flags") {
      guard row.fields.count == 2, row.fields[0] == "dictionary" else {
        throw RuleError(file: path, line: row.number, message: "expected 'dictionary ; symbols'")
      }
      for name in row.fields[1].words { dictionarySymbols.insert(try symbol(name, row.number)) }
    }
    self.dictionarySymbols = dictionarySymbols

    transitions = Array(
      repeating: Array(repeating: nil, count: symbols.names.count),
      count: states.count
    )
    try readTransitions(file, symbol: symbol)
    try checkStart(path)
  }

  private mutating func readTransitions(
    _ file: RuleFile,
    symbol: (Substring, Int) throws -> Int
  ) throws {
    func state(_ name: Substring, _ line: Int) throws -> Int {
      guard let index = states.firstIndex(where: { $0.name == name }) else {
        throw RuleError(file: file.path, line: line, message: "no state is called '\(name)'")
      }
      return index
    }
    for row in file.rows("transitions") {
      guard row.fields.count == 4, !row.fields[3].isEmpty else {
        throw RuleError(
          file: file.path,
          line: row.number,
          message: "expected 'from ; symbols ; to ; rule'"
        )
      }
      let target = try state(row.fields[2], row.number)
      for from in row.fields[0].words {
        let source = try state(from, row.number)
        for name in row.fields[1].words {
          let symbol = try symbol(name, row.number)
          guard transitions[source][symbol] == nil else {
            throw RuleError(
              file: file.path,
              line: row.number,
              message: "the step from \(from) by \(name) is given twice"
            )
          }
          transitions[source][symbol] = target
        }
      }
    }
  }

  private func checkStart(_ path: String) throws {
    for (symbol, target) in transitions[0].enumerated() {
      guard let target else {
        throw RuleError(
          file: path,
          message: "no row says where \(states[0].name) goes by \(symbols.names[symbol])"
        )
      }
      guard !states[target].isLookAhead else {
        throw RuleError(file: path, message: "a segment of one scalar must be accepted")
      }
    }
  }
}
