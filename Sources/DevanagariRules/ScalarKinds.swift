/// The kind of every scalar, from `kinds.txt`.
public struct ScalarKinds: Sendable {
  /// The names of the kinds, lowest first.
  public let names: [String]
  private let ranks: [UInt8]
  let table: SymbolTable

  public init(path: String, unicode: UnicodeData) throws {
    let file = try RuleFile(path: path)
    let names = file.rows("kinds").map { String($0.fields[0]) }
    let table = try SymbolTable(rows: file.rows("symbols"), file: path, unicode: unicode)
    ranks = try table.names.map { name in
      guard let rank = names.firstIndex(of: name) else {
        throw RuleError(file: path, message: "the kind '\(name)' is not listed under [kinds]")
      }
      return UInt8(rank)
    }
    self.names = names
    self.table = table
  }

  /// The name of the kind of a scalar.
  public func name(of scalar: Unicode.Scalar) -> String {
    names[Int(rank(of: Int(scalar.value)))]
  }

  /// The rank of the kind of the code point.
  func rank(of codePoint: Int) -> UInt8 { ranks[Int(table.symbols[codePoint])] }
}
