import CDevanagariLexiconTables

extension Stopwords {
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
}
