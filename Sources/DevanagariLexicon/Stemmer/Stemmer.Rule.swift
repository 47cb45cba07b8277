import DevanagariText

extension Stemmer {
  /// A row of the rules: an ending that a stem loses.
  public struct Rule: Sendable, Hashable {
    /// The ending, folded as a stem is.
    public let suffix: String
    /// What stands for it in the stem; mostly nothing.
    public let replacement: String
    /// What must hold of the stem: `root`, `vowel-root`, `adjective`, or how many aksharas it has at
    /// least.
    public let condition: String
    /// What the ending makes of the word: `verb`, `noun`, `adjective`, or `spelling`.
    public let wordClass: String
    /// What stands for the ending in the form that a dictionary has, the likeliest first.
    public let lemmaEndings: [String]
    /// A word with this ending.
    public let example: String
  }

  /// Why a word has its stem.
  public enum Reason: Sendable, Hashable {
    /// It is in the lists: irregular, or with what only looks like an ending.
    case listed
    /// A rule took its ending away.
    case rule(Rule)
    /// It has no ending.
    case whole
    /// It is not one well-formed word of Devanagari.
    case notAWord
  }

  /// The rules, in the order in which they are tried: the first acts whose ending the word has and whose
  /// condition holds.
  public var rules: [Rule] {
    let tables = StemTables.hindi
    return (0..<tables.rowCount).map(tables.rule)
  }

  /// Returns the stem of a word and why it is that.
  ///
  /// ```swift
  /// Stemmer.hindi.explain("गया").reason       // .listed
  /// ```
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the word.
  public func explain(_ word: some StringProtocol) -> (stem: String, reason: Reason) {
    let tables = StemTables.hindi
    let word = String(word)
    var target: [UInt8] = []
    let reason: Reason =
      if let folded = StemWord(folding: word.utf8Span.span, into: &target, tables) {
        if folded.listed != nil {
          .listed
        } else {
          folded.row(in: target, tables).map { .rule(tables.rule($0)) } ?? .whole
        }
      } else {
        .notAWord
      }
    return (stem(word), reason)
  }

  /// Returns the forms under which a dictionary may have a word, the likeliest first, and the word
  /// itself last.
  ///
  /// ```swift
  /// Stemmer.hindi.lemmaCandidates(of: "लड़कों")     // ["लड़क", "लड़का", "लड़कों"]
  /// Stemmer.hindi.lemmaCandidates(of: "गया")       // ["जाना", "गया"]
  /// ```
  ///
  /// They are what the rules make of the ending, not words that are known to be; the spelling of the
  /// word before its ending is kept.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the word.
  public func lemmaCandidates(of word: some StringProtocol) -> [String] {
    let tables = StemTables.hindi
    let word = Normalizer.nfc.normalize(String(word))
    var target: [UInt8] = []
    var result: [String] = []
    if let folded = StemWord(folding: word.utf8Span.span, into: &target, tables) {
      if let listed = folded.listed {
        result.append(tables.lemma(ofListed: listed))
      } else {
        for row in folded.rows(in: target, tables) {
          let base = Self.beginning(of: word, before: tables.shape(ofRow: row).length)
          result += tables.rule(row).lemmaEndings.map { base + $0 }
        }
      }
    }
    result.append(word)
    var known: Set<String> = []
    return result.filter { known.insert($0).inserted }
  }

  /// Returns what is before the last scalars of a word, counted as they are folded.
  private static func beginning(of word: String, before length: Int) -> String {
    let tables = StemTables.hindi
    let scalars = Array(word.unicodeScalars)
    var target: [UInt8] = []
    guard let whole = StemWord(folding: word.utf8Span.span, into: &target, tables) else {
      return word
    }
    for count in stride(from: scalars.count - 1, through: 1, by: -1) {
      // A joiner or nukta belongs to what is before it, and there may be many.
      if ["\u{200c}", "\u{200d}", "\u{93c}"].contains(scalars[count]) { continue }
      var beginning = ""
      beginning.unicodeScalars.append(contentsOf: scalars[..<count])
      target.removeAll()
      if let part = StemWord(folding: beginning.utf8Span.span, into: &target, tables),
        part.count <= whole.count - length
      {
        return beginning
      }
    }
    return ""
  }
}
