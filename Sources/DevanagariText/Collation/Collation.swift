/// The order of words in a dictionary of a language, as ICU and CLDR have it.
///
/// ```swift
/// ["हाथ", "कमल", "क्षमा", "आम"].sorted(using: .hindi)     // ["आम", "कमल", "क्षमा", "हाथ"]
/// Collation.hindi.compare("गाय", "गया")                   // .descending
/// ```
///
/// Texts are compared in levels (UTS #10): by their letters first, and only if those are all equal by
/// their marks, then by case. The collation of Hindi, of CLDR 42 in ICU 72, has this order:
///
/// - Punctuation and digits, then ॐ, ं, ः, the vowels अ आ इ ई उ ऊ ऋ ऍ ए ऐ ऑ ओ औ, the consonants from क to ह,
///   ऽ, the matras in the order of the vowels, and the virama; then scripts of India, then others.
///   So क, कं, कः, कक, का, कौ, क्, क्ष: conjuncts stand where their letters put them,
///   क्ष at the end of क, त्र of त, ज्ञ of ज.
/// - ं and ः are letters: हिंदी comes before हिन्दी, and at no strength are they equal.
///   `Normalizer` has a rule that spells them alike.
/// - ँ is ं at strength `primary`, and behind it at the others.
/// - A letter with a nukta is the letter without at strength `primary`, and behind it at the others.
/// - Joiners (U+200D, U+200C), U+FEFF, U+00AD and Vedic accents (U+0951, U+0952) make no difference but at
///   strength `identical`.
/// - Digits of all scripts are equal: `१` and `1` differ at strength `identical` alone.
///
/// Canonically equivalent texts, such as क़ in one scalar or two, are equal at all strengths. So what
/// Swift's `==` holds equal is equal.
///
/// The Marathi collation is that of Hindi with ळ, क्ष and ज्ञ as letters behind ह. That of Nepali is
/// the root of CLDR with Devanagari first, and ICU has none for Sanskrit, which has the root itself: in both, ँ, ं and ः
/// are marks, not letters.
///
/// The order comes from the ICU found at run time, and may change with it: see ``version``. If ICU
/// has no collation at all, which a build of one's own may leave out, texts have the order of their scalars. Only
/// the first 64 MiB of a text decide.
///
/// All threads may use a value at once.
public struct Collation: Sendable {
  /// The locale that was asked for, such as `hi`.
  public let locale: String

  /// How deep texts are compared.
  public let strength: Strength

  /// How digits are compared.
  public let digits: Digits

  /// Whether spaces and punctuation count.
  public let punctuation: Punctuation

  /// Nil if ICU has no collations.
  private(set) var collator: ICUCollator?

  /// The dictionary order of Hindi.
  public static let hindi = Collation(locale: "hi")

  /// The dictionary order of Marathi: ळ, क्ष and ज्ञ are letters behind ह.
  public static let marathi = Collation(locale: "mr")

  /// The order of Nepali.
  public static let nepali = Collation(locale: "ne")

  /// The order of Sanskrit.
  public static let sanskrit = Collation(locale: "sa")

  /// The order of the scalars, as if ICU had no collations.
  package static let scalars: Collation = {
    var collation = Collation(locale: "")
    collation.collator = nil
    return collation
  }()

  /// The order of a locale.
  ///
  /// ```swift
  /// Collation(locale: "ta").sortKey(for: "தமிழ்")
  /// Collation(locale: "de-u-co-phonebk", strength: .primary)
  /// ```
  ///
  /// To open one takes a microsecond, the first of a language some hundreds.
  ///
  /// - Parameters:
  ///   - locale: A tag of BCP 47, or an identifier of ICU. Where ICU has no order for it, it is
  ///     the root's.
  ///   - strength: How deep texts are compared.
  ///   - digits: How digits are compared.
  ///   - punctuation: Whether spaces and punctuation count.
  public init(
    locale: String,
    strength: Strength = .tertiary,
    digits: Digits = .oneByOne,
    punctuation: Punctuation = .counted
  ) {
    self.locale = locale
    self.strength = strength
    self.digits = digits
    self.punctuation = punctuation
    collator = ICUCollator(locale: locale, strength: strength, options: icuOptions)
  }

  /// This order with other options.
  ///
  /// ```swift
  /// Collation.hindi.with(strength: .primary).compare("ज़रा", "जरा")            // .equal
  /// ["भाग १०", "भाग ९"].sorted(using: .hindi.with(digits: .byValue))          // ["भाग ९", "भाग १०"]
  /// ```
  ///
  /// - Parameters:
  ///   - strength: How deep texts are compared; as it was, if nil.
  ///   - digits: How digits are compared; as it was, if nil.
  ///   - punctuation: Whether spaces and punctuation count; as it was, if nil.
  public func with(
    strength: Strength? = nil,
    digits: Digits? = nil,
    punctuation: Punctuation? = nil
  ) -> Collation {
    Collation(
      locale: locale,
      strength: strength ?? self.strength,
      digits: digits ?? self.digits,
      punctuation: punctuation ?? self.punctuation
    )
  }

  /// The version of the order, such as `153.120.42`; nil if ICU has no collations.
  ///
  /// Whoever stores sort keys stores this and ``foundLocale`` with them: under another version they
  /// may be others, and must be made anew.
  public var version: String? { collator?.version }

  /// The locale whose order ICU has for ``locale``, such as `hi`, or `root` if it has none of its own;
  /// nil if it has no collations.
  public var foundLocale: String? { collator?.locale }
}

extension Collation: Hashable {
  /// Whether both ask for the same.
  public static func == (left: Collation, right: Collation) -> Bool {
    left.locale == right.locale && left.strength == right.strength && left.digits == right.digits
      && left.punctuation == right.punctuation && (left.collator == nil) == (right.collator == nil)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(locale)
    hasher.combine(strength)
    hasher.combine(digits)
    hasher.combine(punctuation)
  }
}
