/// How a language uses ZWJ (U+200D) and ZWNJ (U+200C) in Devanagari.
///
/// Joiners of emoji and of other scripts are never touched.
public struct Joiners: Sendable, Hashable {
  let rules: [Normalizer.Rule]

  /// All rules for joiners.
  static let rules: [Normalizer.Rule] = [.idleJoiner, .noJoiners, .eyelashRa]

  /// Joiners stay where they show: after a virama. Those that join nothing go.
  public static let hindi = Joiners(rules: [.idleJoiner])

  /// As for Hindi; the eyelash ra is written ऱ् (U+0931 U+094D), as Unicode recommends, and not
  /// with a ZWJ.
  public static let marathi = Joiners(rules: [.idleJoiner, .eyelashRa])

  /// As for Marathi: गर्‍यो with an eyelash ra.
  public static let nepali = marathi

  /// As for Hindi: a joiner after a virama tells how a conjunct is to look.
  public static let sanskrit = hindi

  /// All joiners stay.
  public static let kept = Joiners(rules: [])

  /// All joiners go, also those that show: for search, not for text.
  public static let removed = Joiners(rules: [.idleJoiner, .noJoiners])
}
