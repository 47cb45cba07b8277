import CDevanagariKernel

/// Finds out, many bytes at a time, that text has nothing to rewrite in it.
///
/// It errs to one side only: what it lets pass needs no change, and it stops at some text that needs
/// none either. `FormPass` and `RewritePass` look at the scalars there.
enum PlainText {
  /// How many bytes to look at scalar by scalar before the next try: a vector, in which a fault was.
  static let pause = 32

  /// Returns the end of the text from `start` on that is surely in NFC; both are at scalars.
  static func endOfNFC(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    unsafe end(bytes, from: start, by: dvn_plain_nfc)
  }

  /// Returns the end of the text from `start` on in which surely no rule of `safe` acts.
  static func endOfSafe(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    unsafe end(bytes, from: start, by: dvn_plain_safe)
  }

  @inline(__always)
  private static func end(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    by kernel: (UnsafePointer<UInt8>, Int64, Int64) -> Int64
  ) -> Int {
    guard let base = bytes.baseAddress, start > 0 else {
      return start
    }
    // The scalar before is judged too: if it is not plain, what follows may not be either.
    let first = unsafe bytes.scalarStart(before: start)
    return max(start, unsafe Int(kernel(base, Int64(first), Int64(bytes.count))))
  }
}
