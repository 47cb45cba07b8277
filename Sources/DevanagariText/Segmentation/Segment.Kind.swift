import CDevanagariTables

extension Segment {
  /// What a segment holds: the highest kind among its scalars.
  ///
  /// From the lowest: `whitespace`, `other`, `punctuation`, `number`, `letters`. So `५वाँ` is
  /// letters, `१२.५` a number, `…` punctuation, and a space with an accent other.
  public struct Kind: Sendable, Hashable {
    let code: UInt8

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
  }
}

extension Segment.Kind: CaseIterable {
  public static let allCases: [Segment.Kind] = [
    .whitespace, .other, .punctuation, .number, .letters,
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

  public var description: String {
    switch self {
    case .whitespace: "whitespace"
    case .punctuation: "punctuation"
    case .number: "number"
    case .letters: "letters"
    default: "other"
    }
  }
}
