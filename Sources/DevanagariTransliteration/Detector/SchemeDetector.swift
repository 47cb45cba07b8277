/// Tells which scheme a text is written in.
///
/// ```swift
/// let detector = SchemeDetector()
/// detector.detect("mērā nāma ravi hai")          // .iso15919
/// detector.detect("wuma kahAz rahawe ho")       // .wx
/// detector.detect("मेरा नाम Ravi है")              // .devanagari
/// detector.detect("Mera naam Ravi hai")          // nil: everyday spelling
/// detector.detect("New Delhi, 12:30")            // nil
/// ```
///
/// Brahmic scripts are known by their letters. In Latin letters, each scheme reads each word, and what it reads is
/// measured by how letters follow each other in Hindi and Sanskrit; against that stands how they follow
/// each other in English, some other languages and everyday Hindi, which have no scheme. `Data/Detector/README.md`
/// says how this was counted.
///
/// The first `letterLimit` letters decide, and of these only those in the first 64 KB of the text. URLs,
/// addresses, mentions and hashtags are passed over.
public struct SchemeDetector: Sendable, Hashable {
  /// How far a text is written in a scheme.
  public struct Score: Sendable, Hashable {
    /// The scheme.
    public let scheme: Scheme
    /// From 0 to 1. From `threshold` on, the text is more likely in the scheme than in none.
    ///
    /// For a script it grows with the share of its letters, of which Latin ones count a quarter. For a scheme of
    /// Latin letters it grows with the evidence for each word, and falls with letters of other scripts.
    /// Scores are comparable between schemes of one text.
    public let score: Double
  }

  /// The least score of a scheme that is detected: 0.5.
  public static let threshold = 0.5

  /// How many letters are looked at.
  public static let letterLimit = 4096

  /// Creates a detector.
  public init() {}

  /// The scheme of the text; nil if there is none, as for English, or too little to tell.
  ///
  /// Where several schemes have the same score, as for `nāma`, it is the first one in the order of
  /// `scores(of:)`.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text, of which at most 64 KB are looked at.
  public func detect(_ text: some StringProtocol) -> Scheme? {
    guard let best = scores(of: text).first, best.score >= Self.threshold else { return nil }
    return best.scheme
  }

  /// The scores of all schemes, the highest first.
  ///
  /// Of equal scores Devanagari comes first, then the lossless schemes, then the others; among these Latin
  /// letters before other scripts, and then by their names.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text, of which at most 64 KB are looked at.
  public func scores(of text: some StringProtocol) -> [Score] {
    let evidence = SchemeEvidence(text)
    let scores = SchemeEvidence.schemes.map { Score(scheme: $0, score: evidence.score(of: $0)) }
    // The sort keeps the order of equals.
    return scores.sorted { $0.score > $1.score }
  }
}
