import DevanagariText

/// Keeps where the segments of a text end.
struct SegmentList: SegmentSink {
  /// Counted from the start of the text.
  private(set) var boundaries: [Boundary] = []

  mutating func take(_ boundaries: Span<Boundary>, from start: Int, of text: Span<UInt8>) {
    // They are counted from the start of the window, and segments follow each other.
    let distance = (self.boundaries.last?.offset ?? 0) - start
    for index in boundaries.indices {
      self.boundaries.append(boundaries[index].advanced(by: distance))
    }
  }

  // Nothing is written.
  mutating func flush() {}
}
