extension Unicode.Scalar {
  /// The scalar at `offset` of valid UTF-8.
  package init(in text: Span<UInt8>, at offset: Int) {
    let lead = text[offset]
    let width = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    var value = width == 1 ? UInt32(lead) : UInt32(lead) & (0x7f >> UInt32(width))
    for index in 1..<max(width, 1) { value = value << 6 | UInt32(text[offset + index] & 0x3f) }
    self = Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
