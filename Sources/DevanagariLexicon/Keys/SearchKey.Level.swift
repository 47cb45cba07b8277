import DevanagariText

extension SearchKey {
  /// How much is conflated. The levels are in order: each conflates what those before it do, in text
  /// whose signs stand where they can.
  ///
  /// | level | what is the same besides |
  /// |---|---|
  /// | `exact` | nothing: bytes are compared |
  /// | `nfc` | canonically equivalent text: क़ of one scalar or of two |
  /// | `joiners` | text that differs in ZWJ, ZWNJ and other characters of no width; vowels and matras that are typed in pieces, marks in another order or twice: all that `Normalizer.safe` repairs |
  /// | `nukta` | क़ and क, ज़ and ज, ऩ and न; not ड़ and ड. Vedic accents make no difference |
  /// | `nasals` | a nasal consonant before a stop of its class, anusvara and candrabindu: अन्त and अंत, हँस and हंस; the end of एवम् and एवं. A nasal before anything else stays: अम्लीय, जन्म, कन्हैया |
  /// | `glides` | यि, यी and ये behind a vowel, and इ, ई and ए: गयी and गई, चाहिये and चाहिए |
  /// | `visarga` | text with the visarga and without: दुःख and दुख; निःशुल्क and निश्शुल्क; दु:ख with a colon |
  /// | `candra` | ऑ and आ, ऍ or ॲ and ऐ: डॉक्टर and डाक्टर, गॉंव and गाँव. Words become the same too: हॉल and हाल |
  /// | `length` | ई and इ, ऊ and उ, ॠ and ऋ: कवी and कवि. Many words become the same: दिन and दीन |
  public struct Level: Sendable, Hashable {
    private let rank: UInt8

    private init(_ rank: UInt8) { self.rank = rank }

    /// Nothing.
    public static let exact = Level(0)
    /// Canonically equivalent text.
    public static let nfc = Level(1)
    /// Joiners, and all that `Normalizer.safe` repairs.
    public static let joiners = Level(2)
    /// Nuktas, but those of ड़ and ढ़.
    public static let nukta = Level(3)
    /// Spellings of nasals.
    public static let nasals = Level(4)
    /// Spellings with and without य.
    public static let glides = Level(5)
    /// Visargas.
    public static let visarga = Level(6)
    /// Candra vowels.
    public static let candra = Level(7)
    /// The length of i, u and r̥.
    public static let length = Level(8)

    /// What the level adds to those before it.
    var rules: [Normalizer.Rule] {
      switch self {
      case .joiners: Normalizer.safe.rules + [.noJoiners, .zeroWidth]
      case .nukta: [.noNukta, .noAccents]
      case .nasals: [.plainNasals, .anusvaraStyle, .mixedBindus]
      case .glides: [.plainGlides]
      case .visarga: [.noVisarga, .colonVisarga]
      case .candra: [.plainCandra]
      case .length: [.plainLength]
      default: []
      }
    }
  }
}

extension SearchKey.Level: CaseIterable {
  /// All levels, from the least conflation to the most.
  public static let allCases: [SearchKey.Level] = (0..<UInt8(names.count)).map { Self($0) }
}

extension SearchKey.Level: Comparable {
  public static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }
}

extension SearchKey.Level: LosslessStringConvertible {
  private static let names: [String] = [
    "exact", "nfc", "joiners", "nukta", "nasals", "glides", "visarga", "candra", "length",
  ]

  /// The name, such as `nasals`.
  public var description: String { Self.names[Int(rank)] }

  /// The level with a name; nil if there is none.
  public init?(_ description: String) {
    guard let rank = Self.names.firstIndex(of: description) else { return nil }
    self.init(UInt8(rank))
  }
}
