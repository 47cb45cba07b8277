import CDevanagariTables

extension Segment {
  /// What a segment holds: the highest kind among its scalars, or what the rules of `.tokens` say.
  ///
  /// From the lowest: `whitespace`, `other`, `punctuation`, `number`, `letters`. So `५वाँ` is
  /// letters, `१२.५` a number, `…` punctuation, and a space with an accent other.
  public struct Kind: Sendable, Hashable {
    package let code: UInt8

    init(code: UInt8) { self.code = code }

    private init(_ code: Int) { self.code = UInt8(code) }

    /// Only White_Space.
    public static let whitespace = Kind(dvn_kind_whitespace)
    /// Symbols, emoji, controls, and marks without a base.
    public static let other = Kind(dvn_kind_other)
    /// General category P, and `@`.
    public static let punctuation = Kind(dvn_kind_punctuation)
    /// Decimal digits and what stands inside a number.
    public static let number = Kind(dvn_kind_number)
    /// Letters of any script.
    public static let letters = Kind(dvn_kind_letters)

    // The kinds below are those of `.tokens`, which has `whitespace`, `other`, `punctuation` and
    // `number` besides.

    /// A word of Devanagari letters.
    public static let word = Kind(dvn_kind_word)
    /// A word of Latin letters.
    public static let latin = Kind(dvn_kind_latin)
    /// A word of another script.
    public static let otherScript = Kind(dvn_kind_other_script)
    /// Two whole numbers and a dash: 2013-2014.
    public static let range = Kind(dvn_kind_range)
    /// १५/०८/१९४७, 15-08-1947, 2023-08-15.
    public static let date = Kind(dvn_kind_date)
    /// १०:३०, 10:30:15.
    public static let time = Kind(dvn_kind_time)
    /// ₹500, $1.5.
    public static let amount = Kind(dvn_kind_amount)
    /// A percent sign; where units are joined, with its number.
    public static let percentage = Kind(dvn_kind_percentage)
    /// डॉ. रु॰ कि.मी. ई॰पू॰ आई.ए.एस. उ०प्र०
    public static let abbreviation = Kind(dvn_kind_abbreviation)
    /// https://example.com/path, www.example.com, example.com.
    public static let url = Kind(dvn_kind_url)
    /// user@example.com.
    public static let email = Kind(dvn_kind_email)
    /// #हिन्दी.
    public static let hashtag = Kind(dvn_kind_hashtag)
    /// @राम.
    public static let mention = Kind(dvn_kind_mention)
    /// One emoji, however many scalars it takes.
    public static let emoji = Kind(dvn_kind_emoji)
    /// । or ॥, and repeats.
    public static let danda = Kind(dvn_kind_danda)
    /// Any other symbol.
    public static let symbol = Kind(dvn_kind_symbol)
  }
}

extension Segment.Kind: CaseIterable {
  public static var allCases: [Segment.Kind] { names.map(\.kind) }

  private static let names: [(kind: Segment.Kind, name: String)] = [
    (.whitespace, "whitespace"), (.other, "other"), (.punctuation, "punctuation"),
    (.number, "number"), (.letters, "letters"), (.word, "word"), (.latin, "latin"),
    (.otherScript, "otherScript"), (.range, "range"), (.date, "date"), (.time, "time"),
    (.amount, "amount"), (.percentage, "percentage"), (.abbreviation, "abbreviation"),
    (.url, "url"), (.email, "email"), (.hashtag, "hashtag"), (.mention, "mention"),
    (.emoji, "emoji"), (.danda, "danda"), (.symbol, "symbol"),
  ]

}

extension Segment.Kind: LosslessStringConvertible {
  /// The kind with this name, such as `letters`; nil if there is none.
  public init?(_ description: String) {
    guard let kind = Self.allCases.first(where: { $0.description == description }) else {
      return nil
    }
    self = kind
  }

  public var description: String { Self.names.first { $0.kind == self }?.name ?? "other" }
}
