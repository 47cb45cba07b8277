/// A way to do a job: a face of this library, or a peer.
public enum Method: String, CaseIterable, Sendable {
  /// `BoundaryScanner` into a buffer of 1,024 boundaries.
  case bulk
  /// `UTF8Span.makeBoundaryIterator`.
  case iterator
  /// `for` over `segmented(into:).ranges`.
  case ranges
  /// `for` over `segmented(into:)`, whose segments hold substrings.
  case substrings
  /// ICU over UTF-8: `ubrk_next` on the text of `utext_openUTF8`.
  case icuUTF8 = "ICU-UTF-8"
  /// ICU over UTF-16 that was made before.
  case icuUTF16 = "ICU-UTF-16"
  /// `for` over the Characters of a `String`.
  case character = "Character"
  /// `String.count`.
  case stringCount = "String.count"

  public static let ours: [Method] = [.bulk, .iterator, .ranges, .substrings]

  public static let peers: [Method] = [.icuUTF8, .icuUTF16, .character, .stringCount]

  /// Those that can do any job.
  static let everyJob = ours + [.icuUTF8, .icuUTF16]
}
