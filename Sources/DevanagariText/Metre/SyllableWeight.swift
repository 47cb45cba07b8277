/// How long a syllable is in verse: laghu or guru, one mora (मात्रा) or two.
public enum SyllableWeight: Int, Sendable, Hashable, CaseIterable {
  /// Short, लघु: one mora.
  case laghu = 1
  /// Long, गुरु: two morae.
  case guru = 2

  /// Its morae: 1 or 2.
  public var morae: Int { rawValue }

  /// The sign of Indian prosody: `।` for laghu, `ऽ` for guru.
  public var sign: Character { self == .laghu ? "।" : "ऽ" }
}
