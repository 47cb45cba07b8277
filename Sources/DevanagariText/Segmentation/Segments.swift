extension StringProtocol where SubSequence == Substring {
  /// Returns the segments of this text, found as they are asked for.
  ///
  /// ```swift
  /// for word in "राम घर गया।".segmented(into: .words) where word.kind == .letters {
  ///   print(word.text)                                   // राम, घर, गया
  /// }
  /// ```
  ///
  /// The segments joined are the text. A substring is cut as if nothing stood around it.
  ///
  /// - Complexity: O(1); all segments together O(*n*) in the UTF-8 bytes of the text.
  public func segmented(into segmentation: Segmentation) -> Segments {
    Segments(text: self[...], segmentation: segmentation)
  }
}

/// The segments of a text, found as they are asked for.
public struct Segments: Sendable, LazySequenceProtocol {
  /// The text that is cut.
  public let text: Substring
  /// The rules to cut by.
  public let segmentation: Segmentation

  init(text: Substring, segmentation: Segmentation) {
    self.text = text.inContiguousUTF8
    self.segmentation = segmentation
  }

  /// The ranges of the segments, for when the pieces of text are not needed: it is faster.
  public var ranges: Ranges { Ranges(text: text, segmentation: segmentation) }

  public func makeIterator() -> Iterator { Iterator(text: text, segmentation: segmentation) }

  /// Walks through the segments.
  public struct Iterator: IteratorProtocol, Sendable {
    @usableFromInline var batch: RangeBatch

    init(text: Substring, segmentation: Segmentation) {
      batch = RangeBatch(text: text, segmentation: segmentation)
    }

    // Inlinable, as a segment that crosses the module's border costs more than to find it.
    @inlinable
    public mutating func next() -> Segment? {
      guard let (range, boundary) = batch.next() else { return nil }
      let text = Substring(batch.text.utf8[range])
      // Unlike an index of the UTF-8 view, this one knows that it begins a scalar.
      batch.start = text.endIndex
      return Segment(text: text, end: boundary)
    }
  }

  /// The ranges of the segments of a text.
  public struct Ranges: Sendable, LazySequenceProtocol {
    let text: Substring
    let segmentation: Segmentation

    public func makeIterator() -> Iterator { Iterator(text: text, segmentation: segmentation) }

    /// Walks through the ranges.
    public struct Iterator: IteratorProtocol, Sendable {
      @usableFromInline var batch: RangeBatch

      init(text: Substring, segmentation: Segmentation) {
        batch = RangeBatch(text: text, segmentation: segmentation)
      }

      @inlinable
      public mutating func next() -> Range<String.Index>? { batch.next()?.range }
    }
  }
}

/// Boundaries of a string, as ranges of its indices.
///
/// Indices are made for a batch at once: each call for one would retain and release the string.
@usableFromInline
struct RangeBatch: Sendable {
  @usableFromInline let text: Substring
  private var scanner: BoundaryScanner
  @usableFromInline var boundaries = InlineArray<128, Boundary>(repeating: .zero)
  @usableFromInline var ends: InlineArray<128, String.Index>
  @usableFromInline var start: String.Index
  @usableFromInline var count = 0
  @usableFromInline var position = 0

  init(text: Substring, segmentation: Segmentation) {
    self.text = text
    scanner = BoundaryScanner(segmentation)
    start = text.startIndex
    ends = InlineArray(repeating: text.startIndex)
  }

  @inlinable
  mutating func next() -> (range: Range<String.Index>, boundary: Boundary)? {
    if position == count {
      refill()
      if count == 0 { return nil }
    }
    let end = ends[position]
    defer {
      start = end
      position &+= 1
    }
    return (start..<end, boundaries[position])
  }

  @usableFromInline
  mutating func refill() {
    // All from one index: from each to the next they would have to wait for each other.
    let offset = scanner.offset
    let index = start
    count = scanner.scan(text.utf8Span, into: &boundaries)
    position = 0
    let utf8 = text.utf8
    for number in 0..<count {
      ends[number] = utf8.index(index, offsetBy: boundaries[number].offset &- offset)
    }
  }
}
