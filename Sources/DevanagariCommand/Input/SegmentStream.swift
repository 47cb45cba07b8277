import DevanagariText

/// Cuts a text of any length, holding only a window of it.
///
/// The window begins at a segment. What the text after the window could change is held back until
/// more is read. Where that takes a segment beyond the window's limit, the segment is cut.
struct SegmentStream<Sink: SegmentSink>: TextStream, ~Copyable {
  private let segmentation: Segmentation
  private var window: TextWindow
  private var boundaries = [Boundary](repeating: .zero, count: 4096)

  init(_ reader: consuming TextReader, _ segmentation: Segmentation) {
    window = TextWindow(reader)
    self.segmentation = segmentation
  }

  mutating func readMore(for sink: inout Sink) throws(Fault) -> Bool {
    try window.readMore(for: &sink)
  }

  /// Cuts the window, down to the segment that is still open.
  mutating func cut(isComplete: Bool, into sink: inout Sink) throws(Fault) {
    while true {
      try cutShortSegments(isComplete: isComplete, into: &sink)
      if window.text.count <= TextWindow.limit { return }
      try cutPiece(into: &sink)
    }
  }

  /// Cuts until a segment is open or longer than the limit; the window then begins there.
  private mutating func cutShortSegments(
    isComplete: Bool,
    into sink: inout Sink
  ) throws(Fault) {
    let extent = isComplete ? BoundaryScanner.Extent.complete : .prefix
    var scanner = BoundaryScanner(segmentation)
    var start = 0
    while true {
      let count = scanner.scan(window.text, as: extent, into: &boundaries)
      let short = countShortSegments(among: count, from: start)
      if short == 0 { break }
      try sink.take(boundaries.span.extracting(..<short), from: start, of: window.text.span)
      start = boundaries[short - 1].offset
      if short < count { break }
    }
    window.drop(upTo: start)
  }

  private func countShortSegments(among count: Int, from start: Int) -> Int {
    if window.text.count <= TextWindow.limit { return count }
    var start = start
    for index in 0..<count {
      let end = boundaries[index].offset
      if end - start > TextWindow.limit { return index }
      start = end
    }
    return count
  }

  /// Cuts a window that begins with a segment which is too long.
  private mutating func cutPiece(into sink: inout Sink) throws(Fault) {
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
