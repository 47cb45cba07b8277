import DevanagariText

extension Boundary {
  /// The value of the token with this end and these bytes; nil if it has none.
  func value(of token: Span<UInt8>) -> NumericValue? {
    switch kind {
    // Only for these a string is made.
    case .number, .amount, .range, .date, .time:
      let text = unsafe token.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
      return NumericValue(text[...], kind: kind)
    default: return nil
    }
  }
}
