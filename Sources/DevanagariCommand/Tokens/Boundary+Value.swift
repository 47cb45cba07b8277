import DevanagariText

extension Boundary {
  /// The value of the token with this end and these bytes; nil if it has none.
  func value(of token: Span<UInt8>) -> Segment.Value? {
    // A string is made only where there may be a value.
    guard kind.mayHaveValue else { return nil }
    let text = unsafe token.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    return Segment.Value(text[...], kind: kind)
  }
}
