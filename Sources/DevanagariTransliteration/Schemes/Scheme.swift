/// A way to write the letters of Devanagari, in Devanagari itself, in Latin letters or in another
/// Brahmic script.
///
/// ```swift
/// Scheme("iso15919") == .iso15919        // true
/// Scheme.itrans.title                   // "ITRANS 5.3"
/// Scheme.allCases.filter(\.isLossless).count   // 8: Devanagari, and seven others
/// ```
///
/// Each scheme but `.devanagari` is a file of `Data/Schemes`.
public struct Scheme: Sendable, Hashable, CaseIterable, LosslessStringConvertible {
  /// The number of its table; that of Devanagari is -1.
  let number: Int

  init(number: Int) { self.number = number }

  /// The scheme of a name such as `iso15919`; nil if there is none.
  public init?(_ description: String) {
    guard let scheme = Self.allCases.first(where: { $0.description == description }) else {
      return nil
    }
    self = scheme
  }

  /// Devanagari, which every other scheme is written from and read into.
  public static let devanagari = Scheme(number: -1)

  /// All schemes: Devanagari, those of Latin letters, those of other Brahmic scripts, by their names.
  public static let allCases: [Scheme] = {
    let others = (0..<SchemeTable.count).map { Scheme(number: $0) }
    return [.devanagari] + others.filter(\.isAlphabet) + others.filter { !$0.isAlphabet }
  }()

  /// The table; nil for Devanagari.
  var table: SchemeTable? { number < 0 ? nil : SchemeTable(number: number) }

  /// The name, as the command takes it: `iso15919`.
  public var description: String { table?.name ?? "devanagari" }

  /// What it is, in a few words.
  public var title: String { table?.title ?? "Devanagari script" }

  /// The standard or description that it follows.
  public var standard: String { table?.standard ?? "The Unicode Standard 15.0, chapter 12.1" }

  /// Whether every text in Devanagari comes back unharmed when it was written in the scheme.
  ///
  /// This holds for what is Devanagari in it. Of foreign text, Latin words among it, see
  /// `Transliterator.Foreign`.
  public var isLossless: Bool { table?.isLossless ?? true }

  /// Whether it writes Latin letters.
  public var isAlphabet: Bool { table?.isAlphabet ?? false }
}
