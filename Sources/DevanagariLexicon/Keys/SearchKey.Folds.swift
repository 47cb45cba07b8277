import DevanagariText

extension SearchKey {
  /// What no level conflates, on request.
  public struct Folds: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// ड़ and ड, ढ़ and ढ: सड़क and सडक. They are other sounds, but some leave the nukta out.
    public static let flaps = Folds(rawValue: 1)
    /// Digits of Devanagari and of ASCII: १२ and 12.
    public static let digits = Folds(rawValue: 2)

    var rules: [Normalizer.Rule] {
      (contains(.flaps) ? [.noFlapNukta] : []) + (contains(.digits) ? [.asciiDigits] : [])
    }
  }
}
