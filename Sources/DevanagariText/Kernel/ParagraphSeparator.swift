/// The line ends at which every segmentation has a boundary: CR, LF, CR LF, U+0085, U+2028,
/// U+2029. Between two of them nothing depends on what stands outside.
package enum ParagraphSeparator {
  /// Returns how many bytes the separator at `offset` takes; 0 if none is there.
  package static func length(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let rest = bytes.count - offset
    switch unsafe bytes[offset] {
    case 0x0a: return 1
    case 0x0d: return unsafe rest > 1 && bytes[offset + 1] == 0x0a ? 2 : 1
    case 0xc2: return unsafe rest > 1 && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xe2:
      guard rest > 2 else { return 0 }
      return unsafe bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xfe == 0xa8 ? 3 : 0
    default: return 0
    }
  }

  /// Returns the end of the paragraph that starts at `start` or holds it: behind its separator.
  static func paragraphEnd(in bytes: UnsafeBufferPointer<UInt8>, after start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let length = unsafe length(in: bytes, at: position)
      if length > 0 { return position + length }
      position += 1
    }
    return bytes.count
  }

  /// Returns the paragraph that holds the byte at `offset`.
  static func paragraph(
    in bytes: UnsafeBufferPointer<UInt8>,
    containing offset: Int
  ) -> Range<Int> {
    var start = offset
    while start > 0, unsafe !isParagraphStart(in: bytes, start) { start -= 1 }
    return unsafe start..<paragraphEnd(in: bytes, after: start)
  }

  /// Whether a separator ends before `position`.
  static func isParagraphStart(
    in bytes: UnsafeBufferPointer<UInt8>,
    _ position: Int
  ) -> Bool {
    // The longest separator takes three bytes; CR LF must not be cut.
    (1...min(3, position)).contains { count in
      let length = unsafe length(in: bytes, at: position - count)
      return length == count
    }
  }
}
