/// The rules of `Data/Rules/rewrites.txt`: what the normalizer repairs.
package struct RewriteRules: Sendable {
  /// A rule, which any number of rewrites make up.
  package struct Rule: Sendable {
    package let identifier: String
    /// The number of the first preset that has the rule: 1 for `safe`, 2 for `corpus`, 3 for none.
    package let tier: Int
    /// Rules that say the contrary; those name this one no more.
    let opposites: [String]
  }

  /// What one place of a pattern matches.
  package struct Element: Sendable {
    /// A bit for each symbol that matches.
    package var symbols: UInt64
    /// The scalar that matches; nil for every one of the symbols.
    package var scalar: UInt32?
    /// Only the same scalar as in the place before matches.
    package var repeatsPrevious = false
  }

  /// A piece of a replacement.
  package enum Piece: Sendable {
    case scalar(UInt32)
    /// What the pattern matched in this place, from 0.
    case matched(Int)
  }

  /// A row: a pattern between two contexts, and what becomes of it.
  package struct Rewrite: Sendable {
    package let rule: Int
    package let before: [Element]
    package let match: [Element]
    package let after: [Element]
    package let replacement: [Piece]
    package let condition: Int

    /// All places, in order.
    package var elements: [Element] { before + match + after }
  }

  /// The longest row, in scalars: the runtime looks no further.
  ///
  /// `Tail` in `RewritePass.swift` has room for so many, and for one more, at which `=` may look.
  package static let lengthLimit = 8

  /// The names of the conditions that rows may have, in the order of their numbers.
  package static let conditions = [
    "none", "near", "number", "no-candra-word", "inner-visarga-word", "final-visarga-word",
    "stem-with-vowel", "stem-with-glide",
  ]

  package let symbols: SymbolTable
  package let rules: [Rule]
  package let rewrites: [Rewrite]
  /// The names of the faults, in the order of their numbers; there is none with the number 0.
  package let faults: [String]
  /// For each pair of symbols the number of the fault that the second has behind the first, or 0.
  let faultPairs: [UInt8]

  package init(path: String, unicode: UnicodeData) throws {
    let file = try SectionedFile(
      path: path,
      sections: ["symbols", "groups", "rules", "rewrites", "faults"]
    )
    symbols = try SymbolTable(rows: file.rows("symbols"), file: path, unicode: unicode)
    guard symbols.names.count <= Self.bitLimit, symbols.names.first == "Line" else {
      throw DataError(
        file: path,
        message: """
          \(symbols.names.count) symbols, of which the first is '\(symbols.names.first ?? "")'; \
          at most \(Self.bitLimit) have room, and the first is 'Line'
          """
      )
    }
    rules = try file.rows("rules").map { row in
      guard row.fields.count >= 2,
        let tier = ["safe", "corpus", "none"].firstIndex(of: row.fields[1])
      else {
        throw DataError(file: path, line: row.number, message: "expected 'rule ; safe|corpus|none'")
      }
      return Rule(
        identifier: String(row.fields[0]),
        tier: tier + 1,
        opposites: row.fields.count > 2 ? row.fields[2].words.map(String.init) : []
      )
    }
    guard rules.count <= Self.bitLimit else {
      throw DataError(
        file: path,
        message: "\(rules.count) rules are too many: \(Self.bitLimit) is the limit"
      )
    }
    for rule in rules {
      for opposite in rule.opposites where !rules.contains(where: { $0.identifier == opposite }) {
        throw DataError(file: path, message: "no rule is called '\(opposite)'")
      }
    }
    let parser = try Parser(file: file, symbols: symbols, rules: rules)
    rewrites = try file.rows("rewrites").map(parser.rewrite)
    (faults, faultPairs) = try parser.faults()
    for (index, rule) in rules.enumerated() where !rewrites.contains(where: { $0.rule == index }) {
      throw DataError(file: path, message: "no row belongs to the rule '\(rule.identifier)'")
    }
    guard slots.count <= Self.bitLimit else {
      throw DataError(
        file: path,
        message: """
          \(slots.count) slots are too many: \(Self.bitLimit) is the limit; \
          let rows of one rule be equally long
          """
      )
    }
  }

  /// A slot: the rows of a rule that are equally long.
  struct Slot: Hashable {
    let rule: Int
    let length: Int

    init(of rewrite: Rewrite) {
      rule = rewrite.rule
      length = rewrite.elements.count
    }
  }

  // Rules, slots and symbols each have a bit of 64.
  private static let bitLimit = 64

  var budgets: [Budget] {
    [
      Budget("symbols of rewrites", used: symbols.names.count, limit: Self.bitLimit),
      Budget("rules of rewrites", used: rules.count, limit: Self.bitLimit),
      Budget("slots of rewrites", used: slots.count, limit: Self.bitLimit),
    ]
  }

  /// The slots, in the order of their first rows.
  var slots: [Slot] {
    var known: Set<Slot> = []
    return rewrites.map(Slot.init).filter { known.insert($0).inserted }
  }

  /// A bit for each rule with a row that asks for the token around it.
  var tokenRules: UInt64 {
    let condition = Self.conditions.firstIndex(of: "number")
    return rewrites.reduce(0) { $1.condition == condition ? $0 | 1 << UInt64($1.rule) : $0 }
  }

  /// A bit for each rule up to a tier.
  func rules(upToTier tier: Int) -> UInt64 {
    rules.indices.reduce(0) { rules[$1].tier <= tier ? $0 | 1 << UInt64($1) : $0 }
  }

  /// A bit for each rule that says the contrary of rule `index`.
  func opposites(of index: Int) -> UInt64 {
    rules.indices.reduce(0) { bits, other in
      let isOpposite =
        rules[other].opposites.contains(rules[index].identifier)
        || rules[index].opposites.contains(rules[other].identifier)
      return isOpposite ? bits | 1 << UInt64(other) : bits
    }
  }
}

/// Reads the rows.
private struct Parser {
  let file: SectionedFile
  let symbols: SymbolTable
  let rules: [RewriteRules.Rule]
  private var groups: [Substring: UInt64] = [:]

  init(file: SectionedFile, symbols: SymbolTable, rules: [RewriteRules.Rule]) throws {
    self.file = file
    self.symbols = symbols
    self.rules = rules
    for row in file.rows("groups") {
      guard row.fields.count == 2, !symbols.names.contains(String(row.fields[0])) else {
        throw fault(row, "expected 'group ; symbols'")
      }
      for name in row.fields[1].words {
        groups[row.fields[0], default: 0] |= try members(name, row)
      }
    }
  }

  func rewrite(_ row: DataLine) throws -> RewriteRules.Rewrite {
    guard (5...6).contains(row.fields.count) else {
      throw fault(row, "expected 'rule ; before ; match ; after ; replacement ; condition'")
    }
    guard let rule = rules.firstIndex(where: { $0.identifier == row.fields[0] }) else {
      throw fault(row, "no rule is called '\(row.fields[0])'")
    }
    let condition = row.fields.count == 6 ? row.fields[5] : "none"
    guard let code = RewriteRules.conditions.firstIndex(where: { $0 == condition }) else {
      throw fault(row, "no condition is called '\(condition)'")
    }
    let match = try row.fields[2].words.map { try element($0, row) }
    let rewrite = RewriteRules.Rewrite(
      rule: rule,
      before: try row.fields[1].words.map { try element($0, row) },
      match: match,
      after: try row.fields[3].words.map { try element($0, row) },
      replacement: try row.fields[4].words.map { try piece($0, count: match.count, row) },
      condition: code
    )
    guard rewrite.elements.first?.repeatsPrevious == false else {
      throw fault(row, "'=' needs a scalar before it")
    }
    guard !match.isEmpty, rewrite.elements.count <= RewriteRules.lengthLimit else {
      throw fault(row, "a row matches 1 to \(RewriteRules.lengthLimit) scalars, contexts included")
    }
    return rewrite
  }

  /// Reads the rows `fault ; before ; sign`.
  func faults() throws -> (names: [String], pairs: [UInt8]) {
    let count = symbols.names.count
    var names = ["none"]
    var pairs = [UInt8](repeating: 0, count: count * count)
    for row in file.rows("faults") {
      guard row.fields.count == 3 else { throw fault(row, "expected 'fault ; before ; sign'") }
      let name = String(row.fields[0])
      if !names.contains(name) { names.append(name) }
      let first = try element(row.fields[1], row).symbols
      let second = try element(row.fields[2], row).symbols
      for pair in pairs.indices
      where first >> UInt64(pair / count) & 1 != 0 && second >> UInt64(pair % count) & 1 != 0 {
        guard pairs[pair] == 0 else {
          throw fault(row, "a pair has the fault '\(names[Int(pairs[pair])])' already")
        }
        pairs[pair] = UInt8(names.firstIndex(of: name)!)
      }
    }
    return (names, pairs)
  }

  /// Reads `क`, `U+0915`, `Symbol`, `!Symbol`, `A&!B` or `=`.
  private func element(_ text: Substring, _ row: DataLine) throws -> RewriteRules.Element {
    if text == "=" {
      return RewriteRules.Element(symbols: .max, scalar: nil, repeatsPrevious: true)
    }
    if let scalar = scalar(text) {
      return RewriteRules.Element(symbols: bit(of: scalar), scalar: scalar.value)
    }
    var mask = UInt64.max
    for atom in text.split(separator: "&") {
      mask &= try atom.hasPrefix("!") ? ~members(atom.dropFirst(), row) : members(atom, row)
    }
    return RewriteRules.Element(symbols: mask, scalar: nil)
  }

  private func piece(
    _ text: Substring,
    count: Int,
    _ row: DataLine
  ) throws -> RewriteRules.Piece {
    if let number = Int(text) {
      guard (1...count).contains(number) else { throw fault(row, "nothing matches '\(text)'") }
      return .matched(number - 1)
    }
    guard let scalar = scalar(text) else { throw fault(row, "'\(text)' is no character") }
    return .scalar(scalar.value)
  }

  private func members(_ name: Substring, _ row: DataLine) throws -> UInt64 {
    if let group = groups[name] { return group }
    guard let index = symbols.names.firstIndex(where: { $0 == name }) else {
      throw fault(row, "no symbol is called '\(name)'")
    }
    return 1 << UInt64(index)
  }

  private func scalar(_ text: Substring) -> Unicode.Scalar? {
    if text.hasPrefix("U+") {
      return UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first,
      !scalar.isASCII
    else { return nil }
    return scalar
  }

  private func bit(of scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(symbols.index(of: scalar)) }

  private func fault(_ row: DataLine, _ message: String) -> DataError {
    DataError(file: file.path, line: row.number, message: message)
  }
}
