extension GeneratedFile {
  /// The words of numbers, from `Data/Numbers`.
  static func numbers(package: String) throws -> GeneratedFile {
    let words = try NumberWordList(folder: "\(package)/Data/Numbers").words
    var bytes: [UInt8] = []
    let rows = words.map { word in
      let start = bytes.count
      bytes += word.text.utf8
      return "{\(start), \(word.text.utf8.count), \(word.role), \(word.value), "
        + "\(word.isStandard ? 1 : 0)}"
    }
    let body = [
      "#include \"CDevanagariLexiconTables.h\"\n",
      array("uint8_t", "bytes", bytes),
      array("dvn_number_word", "words", rows, width: 8),
      """
      static const dvn_number_list list = {bytes, words, \(words.count)};
      const dvn_number_list *dvn_number_words(void) { return &list; }

      """,
    ].joined(separator: "\n")
    return GeneratedFile(
      path: "Sources/CDevanagariLexiconTables/Generated/numbers.c",
      body: body
    )
  }
}
