import DevanagariText

/// Cuts a text into segments.
///
/// The window begins at a segment. What the text after the window could change is held back until
/// more is read. Where that takes a segment beyond the window's limit, the segment is cut.
struct SegmentCutter<Sink: SegmentSink>: TextCutter {
  private let segmentation: Segmentation
  private var boundaries = [Boundary](repeating: .zero, count: 4096)

  init(_ segmentation: Segmentation) { self.segmentation = segmentation }

  /// Cuts the window, down to the segment that is still open.
  mutating func cut(
    _ window: inout TextWindow,
    isComplete: Bool,
    into sink: inout Sink
  ) throws(Fault) {
    while true {
      try cutShortSegments(&window, isComplete: isComplete, into: &sink)
      if window.text.count <= TextWindow.limit { return }
      try cutPiece(&window, into: &sink)
    }
  }

  /// Cuts until a segment is open or longer than the limit; the window then begins there.
  private mutating func cutShortSegments(
    _ window: inout TextWindow,
    isComplete: Bool,
    into sink: inout Sink
  ) throws(Fault) {
    let extent = isComplete ? BoundaryScanner.Extent.complete : .prefix
    var scanner = BoundaryScanner(segmentation)
    var start = 0
    while true {
      let count = scanner.scan(window.text, as: extent, into: &boundaries)
      let short = countShortSegments(of: window.text.count, among: count, from: start)
      if short == 0 { break }
      try sink.take(boundaries.span.extracting(..<short), from: start, of: window.text.span)
      start = boundaries[short - 1].offset
      if short < count { break }
    }
    window.drop(upTo: start)
  }

  private func countShortSegments(of size: Int, among count: Int, from start: Int) -> Int {
    if size <= TextWindow.limit { return count }
    var start = start
    for index in 0..<count {
      let end = boundaries[index].offset
      if end - start > TextWindow.limit { return index }
      start = end
    }
    return count
  }

  /// Cuts a window that begins with a segment which is too long.
  private mutating func cutPiece(
    _ window: inout TextWindow,
    into sink: inout Sink
  ) throws(Fault) {
    let end = window.pieceEnd()
    var scanner = BoundaryScanner(segmentation)
    var start = 0
    while true {
      var count = scanner.scan(window.text, upTo: end, as: .complete, into: &boundaries)
      if count == 0 { break }
      // If the piece turns out to be more segments than one, the last is still open.
      if boundaries[count - 1].offset == end, start > 0 || count > 1 { count -= 1 }
      if count == 0 { break }
      try sink.take(boundaries.span.extracting(..<count), from: start, of: window.text.span)
      start = boundaries[count - 1].offset
    }
    window.drop(upTo: start)
  }
}
