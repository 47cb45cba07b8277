public import DevanagariText

/// Makes the terms of a text, for a search engine to index or to look up.
///
/// ```swift
/// let text = "लड़कियों ने हिन्दी की किताबें पढ़ीं।"
/// for term in TermAnalyzer.hindi.terms(in: text) {
///   print(term.text, term.position, text[term.range])
/// }
/// // लडकी 0 लड़कियों
/// // हिंदी 2 हिन्दी
/// // किताब 4 किताबें
/// // पढ 5 पढ़ीं
/// ```
///
/// Analyze texts and queries with the same analyzer, and look for equal terms.
///
/// Words are the tokens of Hindi: of a hyphenated word each part, of an abbreviation its letters (डॉ for
/// डॉ., किमी for कि.मी.), of a hashtag each word, of a mention what follows its sign. Numbers, amounts, dates and
/// times have their `Segment.value`, so that ४,३२,००० is 432000; the two numbers of a range are two words.
/// Words of other scripts and addresses are in lower case. Emoji are terms; punctuation and other
/// symbols are not.
public struct TermAnalyzer: Sendable, Hashable {
  /// What is done to the text before it is cut into words.
  public let normalizer: Normalizer
  /// What of a term is compared.
  public let key: SearchKey
  /// The forms of a word that become terms, in their order. A form that is the same as one before it
  /// is left out.
  public let forms: [Term.Form]
  /// The words that become no terms.
  public let stopwords: Stopwords
  /// For a term the others of its groups.
  private(set) var synonyms: [String: [String]] = [:]

  /// Stems of Hindi without its stopwords, by `SearchKey.visarga`.
  public static let hindi = TermAnalyzer(stopwords: .hindi)

  /// Creates an analyzer.
  ///
  /// - Parameters:
  ///   - normalizer: what is done to the text before it is cut into words.
  ///   - key: what of a term is compared. A stem has no nukta, whatever the key.
  ///   - forms: the forms of a word that become terms.
  ///   - stopwords: the words that become none.
  public init(
    normalizer: Normalizer = .corpus,
    key: SearchKey = .visarga,
    forms: [Term.Form] = [.stem],
    stopwords: Stopwords = .none
  ) {
    self.normalizer = normalizer
    self.key = key
    self.forms = forms
    self.stopwords = stopwords
  }

  /// Words that are no synonyms.
  public struct SynonymError: Error, Sendable, Hashable {
    /// The number of the group, from 0.
    public let group: Int
    /// What is not one word, or a stopword.
    public let text: String
  }

  /// Returns this analyzer with groups of words that are synonyms of each other.
  ///
  /// ```swift
  /// let analyzer = try TermAnalyzer.hindi.adding(synonyms: [["पुस्तक", "किताब"]])
  /// analyzer.terms(in: "किताबों में").map(\.text)                  // ["किताब", "पुस्तक"]
  /// ```
  ///
  /// Each term of one of the words has the terms of the others beside it, at the same position. A word
  /// may be in several groups. To add them to the texts or to the queries is enough.
  ///
  /// - Throws: `SynonymError` for what gives no term, or terms at several positions.
  /// - Complexity: O(*n*) in the UTF-8 bytes of the words, and for each group O(*m*² · *s*) in its words and
  ///   the synonyms that they have already.
  public func adding(synonyms groups: some Sequence<[String]>) throws(SynonymError) -> TermAnalyzer
  {
    var plain = self
    plain.synonyms = [:]
    var copy = self
    for (number, group) in groups.enumerated() {
      var members: [String] = []
      for word in group {
        let terms = plain.terms(in: word)
        guard let first = terms.first, terms.allSatisfy({ $0.position == first.position }) else {
          throw SynonymError(group: number, text: word)
        }
        if !members.contains(first.text) { members.append(first.text) }
      }
      for member in members {
        let known = copy.synonyms[member, default: []]
        copy.synonyms[member, default: []] += members.filter { $0 != member && !known.contains($0) }
      }
    }
    return copy
  }
}

extension TermAnalyzer.SynonymError: CustomStringConvertible {
  public var description: String { "“\(text)” is not one word, or it is a stopword" }
}
