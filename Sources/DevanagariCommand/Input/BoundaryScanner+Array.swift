import DevanagariText

extension BoundaryScanner {
  /// What follows the bytes that are scanned.
  enum Extent {
    /// Nothing.
    case complete
    /// Text that is still to be read.
    case prefix
  }

  /// Writes the next boundaries of `text`, all of it or a part from its start, and returns how
  /// many.
  mutating func scan(
    _ text: [UInt8],
    upTo end: Int? = nil,
    as extent: Extent,
    into boundaries: inout [Boundary]
  ) -> Int {
    let bytes = text.span.extracting(..<(end ?? text.count))
    switch extent {
    case .complete: return scan(bytes, into: &boundaries)
    case .prefix:
      var target = boundaries.mutableSpan
      return scan(prefix: bytes, into: &target)
    }
  }

  /// Writes the next boundaries of `text` and returns how many.
  mutating func scan(_ text: Span<UInt8>, into boundaries: inout [Boundary]) -> Int {
    var target = boundaries.mutableSpan
    return scan(text, into: &target)
  }
}
