/// Rewrites text from one scheme in another.
///
/// ```swift
/// let iso = Transliterator(from: .devanagari, to: .iso15919)
/// iso.transliterate("गाउन क्हाँ")                                     // "gāuna k:hām̐"
/// iso.inverse.transliterate("gāuna k:hām̐")                           // "गाउन क्हाँ"
/// Transliterator(from: .itrans, to: .gujarati).transliterate("gAuna")  // "ગાઉન"
/// ```
///
/// Letters are written one by one, with every inherent vowel; for Hindi as it is spoken see
/// `Romanizer`. Where a scheme has a separator, what would be misread is kept apart by it (`k:h`). What a
/// scheme has no letter for stays as it is.
public struct Transliterator: Sendable, Hashable {
  /// The scheme of the text that comes in.
  public let source: Scheme
  /// The scheme of the text that goes out.
  public let target: Scheme
  /// Whether digits are converted.
  public let digits: Conversion
  /// Whether dandas are converted.
  public let punctuation: Conversion
  /// What becomes of text of other scripts, in and out.
  public let foreign: Foreign
  /// Which words get a capital; `.none` where case tells the letters of the target apart.
  public let capitals: Capitals

  /// What becomes of digits or punctuation.
  public struct Conversion: Sendable, Hashable {
    let keeps: Bool
    /// As the scheme has them: १ is 1, and 1 is read as १.
    public static let converted = Conversion(keeps: false)
    /// They stay as they are.
    public static let kept = Conversion(keeps: true)
  }

  /// What becomes of text that belongs to neither scheme, such as Latin words in Hindi.
  public struct Foreign: Sendable, Hashable {
    let quotes: Bool
    /// It stays as it is. When Latin letters are read, they are taken for the scheme's, but for URLs with
    /// `://` and e-mail addresses.
    public static let kept = Foreign(quotes: false)
    /// What could be misread stands between the quotes of the scheme, and comes back as it was: `{Delhi}`. With
    /// that, every text whatever comes back from a lossless scheme.
    public static let quoted = Foreign(quotes: true)
  }

  /// Creates a transliterator.
  ///
  /// - Parameters:
  ///   - source: the scheme of the text that comes in.
  ///   - target: the scheme of the text that goes out.
  ///   - digits: whether digits are converted.
  ///   - punctuation: whether dandas are converted.
  ///   - foreign: what becomes of text of other scripts, in and out.
  ///   - capitals: which words get a capital. Schemes in which case tells letters apart have none.
  public init(
    from source: Scheme,
    to target: Scheme,
    digits: Conversion = .converted,
    punctuation: Conversion = .converted,
    foreign: Foreign = .kept,
    capitals: Capitals = .none
  ) {
    self.source = source
    self.target = target
    self.digits = digits
    self.punctuation = punctuation
    self.foreign = foreign
    self.capitals = target.table?.ignoresCase == true ? capitals : .none
  }

  /// The way back, with the same treatment of digits, punctuation and foreign text.
  public var inverse: Transliterator {
    Transliterator(
      from: target,
      to: source,
      digits: digits,
      punctuation: punctuation,
      foreign: foreign
    )
  }

  /// Whether what is written in `source` comes back from `target` unharmed: both schemes are lossless.
  ///
  /// It holds for text of the source in the spelling that the library writes, in NFC; from `.devanagari`,
  /// for every text that has no Latin letters or signs of the target in it, and with `.quoted` for every
  /// text. `losses(in:)` tells what does not come back, whatever the text.
  public var isLossless: Bool { source.isLossless && target.isLossless }
}
