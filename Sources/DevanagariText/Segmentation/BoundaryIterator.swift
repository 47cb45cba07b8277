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
  private var batch: BoundaryBatch

  @_lifetime(copy text)
  init(_ text: UTF8Span, _ segmentation: Segmentation) {
    self.text = text
    batch = BoundaryBatch(segmentation)
  }

  /// Returns the next boundary; nil after the end of the text.
  ///
  /// - Complexity: O(1) for a segment, amortized; O(*n*) in its bytes.
  public mutating func next() -> Boundary? { batch.next(in: text) }
}

extension UTF8Span {
  /// Makes an iterator over the boundaries of this text, its start not among them.
  @_lifetime(copy self)
  public func makeBoundaryIterator(_ segmentation: Segmentation) -> BoundaryIterator {
    BoundaryIterator(self, segmentation)
  }
}

/// A scanner and a few boundaries that it found ahead.
struct BoundaryBatch: Sendable {
  private var scanner: BoundaryScanner
  private var boundaries = InlineArray<32, Boundary>(repeating: .zero)
  private var count = 0
  private var position = 0

  init(_ segmentation: Segmentation) { scanner = BoundaryScanner(segmentation) }

  /// Returns the next boundary of `text`, the same at every call.
  @inline(__always)
  mutating func next(in text: UTF8Span) -> Boundary? {
    if position == count {
      count = Self.fill(&boundaries, from: text, with: &scanner)
      position = 0
      if count == 0 { return nil }
    }
    defer { position &+= 1 }
    return boundaries[position]
  }

  // Static: the span holds the array for itself, not all of `self`.
  private static func fill(
    _ boundaries: inout InlineArray<32, Boundary>,
    from text: UTF8Span,
    with scanner: inout BoundaryScanner
  ) -> Int {
    var target = boundaries.mutableSpan
    return scanner.scan(text, into: &target)
  }
}
