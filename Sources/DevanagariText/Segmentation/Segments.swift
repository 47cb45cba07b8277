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
    var text = text
    // Strings that came from Objective-C are copied to UTF-8 once; their indices stay valid.
    text.makeContiguousUTF8()
    self.text = text
    self.segmentation = segmentation
  }

  /// The ranges of the segments, for when the pieces of text are not needed: it is faster.
  public var ranges: Ranges { Ranges(text: text, segmentation: segmentation) }

  public func makeIterator() -> Iterator { Iterator(text: text, segmentation: segmentation) }

  /// Walks through the segments.
  public struct Iterator: IteratorProtocol, Sendable {
    private var batch: RangeBatch

    init(text: Substring, segmentation: Segmentation) {
      batch = RangeBatch(text: text, segmentation: segmentation)
    }

    public mutating func next() -> Segment? {
      guard let (range, boundary) = batch.next() else { return nil }
      return Segment(
        // The range came from UTF-8 offsets; slicing that view does not check for scalars again.
        text: Substring(batch.text.utf8[range]),
        kind: boundary.kind,
        isWellFormed: boundary.isWellFormed
      )
    }
  }

  /// The ranges of the segments of a text.
  public struct Ranges: Sendable, LazySequenceProtocol {
    let text: Substring
    let segmentation: Segmentation

    public func makeIterator() -> Iterator { Iterator(text: text, segmentation: segmentation) }

    /// Walks through the ranges.
    public struct Iterator: IteratorProtocol, Sendable {
      private var batch: RangeBatch

      init(text: Substring, segmentation: Segmentation) {
        batch = RangeBatch(text: text, segmentation: segmentation)
      }

      public mutating func next() -> Range<String.Index>? { batch.next()?.range }
    }
  }
}

/// Boundaries of a string, as ranges of its indices.
private struct RangeBatch: Sendable {
  let text: Substring
  private var start: String.Index
  private var startOffset = 0
  private var batch: BoundaryBatch

  init(text: Substring, segmentation: Segmentation) {
    self.text = text
    start = text.startIndex
    batch = BoundaryBatch(segmentation)
  }

  @inline(__always)
  mutating func next() -> (range: Range<String.Index>, boundary: Boundary)? {
    guard let boundary = batch.next(in: text.utf8Span) else { return nil }
    let end = text.utf8.index(start, offsetBy: boundary.offset &- startOffset)
    defer {
      start = end
      startOffset = boundary.offset
    }
    return (start..<end, boundary)
  }
}
