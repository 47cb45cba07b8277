/// The rules of one segmentation as its file states them: symbols, states, transitions.
public struct RuleSet: Sendable {
  public struct State: Sendable {
    public let name: String
    /// A state that does not accept looks ahead: a boundary is never here.
    public let isLookAhead: Bool
    public let isIllFormed: Bool
    /// No dictionary may cut a segment that ends here.
    let isWhole: Bool
    /// The kind of a segment that ends here; nil if that of its scalars decides.
    public let kind: String?
    /// Why a segment ends here; nil to keep the reason of the state before.
    let reason: String?
  }

  /// What a look-up leads to: the word before the scalar that was just read is looked up.
  public struct LookUp: Sendable {
    /// It is an abbreviation.
    public let found: Int
    /// It begins one of several parts.
    public let begins: Int?
    /// It is neither; nil ends the segment before the scalar.
    public let missing: Int?
  }

  public let name: String
  public let symbols: SymbolTable
  /// The states; the first one is the start.
  public let states: [State]
  /// `transitions[state][symbol]`: the next state, or nil where the segment ends.
  public private(set) var transitions: [[Int?]]
  /// The states, by index, in which a look-up is made.
  public private(set) var lookUps: [Int: LookUp] = [:]
  /// The symbols, by index, after which a segment needs ICU's dictionaries.
  let dictionarySymbols: Set<Int>

  /// - Parameter options: also the rows of the sections `[transitions OPTION]` hold.
  public init(
    path: String,
    name: String,
    options: [Substring] = [],
    unicode: UnicodeData
  ) throws {
    let file = try RuleFile(path: path)
    self.name = name
    let symbols = try SymbolTable(rows: file.rows("symbols"), file: path, unicode: unicode)
    self.symbols = symbols
    states = try file.rows("states").map { row in
      let marks = row.fields.count > 1 ? row.fields[1].words : []
      func value(_ name: String) -> String? {
        marks.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
      }
      for mark in marks where !["look-ahead", "ill-formed", "whole"].contains(mark) {
        guard mark.hasPrefix("kind=") || mark.hasPrefix("reason=") else {
          throw RuleError(file: path, line: row.number, message: "no state can be '\(mark)'")
        }
      }
      return State(
        name: String(row.fields[0]),
        isLookAhead: marks.contains("look-ahead"),
        isIllFormed: marks.contains("ill-formed"),
        isWhole: marks.contains("whole"),
        kind: value("kind"),
        reason: value("reason")
      )
    }

    func symbol(_ name: Substring, _ line: Int) throws -> Int {
      guard let index = symbols.names.firstIndex(where: { $0 == name }) else {
        throw RuleError(file: path, line: line, message: "no symbol is called '\(name)'")
      }
      return index
    }

    var groups: [Substring: [Int]] = [:]
    /// The symbols of a name: a symbol's own, or those of a group.
    func members(_ name: Substring, _ line: Int) throws -> [Int] {
      try groups[name] ?? [symbol(name, line)]
    }
    for row in file.rows("groups") {
      guard row.fields.count == 2, !symbols.names.contains(String(row.fields[0])) else {
        throw RuleError(file: path, line: row.number, message: "expected 'group ; symbols'")
      }
      groups[row.fields[0]] = try row.fields[1].words.flatMap { try members($0, row.number) }
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
    try readTransitions(file, "transitions", members: members)
    for option in options { try readTransitions(file, "transitions \(option)", members: members) }
    try readLookUps(file)
    try checkStart(path)
    try checkReached(file)
  }

  /// A state that nothing leads to, whatever the options, is a slip.
  private func checkReached(_ file: RuleFile) throws {
    let targets = Set(
      file.rows(inSections: "transitions").map { $0.fields[2] }
        + file.rows("look-ups").flatMap { $0.fields.dropFirst() }
    )
    for state in states.dropFirst() where !targets.contains(state.name[...]) {
      throw RuleError(file: file.path, message: "no row leads to the state '\(state.name)'")
    }
  }

  private func state(_ name: Substring, _ file: RuleFile, _ line: Int) throws -> Int {
    guard let index = states.firstIndex(where: { $0.name == name }) else {
      throw RuleError(file: file.path, line: line, message: "no state is called '\(name)'")
    }
    return index
  }

  private mutating func readLookUps(_ file: RuleFile) throws {
    for row in file.rows("look-ups") {
      guard row.fields.count == 4 else {
        throw RuleError(
          file: file.path,
          line: row.number,
          message: "expected 'state ; found ; begins ; missing'"
        )
      }
      func target(_ field: Int) throws -> Int? {
        row.fields[field] == "-" ? nil : try state(row.fields[field], file, row.number)
      }
      guard let found = try target(1) else {
        throw RuleError(file: file.path, line: row.number, message: "'found' needs a state")
      }
      lookUps[try state(row.fields[0], file, row.number)] = LookUp(
        found: found,
        begins: try target(2),
        missing: try target(3)
      )
    }
  }

  private mutating func readTransitions(
    _ file: RuleFile,
    _ section: String,
    members: (Substring, Int) throws -> [Int]
  ) throws {
    for row in file.rows(section[...]) {
      guard row.fields.count == 4, !row.fields[3].isEmpty else {
        throw RuleError(
          file: file.path,
          line: row.number,
          message: "expected 'from ; symbols ; to ; rule'"
        )
      }
      let target = try state(row.fields[2], file, row.number)
      for from in row.fields[0].words {
        let source = try state(from, file, row.number)
        for symbol in try row.fields[1].words.flatMap({ try members($0, row.number) }) {
          guard transitions[source][symbol] == nil else {
            throw RuleError(
              file: file.path,
              line: row.number,
              message: "the step from \(from) by \(symbols.names[symbol]) is given twice"
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
      guard !states[target].isLookAhead, lookUps[target] == nil else {
        throw RuleError(file: path, message: "a segment of one scalar must be accepted")
      }
    }
  }
}
