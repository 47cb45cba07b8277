extension GeneratedFile {
  /// The kind among the bits of a boundary, for the loops that do not see the other tables.
  static var kindMask: String { "enum { dvn_kind_mask = 0x\(hex(Machine.kindMask)) };\n" }

  /// The classes of the loops over blocks.
  static func blocks(_ classes: [BlockClasses]) -> String {
    classes.map(blocks).joined(separator: "\n")
  }

  private static func blocks(_ classes: BlockClasses) -> String {
    func braces(_ values: [some CustomStringConvertible]) -> String {
      "{" + values.map(\.description).joined(separator: ",") + "}"
    }
    let tables = classes.tables.map { area, bits in
      let rows = bits.map { braces($0.map { "0x\(String($0, radix: 16))" }) }
      return "  // \(area)\n  {{" + rows.joined(separator: ",\n    ") + "}},\n"
    }
    let sets = classes.classes.map { set in
      "  \(classes.name)_\(set.name) = 0x\(hex(set.numbers.reduce(0) { $0 | 1 << $1 })),"
    }
    let kinds = classes.kinds + Array(repeating: 0, count: 16 - classes.kinds.count)
    return """
      static const block_classes \(classes.name)_classes = {
      \(tables.joined())  \(braces(kinds)),
      };
      // A bit for each number of the class.
      enum {
      \(sets.joined(separator: "\n"))
      };

      """
  }
}
