extension GeneratedFile {
  /// The files of `Data/Rules` that have symbols and no transitions.
  private static let symbolFiles = ["columns", "metre"]

  /// The symbols of these files, and their numbers.
  static func symbolTables(package: String, unicode: UnicodeData) throws -> [GeneratedFile] {
    let folder = "Sources/CDevanagariTables"
    let tables = try symbolFiles.map { name in
      (name: name, table: try SymbolTable(ruleFile: name, package: package, unicode: unicode))
    }
    let codes = tables.map { constants("\($0.name)", $0.table.names.map(\.asIdentifier)) }
    let header = GeneratedFile(
      path: "\(folder)/include/dvn_symbol_codes.h",
      body: """
        // The symbols of the rule files that have no transitions.
        #ifndef DVN_SYMBOL_CODES_H
        #define DVN_SYMBOL_CODES_H

        enum {
        \(codes.joined(separator: "\n"))
        };

        #endif

        """
    )
    return [header]
      + tables.map { name, table in
        let stages = TwoStageTable(table.symbols)
        return GeneratedFile(
          path: "\(folder)/Generated/\(name).c",
          body: """
            #include "CDevanagariTables.h"

            \(array("uint16_t", "blocks", stages.blocks))
            \(array("uint8_t", "values", stages.values))
            const uint16_t *dvn_\(name)_blocks(void) { return blocks; }
            const uint8_t *dvn_\(name)_values(void) { return values; }

            """
        )
      }
  }
}

extension SymbolTable {
  /// The symbols of a file of `Data/Rules`.
  package init(ruleFile name: String, package: String, unicode: UnicodeData) throws {
    let file = try SectionedFile(
      path: "\(package)/Data/Rules/\(name).txt",
      sections: ["symbols"]
    )
    try self.init(rows: file.rows("symbols"), file: file.path, unicode: unicode)
  }
}

extension String {
  /// `LongVowel` as `long_vowel`.
  fileprivate var asIdentifier: String {
    var result = ""
    var previous: Character = "A"
    for letter in self {
      if letter.isUppercase, previous.isLowercase { result.append("_") }
      result += letter.lowercased()
      previous = letter
    }
    return result
  }
}
