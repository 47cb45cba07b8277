public import DevanagariText

/// What of a text is compared when it is searched: texts with the same key are the same.
///
/// ```swift
/// SearchKey.nasals.key(for: "हिन्दी") == SearchKey.nasals.key(for: "हिंदी")     // true
/// SearchKey.glides.equates("गयी", "गई")                                   // true
/// SearchKey.nasals.equates("अम्लीय", "अंलीय")                              // false
/// SearchKey.visarga.key(for: "दुःख की क़लम")                                 // "दुख की कलम"
/// ```
///
/// A key is for comparing, not for reading. Each level conflates what those below it do, and something
/// more: see `Level`. A key is a normal form, made by a `Normalizer`; the key of a key is that key.
///
/// Keys are of Devanagari: Latin letters keep their case, and other scripts stay as they are, in NFC.
public struct SearchKey: Sendable, Hashable {
  /// What is conflated.
  public let level: Level
  /// What is conflated besides.
  public let folds: Folds
  /// What makes the keys; nil for the text itself.
  public let normalizer: Normalizer?

  /// Creates the keys of a level.
  ///
  /// - Parameters:
  ///   - level: what is conflated.
  ///   - folds: what no level conflates, and you want conflated; `exact` has none.
  public init(_ level: Level, folding folds: Folds = []) {
    self.level = level
    self.folds = level == .exact ? [] : folds
    normalizer =
      level == .exact
      ? nil
      : Level.allCases.filter { $0 <= level }.reduce(Normalizer(folds.rules)) {
        $0.adding($1.rules)
      }
  }

  /// The text itself.
  public static let exact = SearchKey(.exact)
  /// Canonically equivalent texts are the same.
  public static let nfc = SearchKey(.nfc)
  /// Joiners make no difference.
  public static let joiners = SearchKey(.joiners)
  /// Nuktas make no difference, but those of ड़ and ढ़.
  public static let nukta = SearchKey(.nukta)
  /// हिन्दी is हिंदी, and हूँ is हूं.
  public static let nasals = SearchKey(.nasals)
  /// गयी is गई.
  public static let glides = SearchKey(.glides)
  /// दुःख is दुख: all spellings of a word, and hardly any two words.
  public static let visarga = SearchKey(.visarga)
  /// कॉलेज is कालेज.
  public static let candra = SearchKey(.candra)
  /// कवी is कवि.
  public static let length = SearchKey(.length)

  /// The number of the set of folds. It grows when any text gets another key.
  public static let version = 1
}
