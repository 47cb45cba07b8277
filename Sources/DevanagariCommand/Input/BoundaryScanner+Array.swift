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
    var target = boundaries.mutableSpan
    return switch extent {
    case .complete: scan(bytes, into: &target)
    case .prefix: scan(prefix: bytes, into: &target)
    }
  }
}
