/// The kind of every scalar, from `kinds.txt`.
package struct ScalarKinds: Sendable {
  /// The names of the kinds, lowest first.
  package let names: [String]
  /// The names of the kinds that only rules give, which follow in the numbering.
  let ruleKinds: [String]
  /// The names of the reasons for which sentences end.
  let reasons: [String]
  private let path: String
  private let ranks: [UInt8]
  let table: SymbolTable

  package init(path: String, unicode: UnicodeData) throws {
    let file = try SectionedFile(
      path: path,
      sections: ["kinds", "rule-kinds", "reasons", "symbols"]
    )
    let names = file.rows("kinds").map { String($0.fields[0]) }
    let table = try SymbolTable(rows: file.rows("symbols"), file: path, unicode: unicode)
    ranks = try table.names.map { name in
      guard let rank = names.firstIndex(of: name) else {
        throw DataError(file: path, message: "the kind '\(name)' is not listed under [kinds]")
      }
      return UInt8(rank)
    }
    self.names = names
    self.table = table
    self.path = path
    ruleKinds = file.rows("rule-kinds").map { String($0.fields[0]) }
    reasons = file.rows("reasons").map { String($0.fields[0]) }
    guard budget.used <= budget.limit else {
      throw DataError(
        file: path,
        message: "\(budget.used) kinds are too many: \(budget.limit) is the limit"
      )
    }
  }

  var budget: Budget {
    Budget("kinds", used: names.count + ruleKinds.count, limit: Machine.kindMask + 1)
  }

  /// The name of the kind of a scalar.
  package func name(of scalar: Unicode.Scalar) -> String {
    names[Int(rank(of: Int(scalar.value)))]
  }

  /// The number of the kind.
  func code(ofKind name: String) throws -> Int {
    guard let code = (names + ruleKinds).firstIndex(of: name) else {
      throw DataError(file: path, message: "no kind is called '\(name)'")
    }
    return code
  }

  /// The number of the reason.
  func code(ofReason name: String) throws -> Int {
    guard let code = reasons.firstIndex(of: name) else {
      throw DataError(file: path, message: "no reason is called '\(name)'")
    }
    return code
  }

  /// The rank of the kind of the code point.
  func rank(of codePoint: Int) -> UInt8 { ranks[Int(table.symbols[codePoint])] }
}
