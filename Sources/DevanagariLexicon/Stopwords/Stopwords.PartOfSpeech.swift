import CDevanagariLexiconTables

extension Stopwords {
  /// The most frequent part of speech of a word.
  public struct PartOfSpeech: Sendable, Hashable, CaseIterable, LosslessStringConvertible {
    let code: UInt8

    init(code: UInt8) { self.code = code }

    private init(_ code: Int) { self.code = UInt8(code) }

    /// Case markers among them: का, ने, के लिए.
    public static let postposition = PartOfSpeech(dvn_stopword_postposition)
    /// All but the adverbs: मैं, इसका, जो, किसे.
    public static let pronoun = PartOfSpeech(dvn_stopword_pronoun)
    /// Quantifiers among them: हर, कई, इतना.
    public static let determiner = PartOfSpeech(dvn_stopword_determiner)
    /// The copula too: है, था, गया, सकता.
    public static let auxiliary = PartOfSpeech(dvn_stopword_auxiliary)
    /// और, कि, क्योंकि, जब.
    public static let conjunction = PartOfSpeech(dvn_stopword_conjunction)
    /// ही, भी, तो, नहीं.
    public static let particle = PartOfSpeech(dvn_stopword_particle)
    /// अब, यहाँ, क्यों.
    public static let adverb = PartOfSpeech(dvn_stopword_adverb)

    /// All parts of speech.
    public static let allCases: [PartOfSpeech] = [
      .postposition, .pronoun, .determiner, .auxiliary, .conjunction, .particle, .adverb,
    ]

    private static let names = [
      "postposition", "pronoun", "determiner", "auxiliary", "conjunction", "particle", "adverb",
    ]

    /// The part of speech of a name such as `pronoun`; nil if there is none.
    public init?(_ description: String) {
      guard let index = Self.names.firstIndex(of: description) else { return nil }
      self = Self.allCases[index]
    }

    public var description: String { Self.names[Int(code)] }
  }
}
