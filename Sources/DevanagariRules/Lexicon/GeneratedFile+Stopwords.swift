extension GeneratedFile {
  /// The stopwords of all languages, from `Data/Stopwords`.
  static func stopwords(package: String) throws -> GeneratedFile {
    let folder = "\(package)/Data/Stopwords"
    let entries = try StopwordList.Language.allCases.flatMap {
      try StopwordList($0, folder: folder).entries
    }
    let forms = sorted(Set(entries.flatMap(\.forms)))
    let texts = forms + sorted(Set(entries.map(\.lemma)).subtracting(forms))
    let numbers = Dictionary(uniqueKeysWithValues: zip(texts, texts.indices))
    let trie = DoubleArray(
      forms.indices.map { (StopwordList.signs(of: forms[$0])!, $0 + 1) }
        .sorted { $0.0.lexicographicallyPrecedes($1.0) }
    )
    let nodes = trie.rows
    let starts = texts.reduce(into: [0]) { $0.append($0.last! + $1.utf8.count) }
    var formStarts = 0
    let rows = entries.map { entry in
      defer { formStarts += entry.forms.count }
      let codes = [
        formStarts, entry.forms.count,
        StopwordList.Language.allCases.firstIndex(of: entry.language)!,
        StopwordList.Part.allCases.firstIndex(of: entry.part)!,
        StopwordList.Tier.allCases.firstIndex(of: entry.tier)!, numbers[entry.lemma]!,
      ]
      return "{\(codes.map(String.init).joined(separator: ","))}"
    }
    guard starts.last! <= UInt16.max, nodes.count <= UInt16.max, formStarts <= UInt16.max else {
      throw DataError(file: folder, message: "more words than 16 bits count")
    }
    let body = [
      "#include \"CDevanagariLexiconTables.h\"\n",
      array("dvn_stopword_node", "nodes", nodes, width: 16),
      array("dvn_stopword_entry", "entries", rows, width: 8),
      array("uint16_t", "entry_forms", entries.flatMap(\.forms).map { numbers[$0]! }),
      array("uint8_t", "bytes", texts.flatMap { Array($0.utf8) }),
      array("uint16_t", "text_starts", starts, width: 16),
      """
      static const dvn_stopwords tables = {
        .nodes = nodes,
        .entries = entries,
        .entry_forms = entry_forms,
        .bytes = bytes,
        .text_starts = text_starts,
        .node_count = \(nodes.count),
        .entry_count = \(entries.count),
        .form_count = \(forms.count),
      };
      const dvn_stopwords *dvn_stopword_tables(void) { return &tables; }

      """,
    ].joined(separator: "\n")
    return GeneratedFile(
      path: "Sources/CDevanagariLexiconTables/Generated/stopwords.c",
      body: body
    )
  }

  private static func sorted(_ texts: Set<String>) -> [String] {
    texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
