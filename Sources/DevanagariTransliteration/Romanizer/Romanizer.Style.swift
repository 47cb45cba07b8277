extension Romanizer {
  /// The letters that a romanizer writes.
  ///
  /// ```swift
  /// Romanizer.Style("hunterian") == .scheme(.hunterian)
  /// ```
  public struct Style: Sendable, Hashable, CaseIterable, LosslessStringConvertible {
    private enum Kind: Hashable {
      case plain
      case scheme(Scheme)
    }

    private let kind: Kind

    /// Everyday Roman, as people write it in messages: ladka, company.
    public static let plain = Style(kind: .plain)
    /// The letters of ISO 15919: laṛkā, kampanī.
    public static let iso = Style(kind: .scheme(.iso15919))
    /// Devanagari with a virama at each silent vowel: लड़्का.
    public static let devanagari = Style(kind: .scheme(.devanagari))

    /// The letters of a scheme that writes Latin, or of Devanagari.
    ///
    /// - Precondition: `scheme` is `.devanagari`, or `scheme.isAlphabet`.
    public static func scheme(_ scheme: Scheme) -> Style {
      precondition(scheme == .devanagari || scheme.isAlphabet, "\(scheme) writes no Latin letters")
      return Style(kind: .scheme(scheme))
    }

    /// All styles: plain, ISO 15919, the other schemes.
    public static let allCases: [Style] =
      [.plain, .iso]
      + Scheme.allCases.filter {
        $0 != .iso15919 && ($0 == .devanagari || $0.isAlphabet)
      }.map(Style.scheme)

    /// The style of a name: `plain`, `iso` or that of a scheme; nil if there is none.
    public init?(_ description: String) {
      let name = description == "iso15919" ? "iso" : description
      guard let style = Self.allCases.first(where: { $0.description == name }) else { return nil }
      self = style
    }

    private init(kind: Kind) { self.kind = kind }

    /// The scheme that is written; nil for everyday Roman.
    public var scheme: Scheme? {
      if case .scheme(let scheme) = kind { scheme } else { nil }
    }

    public var description: String {
      switch kind {
      case .plain: "plain"
      case .scheme(.iso15919): "iso"
      case .scheme(let scheme): scheme.description
      }
    }
  }
}
