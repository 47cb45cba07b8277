import DevanagariText

/// Finds the stem that the inflected forms of a word share.
///
/// ```swift
/// Stemmer.hindi.stem("किताबों")        // "किताब"
/// Stemmer.hindi.stem("करूँगा")         // "कर"
/// Stemmer.hindi.stem("गया")           // "जा"
/// Stemmer.hindi.stem("पिता")          // "पिता"
/// ```
///
/// It takes the endings of nouns, adjectives and verbs away, and nothing that makes another word: a
/// causative (कराना) keeps its own stem. The rules are rows of data, with lists of verbal roots, of
/// irregular forms and of words that keep what looks like an ending; a word has the same stem
/// everywhere, whatever it means there.
///
/// A stem is for comparing, not for reading. What spelling leaves free is folded in it: it has no nukta and no joiner,
/// ँ is ं, and so is a nasal consonant before a stop of its class (अन्त is अंत); ये and यी after a vowel are ए
/// and ई. It has an akshara at least. A stem is a word of its own to the rules, so the stem of a stem may be another.
///
/// What is not one well-formed word of Devanagari, such as a word of another script, with a digit
/// or a hyphen, or with a lone matra, comes back as it is, in NFC.
public struct Stemmer: Sendable, Hashable {
  /// The rules of Hindi.
  public static let hindi = Stemmer()

  private init() {}

  /// The number of the rule set. It grows when any word gets another stem.
  public var version: Int { StemTables.hindi.version }

  /// Returns the stem of a word. Canonically equivalent words have the same stem.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the word.
  public func stem(_ word: some StringProtocol) -> String {
    var target: [UInt8] = []
    stem(String(word).utf8Span, into: &target)
    return String(copying: unsafe UTF8Span(unchecked: target.span))
  }

  /// Appends the stem of a word to `target`, without allocation but for `target` to grow.
  ///
  /// What is not one word is normalized, which may allocate.
  ///
  /// - Complexity: O(*n*) in the bytes of the word.
  public func stem(_ word: UTF8Span, into target: inout [UInt8]) {
    let tables = StemTables.hindi
    guard let folded = StemWord(folding: word.span, into: &target, tables) else {
      return Normalizer.nfc.normalize(word, into: &target)
    }
    if let listed = folded.listed {
      target.removeLast(target.count - folded.start)
      tables.appendStem(ofListed: listed, to: &target)
    } else if let row = folded.row(in: target, tables) {
      folded.apply(row, to: &target, tables)
    }
  }

  /// Appends `text` to `target` with each word of Devanagari replaced by its stem.
  ///
  /// A word is a run of letters and marks of Devanagari and of joiners; all else is kept.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func stemWords(in text: UTF8Span, into target: inout [UInt8]) {
    let bytes = text.span
    var kept = 0
    DevanagariWords.forEach(in: bytes) { word in
      target.append(copying: bytes.extracting(kept..<word.lowerBound))
      // A run of whole scalars.
      stem(unsafe UTF8Span(unchecked: bytes.extracting(word)), into: &target)
      kept = word.upperBound
    }
    target.append(copying: bytes.extracting(kept...))
  }

  /// Returns the words of Devanagari in a text, as `stemWords(in:)` sees them.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  package func words(of text: String) -> [String] {
    let bytes = text.utf8Span.span
    var result: [String] = []
    DevanagariWords.forEach(in: bytes) { word in
      result.append(String(copying: unsafe UTF8Span(unchecked: bytes.extracting(word))))
    }
    return result
  }

  /// Returns `text` with each word of Devanagari replaced by its stem.
  ///
  /// ```swift
  /// Stemmer.hindi.stemWords(in: "लड़कों ने किताबें पढ़ीं।")     // "लडक ने किताब पढ।"
  /// ```
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func stemWords(in text: String) -> String {
    var target: [UInt8] = []
    stemWords(in: text.utf8Span, into: &target)
    return String(copying: unsafe UTF8Span(unchecked: target.span))
  }
}
