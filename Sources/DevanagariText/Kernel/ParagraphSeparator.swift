/// The line ends at which every segmentation has a boundary: CR, LF, CR LF, U+0085, U+2028,
/// U+2029. Between two of them nothing depends on what stands outside.
enum ParagraphSeparator {
  /// Returns how many bytes the separator at `offset` takes; 0 if none is there.
  static func length(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
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
}
