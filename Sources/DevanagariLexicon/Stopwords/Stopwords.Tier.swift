import CDevanagariLexiconTables

extension Stopwords {
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
}
