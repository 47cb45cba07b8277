import CDevanagariTables

extension UTF8Span {
  /// Whether a boundary stands `offset` UTF-8 bytes from the start of the text.
  ///
  /// The start and the end of a text that is not empty are boundaries.
  ///
  /// - Precondition: `0 <= offset <= count`.
  /// - Complexity: O(*n*) in the bytes of the segment around `offset`, rarely of its neighbours.
  public func isBoundary(at offset: Int, of segmentation: Segmentation) -> Bool {
    precondition(offset >= 0 && offset <= count, "the offset is not in the text")
    if offset == count { return offset > 0 }
    return segment(containing: offset, of: segmentation).start == offset
  }

  /// Returns the last boundary before `offset`, in UTF-8 bytes; nil at the start of the text.
  ///
  /// - Precondition: `0 <= offset <= count`.
  /// - Complexity: O(*n*) in the bytes of the segment before `offset`, rarely of its neighbours.
  public func boundary(before offset: Int, of segmentation: Segmentation) -> Int? {
    precondition(offset >= 0 && offset <= count, "the offset is not in the text")
    return offset == 0 ? nil : segment(containing: offset - 1, of: segmentation).start
  }

  /// Returns the first boundary after `offset`; nil at the end of the text.
  ///
  /// - Precondition: `0 <= offset <= count`.
  /// - Complexity: O(*n*) in the bytes of the segment at `offset`, rarely of its neighbours.
  public func boundary(after offset: Int, of segmentation: Segmentation) -> Boundary? {
    precondition(offset >= 0 && offset <= count, "the offset is not in the text")
    return offset == count ? nil : segment(containing: offset, of: segmentation).end
  }

  /// The segment that holds the byte at `offset`.
  func segment(
    containing offset: Int,
    of segmentation: Segmentation
  ) -> (start: Int, end: Boundary) {
    unsafe span.withUnsafeBufferPointer { bytes in
      let stretch: Range<Int>
      var output: UInt16?
      switch segmentation.engine {
      case .icu:
        stretch = unsafe ParagraphSeparator.paragraph(in: bytes, containing: offset)
      case .tables:
        let machine = BoundaryMachine(segmentation)
        let located = unsafe machine.segment(in: bytes, containing: offset)
        let end = Boundary(offset: located.run.end, output: located.run.output)
        guard located.run.needsDictionary else { return (located.start, end) }
        stretch = located.start..<located.run.end
        output = located.run.output
      }
      var start = stretch.lowerBound
      for boundary in unsafe segmentation.icuBoundaries(in: bytes, stretch, output: output) {
        if boundary.offset > offset { return (start, boundary) }
        start = boundary.offset
      }
      preconditionFailure("ICU's last boundary is the end of the text it was given")
    }
  }
}

extension Segments {
  /// Whether a segment starts or ends at `index`.
  ///
  /// ```swift
  /// let text = "हिन्दी में"
  /// let words = text.segmented(into: .words)
  /// words.isBoundary(at: text.firstIndex(of: " ")!)      // true
  /// ```
  ///
  /// - Complexity: as for `UTF8Span.isBoundary(at:of:)`.
  public func isBoundary(at index: String.Index) -> Bool {
    text.utf8Span.isBoundary(at: offset(of: index), of: segmentation)
  }

  /// Returns the last boundary before `index`; nil at the start of the text.
  ///
  /// - Complexity: as for `UTF8Span.boundary(before:of:)`.
  public func boundary(before index: String.Index) -> String.Index? {
    text.utf8Span.boundary(before: offset(of: index), of: segmentation).map(self.index)
  }

  /// Returns the first boundary after `index`; nil at the end of the text.
  ///
  /// - Complexity: as for `UTF8Span.boundary(after:of:)`.
  public func boundary(after index: String.Index) -> String.Index? {
    text.utf8Span.boundary(after: offset(of: index), of: segmentation).map {
      self.index($0.offset)
    }
  }

  /// Returns the segment that holds the character at `index`; nil at the end of the text.
  ///
  /// - Complexity: as for `UTF8Span.boundary(after:of:)`.
  public func segment(at index: String.Index) -> Segment? {
    let offset = offset(of: index)
    guard offset < text.utf8.count else { return nil }
    let found = text.utf8Span.segment(containing: offset, of: segmentation)
    let range = self.index(found.start)..<self.index(found.end.offset)
    return Segment(text: text[range], end: found.end)
  }

  private func offset(of index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }
}
