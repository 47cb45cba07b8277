/// The boundaries of a `UTF8Span`, one after another, without allocation.
///
/// ```swift
/// var boundaries = text.utf8Span.makeBoundaryIterator(.words)
/// var start = 0
/// while let boundary = boundaries.next() {
///   print(start..<boundary.offset, boundary.kind)
///   start = boundary.offset
/// }
/// ```
public struct BoundaryIterator: ~Escapable {
  private let text: UTF8Span
  private var scanner: BoundaryScanner
  @usableFromInline var boundaries = InlineArray<128, Boundary>(repeating: .zero)
  @usableFromInline var count = 0
  @usableFromInline var position = 0

  @_lifetime(copy text)
  init(_ text: UTF8Span, _ segmentation: Segmentation) {
    self.text = text
    scanner = BoundaryScanner(segmentation)
  }

  /// Returns the next boundary; nil after the end of the text.
  ///
  /// - Complexity: O(*n*) in the bytes of the segment, amortized: 128 boundaries are found at a time.
  // Inlinable: a call for each segment costs a quarter of the time.
  @inlinable
  public mutating func next() -> Boundary? {
    if position == count {
      refill()
      if count == 0 { return nil }
    }
    defer { position &+= 1 }
    return boundaries[position]
  }

  @usableFromInline
  mutating func refill() {
    count = scanner.scan(text, into: &boundaries)
    position = 0
  }
}

extension UTF8Span {
  /// Makes an iterator over the boundaries of this text, its start not among them.
  @_lifetime(copy self)
  public func makeBoundaryIterator(_ segmentation: Segmentation) -> BoundaryIterator {
    BoundaryIterator(self, segmentation)
  }
}
