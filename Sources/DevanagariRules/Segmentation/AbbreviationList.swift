/// The words of a file of `Data/Abbreviations`: `word ; class ; expansion`.
package struct AbbreviationList {
  /// What a word is an abbreviation of. `Data/Abbreviations/README.md` explains them.
  package enum Class: String, CaseIterable {
    case title, unit, month, day, era, reference, organisation, degree, office, place, letter,
      latin, other
  }

  /// In UTF-8, sorted; precomposed nukta letters beside decomposed ones.
  let words: [[UInt8]]

  package init(path: String) throws {
    var known: Set<[UInt8]> = []
    for line in DataLine.lines(of: try readText(path)) {
      func error(_ message: String) -> DataError {
        DataError(file: path, line: line.number, message: message)
      }
      guard (3...4).contains(line.fields.count), !line.fields[0].isEmpty,
        !line.fields[0].hasSuffix(".")
      else {
        throw error("expected 'word ; class ; expansion', the word without its full stop")
      }
      guard let kind = Class(rawValue: String(line.fields[1])) else {
        throw error("'\(line.fields[1])' is no class")
      }
      let isWord = line.fields.count > 3
      guard !isWord || line.fields[3] == "also-word" else {
        throw error("'\(line.fields[3])' is not 'also-word'")
      }
      // A word that can end a sentence does so; the names of letters are initials all the same.
      if isWord, kind != .letter { continue }
      guard known.insert(Array(line.fields[0].utf8)).inserted else {
        throw error("\(line.fields[0]) again")
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
