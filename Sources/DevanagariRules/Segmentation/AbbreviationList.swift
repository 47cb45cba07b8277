/// The words of a file of `Data/Abbreviations`: `word ; class ; expansion`.
struct AbbreviationList {
  /// In UTF-8, sorted; precomposed nukta letters beside decomposed ones.
  let words: [[UInt8]]

  init(path: String) throws {
    var known: Set<[UInt8]> = []
    for line in DataLine.lines(of: try readText(path)) {
      guard line.fields.count >= 2, !line.fields[0].isEmpty, !line.fields[0].hasSuffix(".") else {
        throw DataError(
          file: path,
          line: line.number,
          message: "expected 'word ; class ; expansion', the word without its full stop"
        )
      }
      // A word that can end a sentence does so; the names of letters are initials all the same.
      if line.fields.count > 3, line.fields[3] == "also-word", line.fields[1] != "letter" {
        continue
      }
      guard known.insert(Array(line.fields[0].utf8)).inserted else {
        throw DataError(file: path, line: line.number, message: "\(line.fields[0]) again")
      }
      known.insert(Array(Self.precomposed(line.fields[0]).utf8))
    }
    words = known.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Returns the word with the nukta letters U+0958 to U+095F, which NFC takes apart.
  private static func precomposed(_ word: Substring) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if scalar == "\u{93c}", let last = result.last, let letter = NuktaLetters.decomposed[last] {
        result.removeLast()
        result.append(letter)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
