import DevanagariRules

/// The symbols of a rule file that has no transitions.
struct RuleSymbols: Sendable {
  static let columns = RuleSymbols("columns")
  static let metre = RuleSymbols("metre")

  private let table: SymbolTable
  /// The scalars of each symbol, to draw random text from.
  let scalars: [[Unicode.Scalar]]

  private init(_ name: String) {
    table = RuleInterpreter.load {
      try SymbolTable(
        ruleFile: name,
        package: RuleInterpreter.package,
        unicode: RuleInterpreter.unicode
      )
    }
    scalars = table.scalars()
  }

  /// The symbol of a scalar.
  subscript(_ scalar: Unicode.Scalar) -> String { table.names[table.index(of: scalar)] }

  /// The scalars of the symbols with these names.
  func scalars(of names: Set<String>) -> [[Unicode.Scalar]] {
    zip(table.names, scalars).filter { names.contains($0.0) }.map(\.1)
  }
}
