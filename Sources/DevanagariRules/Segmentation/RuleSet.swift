/// The rules of one segmentation as its file states them: symbols, states, transitions.
package struct RuleSet: Sendable {
  package struct State: Sendable {
    package let name: String
    /// A state that does not accept looks ahead: a boundary is never here.
    package let isLookAhead: Bool
    package let isIllFormed: Bool
    /// No dictionary may cut a segment that ends here.
    let isWhole: Bool
    /// The kind of a segment that ends here; nil if that of its scalars decides.
    package let kind: String?
    /// Why a segment ends here; nil to keep the reason of the state before.
    let reason: String?
  }

  /// What a look-up leads to: the word before the scalar that was just read is looked up.
  package struct LookUp: Sendable {
    /// It is an abbreviation.
    package let found: Int
    /// It begins one of several parts.
    package let begins: Int?
    /// It is neither; nil ends the segment before the scalar.
    package let missing: Int?
  }

  package let name: String
  package let symbols: SymbolTable
  /// The states; the first one is the start.
  package let states: [State]
  /// `transitions[state][symbol]`: the next state, or nil where the segment ends.
  package private(set) var transitions: [[Int?]]
  /// The states, by index, in which a look-up is made.
  package private(set) var lookUps: [Int: LookUp] = [:]
  /// The symbols, by index, after which a segment needs ICU's dictionaries.
  let dictionarySymbols: Set<Int>

  /// - Parameter options: also the rows of the sections `[transitions OPTION]` hold.
  package init(
    path: String,
    name: String,
    options: [Substring] = [],
    unicode: UnicodeData
  ) throws {
    // Every option of the file, used here or not.
    let optional = Self.names.map { $0.split(separator: "-") }
      .filter { $0[0] == name.split(separator: "-")[0] }
      .flatMap { $0.dropFirst() }
    let file = try SectionedFile(
      path: path,
      sections: ["symbols", "groups", "states", "flags", "transitions", "look-ups"]
        + optional.map { "transitions \($0)" }
    )
    self.name = name
    let symbols = try SymbolTable(rows: file.rows("symbols"), file: path, unicode: unicode)
    self.symbols = symbols
    var stateNames: Set<Substring> = []
    states = try file.rows("states").map { row in
      guard stateNames.insert(row.fields[0]).inserted else {
        throw DataError(
          file: path,
          line: row.number,
          message: "the state '\(row.fields[0])' stands here again"
        )
      }
      let marks = row.fields.count > 1 ? row.fields[1].words : []
      func value(_ name: String) -> String? {
        marks.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
      }
      for mark in marks where !["look-ahead", "ill-formed", "whole"].contains(mark) {
        guard mark.hasPrefix("kind=") || mark.hasPrefix("reason=") else {
          throw DataError(file: path, line: row.number, message: "no state can be '\(mark)'")
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
        throw DataError(file: path, line: line, message: "no symbol is called '\(name)'")
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
        throw DataError(file: path, line: row.number, message: "expected 'group ; symbols'")
      }
      guard groups[row.fields[0]] == nil else {
        throw DataError(
          file: path,
          line: row.number,
          message: "the group '\(row.fields[0])' stands here again"
        )
      }
      groups[row.fields[0]] = try row.fields[1].words.flatMap { try members($0, row.number) }
    }

    var dictionarySymbols: Set<Int> = []
    for row in file.rows("flags") {
      guard row.fields.count == 2, row.fields[0] == "dictionary" else {
        throw DataError(file: path, line: row.number, message: "expected 'dictionary ; symbols'")
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
  private func checkReached(_ file: SectionedFile) throws {
    // The rows of other options too, which nothing has checked yet.
    let transitions = file.rows(inSections: "transitions")
    for row in transitions { try checkFields(row, file) }
    let targets = Set(
      transitions.map { $0.fields[2] } + file.rows("look-ups").flatMap { $0.fields.dropFirst() }
    )
    for state in states.dropFirst() where !targets.contains(state.name[...]) {
      throw DataError(file: file.path, message: "no row leads to the state '\(state.name)'")
    }
  }

  private func checkFields(_ row: DataLine, _ file: SectionedFile) throws {
    guard row.fields.count == 4, !row.fields[3].isEmpty else {
      throw DataError(
        file: file.path,
        line: row.number,
        message: "expected 'from ; symbols ; to ; rule'"
      )
    }
  }

  private func state(_ name: Substring, _ file: SectionedFile, _ line: Int) throws -> Int {
    guard let index = states.firstIndex(where: { $0.name == name }) else {
      throw DataError(file: file.path, line: line, message: "no state is called '\(name)'")
    }
    return index
  }

  private mutating func readLookUps(_ file: SectionedFile) throws {
    for row in file.rows("look-ups") {
      guard row.fields.count == 4 else {
        throw DataError(
          file: file.path,
          line: row.number,
          message: "expected 'state ; found ; begins ; missing'"
        )
      }
      func target(_ field: Int) throws -> Int? {
        row.fields[field] == "-" ? nil : try state(row.fields[field], file, row.number)
      }
      guard let found = try target(1) else {
        throw DataError(file: file.path, line: row.number, message: "'found' needs a state")
      }
      lookUps[try state(row.fields[0], file, row.number)] = LookUp(
        found: found,
        begins: try target(2),
        missing: try target(3)
      )
    }
  }

  private mutating func readTransitions(
    _ file: SectionedFile,
    _ section: String,
    members: (Substring, Int) throws -> [Int]
  ) throws {
    for row in file.rows(section[...]) {
      try checkFields(row, file)
      let target = try state(row.fields[2], file, row.number)
      for from in row.fields[0].words {
        let source = try state(from, file, row.number)
        for symbol in try row.fields[1].words.flatMap({ try members($0, row.number) }) {
          guard transitions[source][symbol] == nil else {
            throw DataError(
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
        throw DataError(
          file: path,
          message: "no row says where \(states[0].name) goes by \(symbols.names[symbol])"
        )
      }
      guard !states[target].isLookAhead, lookUps[target] == nil else {
        throw DataError(file: path, message: "a segment of one scalar must be accepted")
      }
    }
  }
}

extension RuleSet {
  /// The segmentations that have a file in `Data/Rules`.
  ///
  /// After a name come options, between hyphens: `tokens-hyphens` is `tokens.txt` with the rows for
  /// that option.
  package static let names = [
    "graphemes", "aksharas", "words", "unicode_sentences", "sentences-lines", "sentences-wrapped",
    "tokens", "tokens-hyphens", "tokens-units", "tokens-hyphens-units",
  ]

  package init(named name: String, package: String, _ unicode: UnicodeData) throws {
    let parts = name.split(separator: "-")
    try self.init(
      path: "\(package)/Data/Rules/\(parts[0]).txt",
      name: name,
      options: Array(parts.dropFirst()),
      unicode: unicode
    )
  }
}
