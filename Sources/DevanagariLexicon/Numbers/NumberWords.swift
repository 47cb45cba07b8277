/// Numbers in words, there and back.
///
/// ```swift
/// let words = NumberWords.hindi
/// words.cardinal(1_234_567)          // "बारह लाख चौंतीस हज़ार पाँच सौ सड़सठ"
/// words.ordinal(5, inflection: .feminine)        // "पाँचवीं"
/// words.decimal("12.05")             // "बारह दशमलव शून्य पाँच"
/// words.spoken(350_000)              // "साढ़े तीन लाख"
/// try words.value(of: "पौने दो सौ")    // 175
/// ```
///
/// Written is the standard form of each word, in NFC; read is every spelling of `Data/Numbers`. Large
/// numbers have the Indian scales: सौ, हज़ार, लाख, करोड़, अरब, खरब, नील, पद्म, शंख (10¹⁷); the number of
/// शंख may be large again.
public struct NumberWords: Sendable, Hashable {
  /// The words of Hindi.
  public static let hindi = NumberWords()

  private init() {}

  var lexicon: NumberLexicon { .hindi }

  /// The gender and case of an ordinal.
  public enum Inflection: Sendable, Hashable, CaseIterable {
    /// Masculine, direct: पाँचवाँ.
    case masculine
    /// Masculine, oblique, and the plural: पाँचवें.
    case oblique
    /// Feminine: पाँचवीं.
    case feminine

    init?(role: NumberRole) {
      guard let inflection = Self.allCases.first(where: { $0.role == role }) else { return nil }
      self = inflection
    }

    init?(endingRole role: NumberRole) {
      guard let inflection = Self.allCases.first(where: { $0.endingRole == role }) else {
        return nil
      }
      self = inflection
    }

    var role: NumberRole {
      switch self {
      case .masculine: .masculine
      case .oblique: .oblique
      case .feminine: .feminine
      }
    }

    var endingRole: NumberRole {
      switch self {
      case .masculine: .masculineEnding
      case .oblique: .obliqueEnding
      case .feminine: .feminineEnding
      }
    }
  }
}

extension NumberValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int128) { self.init(value) }
}
