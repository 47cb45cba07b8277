import CDevanagariLexiconTables

extension Stopwords {
  /// A word of a list, and what the list says of it.
  public struct Entry: Sendable, Hashable {
    /// The word, in NFC.
    public let word: String
    /// Its other spellings, in NFC.
    public let variants: [String]
    /// Its part of speech.
    public let partOfSpeech: PartOfSpeech
    /// The smallest tier that has it.
    public let tier: Tier
    /// The form that a dictionary lists.
    public let lemma: String

    init(_ entry: dvn_stopword_entry, _ tables: StopwordTables) {
      let texts = tables.forms(of: entry).map(tables.text)
      word = texts[0]
      variants = Array(texts.dropFirst())
      partOfSpeech = PartOfSpeech(code: entry.part)
      tier = Tier(code: entry.tier)
      lemma = tables.text(Int(entry.lemma))
    }
  }

  /// The language of a list.
  public struct Language: Sendable, Hashable, CaseIterable, LosslessStringConvertible {
    let code: UInt8

    private init(_ code: Int) { self.code = UInt8(code) }

    /// Hindi, with two tiers.
    public static let hindi = Language(dvn_stopword_hindi)
    /// Marathi.
    public static let marathi = Language(dvn_stopword_marathi)
    /// Nepali.
    public static let nepali = Language(dvn_stopword_nepali)
    /// Sanskrit.
    public static let sanskrit = Language(dvn_stopword_sanskrit)

    /// All languages that have a list.
    public static let allCases: [Language] = [.hindi, .marathi, .nepali, .sanskrit]

    private static let names = ["hindi", "marathi", "nepali", "sanskrit"]

    /// The language of a name such as `hindi`; nil if there is none.
    public init?(_ description: String) {
      guard let index = Self.names.firstIndex(of: description) else { return nil }
      self = Self.allCases[index]
    }

    public var description: String { Self.names[Int(code)] }
  }

  /// How much of a list; `extended` holds `core`.
  public struct Tier: Sendable, Hashable, CaseIterable, LosslessStringConvertible {
    let code: UInt8

    init(code: UInt8) { self.code = code }

    /// Postpositions, pronouns, determiners, auxiliaries, conjunctions and particles.
    public static let core = Tier(code: UInt8(dvn_stopword_core))
    /// Adverbs of the pronouns, quantifiers, words that are a noun, an adverb or a verb as well.
    public static let extended = Tier(code: UInt8(dvn_stopword_extended))

    /// All tiers, from the smallest.
    public static let allCases: [Tier] = [.core, .extended]

    private static let names = ["core", "extended"]

    /// The tier of a name such as `core`; nil if there is none.
    public init?(_ description: String) {
      guard let index = Self.names.firstIndex(of: description) else { return nil }
      self = Self.allCases[index]
    }

    public var description: String { Self.names[Int(code)] }
  }

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
