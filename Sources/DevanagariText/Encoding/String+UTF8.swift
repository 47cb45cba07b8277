extension String {
  /// Creates a string from what is known to be UTF-8. Nothing checks it.
  @unsafe
  package init(uncheckedUTF8 bytes: [UInt8]) {
    self.init(copying: unsafe UTF8Span(unchecked: bytes.span))
  }
}
