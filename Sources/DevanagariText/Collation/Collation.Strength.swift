extension Collation {
  /// How deep texts are compared: the levels of UTS #10.
  ///
  /// Texts that are equal at a strength are equal at all weaker ones. Which is stronger is told by `<`.
  public struct Strength: Sendable, Hashable, CaseIterable, LosslessStringConvertible {
    enum Level: UInt8 { case primary, secondary, tertiary, quaternary, identical }

    let level: Level

    /// Letters: ज़रा is जरा, हिँदी is हिंदी, Ram is ram.
    public static let primary = Strength(level: .primary)

    /// Marks too: nuktas, ँ or ं, accents of Latin letters. Ram is ram.
    public static let secondary = Strength(level: .secondary)

    /// Case too. Joiners and the script of digits make no difference.
    public static let tertiary = Strength(level: .tertiary)

    /// Punctuation too, if it was ignored before; else as `tertiary`.
    public static let quaternary = Strength(level: .quaternary)

    /// All but canonically equivalent texts differ.
    public static let identical = Strength(level: .identical)

    /// All strengths, from the weakest.
    public static let allCases: [Strength] = [
      .primary, .secondary, .tertiary, .quaternary, .identical,
    ]

    private static let names = ["primary", "secondary", "tertiary", "quaternary", "identical"]

    private init(level: Level) { self.level = level }

    /// The strength of a name such as `primary`; nil if there is none.
    public init?(_ description: String) {
      guard let index = Self.names.firstIndex(of: description) else { return nil }
      self = Self.allCases[index]
    }

    public var description: String { Self.names[Int(level.rawValue)] }
  }
}

extension Collation.Strength: Comparable {
  /// Whether `left` is the weaker.
  public static func < (left: Self, right: Self) -> Bool {
    left.level.rawValue < right.level.rawValue
  }
}
