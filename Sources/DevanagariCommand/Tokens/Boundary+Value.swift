import DevanagariText

extension Boundary {
  /// The value of the token with this end and these bytes; nil if it has none.
  func value(of token: Span<UInt8>) -> String? { nil }
}
