/// The symbol of every code point, as a rule file's `[symbols]` give it.
///
/// The first row that matches wins. A row is `symbol ; set`, where a set is alternatives
/// between `|`, each a conjunction between `&` of atoms: `Property=Value`, `U+0915`,
/// `U+0951..0954`, `*` for all, and `!atom` for all others.
package struct SymbolTable: Sendable {
  /// The names, in the order of their first row.
  package private(set) var names: [String] = []
  /// For each code point the index of its symbol in `names`.
  private(set) var symbols: [UInt8]

  private static let codePointCount = 0x110000

  init(rows: [DataLine], file: String, unicode: UnicodeData) throws {
    let unset = UInt8.max
    symbols = [UInt8](repeating: unset, count: Self.codePointCount)
    for row in rows {
      guard row.fields.count == 2 else {
        throw DataError(file: file, line: row.number, message: "expected 'symbol ; set'")
      }
      let name = String(row.fields[0])
      let index: Int
      if let known = names.firstIndex(of: name) {
        index = known
      } else {
        index = names.count
        names.append(name)
      }
      do {
        for member in try Self.members(of: row.fields[1], unicode: unicode)
        where symbols[member] == unset {
          symbols[member] = UInt8(index)
        }
      } catch let error as DataError {
        throw DataError(file: file, line: row.number, message: error.message)
      }
    }
    if let missing = symbols.firstIndex(of: unset) {
      throw DataError(
        file: file,
        message: "U+\(String(missing, radix: 16)) has no symbol; let the last row be 'Other ; *'"
      )
    }
    for (index, name) in names.enumerated() where !symbols.contains(UInt8(index)) {
      throw DataError(file: file, message: "no code point is left for the symbol '\(name)'")
    }
  }

  /// The scalars of each symbol, in the order of `names`.
  package func scalars() -> [[Unicode.Scalar]] {
    var result = [[Unicode.Scalar]](repeating: [], count: names.count)
    for codePoint in symbols.indices {
      guard let scalar = Unicode.Scalar(UInt32(codePoint)) else { continue }
      result[Int(symbols[codePoint])].append(scalar)
    }
    return result
  }

  /// The index of the symbol of a scalar in `names`.
  package func index(of scalar: Unicode.Scalar) -> Int { Int(symbols[Int(scalar.value)]) }

  private static func members(of set: Substring, unicode: UnicodeData) throws -> [Int] {
    var result: [Int] = []
    for alternative in set.split(separator: "|") {
      let atoms = alternative.split(separator: "&").map(\.trimmed)
      // Counting how many atoms hold is the intersection.
      var counts = [UInt8](repeating: 0, count: codePointCount)
      for atom in atoms {
        let isNegated = atom.hasPrefix("!")
        let ranges = try ranges(of: isNegated ? atom.dropFirst() : atom, unicode: unicode)
        if isNegated {
          for index in counts.indices { counts[index] += 1 }
          for range in ranges { for index in range { counts[Int(index)] -= 1 } }
        } else {
          for range in ranges { for index in range { counts[Int(index)] += 1 } }
        }
      }
      result += counts.indices.filter { counts[$0] == UInt8(atoms.count) }
    }
    return result
  }

  private static func ranges(
    of atom: Substring,
    unicode: UnicodeData
  ) throws -> [ClosedRange<UInt32>] {
    if atom == "*" { return [0...UInt32(codePointCount - 1)] }
    if atom.hasPrefix("U+"), let range = codePoints(atom.dropFirst(2)) { return [range] }
    let parts = atom.split(separator: "=")
    guard parts.count == 2 else {
      throw DataError(
        file: "",
        message: "'\(atom)' is no set; write Property=Value, U+0915, U+0951..0954 or *"
      )
    }
    return try unicode.ranges(of: parts[0], value: parts[1])
  }
}
