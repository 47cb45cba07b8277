import CDevanagariTransliterationTables
import DevanagariText

extension UnsafeBufferPointer<UInt8> {
  /// The scalar at an offset of text in UTF-8, and its bytes.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, width: Int) {
    let lead = unsafe UInt32(self[offset])
    if lead < 0x80 { return (lead, 1) }
    let width = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    var value = lead & (0x7f >> UInt32(width))
    for index in 1..<width { value = unsafe value << 6 | UInt32(self[offset + index] & 0x3f) }
    return (value, width)
  }

  /// Whether a line end stands at an offset, beyond which no quote reaches.
  func isLineEnd(at offset: Int) -> Bool {
    unsafe ParagraphSeparator.length(in: self, at: offset) > 0
  }

  /// How long `text` is, if it stands at an offset.
  @inline(__always)
  func matches(_ text: dvn_text, at offset: Int) -> Int? {
    let count = Int(text.count)
    guard offset &+ count <= self.count else { return nil }
    let isHere = unsafe Swift.withUnsafeBytes(of: text.bytes) { bytes in
      for index in 0..<count where unsafe bytes[index] != self[offset &+ index] { return false }
      return true
    }
    return isHere ? count : nil
  }
}

extension [UInt8] {
  init(text: dvn_text) {
    self = unsafe Swift.withUnsafeBytes(of: text.bytes) { unsafe Array($0.prefix(Int(text.count))) }
  }
}
