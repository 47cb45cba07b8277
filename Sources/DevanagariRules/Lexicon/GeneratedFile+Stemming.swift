extension GeneratedFile {
  /// The rules of stemming.
  static func stemming(package: String) throws -> GeneratedFile {
    GeneratedFile(
      path: "Sources/CDevanagariLexiconTables/Generated/stemming.c",
      body: try stemming(try StemmingRules(package: package))
    )
  }

  private static func stemming(_ rules: StemmingRules) throws -> String {
    let scalars = (UInt32(0x900)...0x97f).map { value in
      let scalar = Unicode.Scalar(value)!
      return StemmingSigns.kind(of: scalar).rawValue << 8 | symbol(StemmingSigns.folded(scalar))
    }
    let listed = Set(rules.words.values).sorted {
      ($0.lemma, text($0.stem)) < ($1.lemma, text($1.stem))
    }
    let entries = listed.map { "{\"\(text($0.stem))\", \"\($0.lemma)\"}" }
    let lists = CompiledSuffixes(rules.rows)
    return """
      #include "CDevanagariLexiconTables.h"

      \(array("uint16_t", "scalars", scalars))
      \(array("uint8_t", "nasal_classes", nasalClasses))
      \(array("dvn_stem_node", "words", try nodes(words(rules, listed)), width: 16))
      \(array("dvn_stem_node", "suffixes", try nodes(lists.keys), width: 16))
      \(array("uint16_t", "list_starts", lists.starts))
      \(array("uint16_t", "lists", lists.rows))
      \(array("dvn_stem_row", "rows", rules.rows.map(row), width: 1))
      \(array("dvn_stem_listed", "listed", entries, width: 4))
      static const dvn_stem_rules rules = {
        .version = \(rules.version),
        .row_count = \(rules.rows.count),
        .scalars = scalars,
        .nasal_classes = nasal_classes,
        .words = words,
        .suffixes = suffixes,
        .list_starts = list_starts,
        .lists = lists,
        .rows = rows,
        .listed = listed,
      };
      const dvn_stem_rules *dvn_stemming_hindi(void) { return &rules; }

      """
  }

  private static func symbol(_ scalar: Unicode.Scalar) -> Int { Int(scalar.value & 0x7f) }

  private static func text(_ signs: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: signs)
    return text
  }

  /// For each scalar the bit of the class whose stop it is in the low half, of its nasal in the high.
  private static var nasalClasses: [Int] {
    (UInt32(0x900)...0x97f).map { value in
      let scalar = Unicode.Scalar(value)!
      let nasals: [Unicode.Scalar] = ["ङ", "ञ", "ण", "न", "म"]
      let stop = nasals.firstIndex { StemmingSigns.isNasal($0, of: scalar) }.map { $0 + 1 } ?? 0
      let nasal = nasals.firstIndex(of: scalar).map { $0 + 1 } ?? 0
      return nasal << 4 | stop
    }
  }

  private static func words(
    _ rules: StemmingRules,
    _ listed: [StemmingRules.Listed]
  ) -> [(key: [Int], value: Int)] {
    let numbers = Dictionary(uniqueKeysWithValues: zip(listed, 1...))
    var values: [[Unicode.Scalar]: Int] = [:]
    for root in rules.roots {
      let isConsonantal = StemmingSigns.kind(of: root.last!) == .consonant
      values[root, default: 0] |= isConsonantal ? 1 : 3
    }
    for adjective in rules.adjectives { values[adjective, default: 0] |= 4 }
    for (word, entry) in rules.words { values[word, default: 0] |= numbers[entry]! << 3 }
    return values.map { (key: $0.key.map(symbol), value: $0.value) }
  }

  private static func nodes(_ words: [(key: [Int], value: Int)]) throws -> [String] {
    let trie = DoubleArray(words.sorted { $0.key.lexicographicallyPrecedes($1.key) })
    guard trie.base.count < 0x10000, trie.values.allSatisfy({ $0 < 0x10000 }) else {
      throw DataError(file: "Data/Stemming", message: "too many words for 16 bits")
    }
    return trie.rows
  }

  private static func row(_ row: StemmingRules.Row) -> String {
    let added = row.replacement.dropFirst(row.kept).first
    let condition: (code: String, aksharas: Int) =
      switch row.condition {
      case .aksharas(let count): ("aksharas", count)
      case .root: ("root", 0)
      case .vowelRoot: ("vowel_root", 0)
      case .adjective: ("adjective", 0)
      }
    let fields = row.fields.map { "\"\($0)\"" }.joined(separator: ", ")
    return """
      {\(row.suffix.count), \(row.suffix.count - row.kept), \(added.map(symbol) ?? 0), \
      dvn_stem_if_\(condition.code), \(condition.aksharas), \
      \(StemmingSigns.aksharaCount(of: added.map { [$0] } ?? [])), \(fields)}
      """
  }
}

/// The rows to try for each suffix, read from its end.
private struct CompiledSuffixes {
  /// For each suffix the number of its list, from 1 on.
  private(set) var keys: [(key: [Int], value: Int)] = []
  private(set) var starts = [0, 0]
  private(set) var rows: [Int] = []

  init(_ all: [StemmingRules.Row]) {
    for suffix in Set(all.map(\.suffix)).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      rows += all.indices.filter { suffix.reversed().starts(with: all[$0].suffix.reversed()) }
      starts.append(rows.count)
      keys.append((suffix.reversed().map { Int($0.value & 0x7f) }, starts.count - 2))
    }
  }
}
