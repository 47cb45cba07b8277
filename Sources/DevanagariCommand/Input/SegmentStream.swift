import DevanagariText

/// Cuts a text of any length, holding only a window of it.
///
/// The window begins at a segment. What the text after the window could change is held back until
/// more is read. Where that takes a segment beyond `segmentLimit`, the segment is cut.
struct SegmentStream: ~Copyable {
  /// The longest segment, in bytes of UTF-8.
  static let segmentLimit = 1024 * 1024

  private let segmentation: Segmentation
  private var reader: TextReader
  private var text: [UInt8] = []
  private var boundaries = [Boundary](repeating: .zero, count: 4096)
  private var isAtStart = true

  init(_ reader: consuming TextReader, _ segmentation: Segmentation) {
    self.reader = reader
    self.segmentation = segmentation
  }

  /// Gives every segment to `sink`.
  mutating func run(into sink: inout some SegmentSink) throws(Fault) {
    var isComplete = false
    while !isComplete {
      do {
        isComplete = try !readMore(for: &sink)
      } catch {
        // What stands before the fault is sound.
        try cut(isComplete: false, into: &sink)
        throw error
      }
      try cut(isComplete: isComplete, into: &sink)
    }
  }

  /// Reads at least as much as the open segment holds, so that to scan that again stays cheap;
  /// false at the end.
  private mutating func readMore(for sink: inout some SegmentSink) throws(Fault) -> Bool {
    let open = text.count
    let wanted = open + max(1, min(open, Self.segmentLimit + 1 - open))
    // Whoever waits for the input to go on sees what is known by now.
    try sink.flush()
    while text.count < wanted {
      let start = text.count
      do {
        guard let repairs = try reader.read(into: &text) else { return false }
        sink.didRead(text.span.extracting(start...), repairs: repairs)
      } catch {
        sink.didRead(text.span.extracting(start...), repairs: [])
        throw error
      }
      if isAtStart { skipByteOrderMark(in: &sink) }
    }
    return true
  }

  private mutating func skipByteOrderMark(in sink: inout some SegmentSink) {
    guard !text.isEmpty else { return }
    isAtStart = false
    guard text.starts(with: [0xef, 0xbb, 0xbf]) else { return }
    sink.skip(text.span.extracting(..<3))
    text.removeSubrange(..<3)
  }

  /// Cuts the window, down to the segment that is still open.
  private mutating func cut(isComplete: Bool, into sink: inout some SegmentSink) throws(Fault) {
    while true {
      try cutShortSegments(isComplete: isComplete, into: &sink)
      if text.count <= Self.segmentLimit { return }
      try cutPiece(into: &sink)
    }
  }

  /// Cuts until a segment is open or longer than the limit; the window then begins there.
  private mutating func cutShortSegments(
    isComplete: Bool,
    into sink: inout some SegmentSink
  ) throws(Fault) {
    let extent = isComplete ? BoundaryScanner.Extent.complete : .prefix
    var scanner = BoundaryScanner(segmentation)
    var start = 0
    while true {
      let count = scanner.scan(text, as: extent, into: &boundaries)
      let short = countShortSegments(among: count, from: start)
      if short == 0 { break }
      try sink.take(boundaries.span.extracting(..<short), from: start, of: text.span)
      start = boundaries[short - 1].offset
      if short < count { break }
    }
    text.removeSubrange(..<start)
  }

  private func countShortSegments(among count: Int, from start: Int) -> Int {
    if text.count <= Self.segmentLimit { return count }
    var start = start
    for index in 0..<count {
      let end = boundaries[index].offset
      if end - start > Self.segmentLimit { return index }
      start = end
    }
    return count
  }

  /// Cuts a window that begins with a segment which is too long.
  private mutating func cutPiece(into sink: inout some SegmentSink) throws(Fault) {
    let end = pieceEnd()
    var scanner = BoundaryScanner(segmentation)
    var start = 0
    while true {
      var count = scanner.scan(text, upTo: end, as: .complete, into: &boundaries)
      if count == 0 { break }
      // If the piece turns out to be more segments than one, the last is still open.
      if boundaries[count - 1].offset == end, start > 0 || count > 1 { count -= 1 }
      if count == 0 { break }
      try sink.take(boundaries.span.extracting(..<count), from: start, of: text.span)
      start = boundaries[count - 1].offset
    }
    text.removeSubrange(..<start)
  }

  /// Returns the last end of a token within the limit, or of a grapheme cluster if there is none,
  /// or of a scalar.
  private mutating func pieceEnd() -> Int {
    for segmentation in [Segmentation.tokens, .graphemes] {
      let end = lastBoundary(of: segmentation)
      if end > 0 { return end }
    }
    var end = Self.segmentLimit
    while text[end] & 0xc0 == 0x80 { end -= 1 }
    return end
  }

  /// Returns the last boundary within the limit; 0 if there is none.
  private mutating func lastBoundary(of segmentation: Segmentation) -> Int {
    var scanner = BoundaryScanner(segmentation)
    var end = 0
    scanning: while true {
      let count = scanner.scan(text, as: .prefix, into: &boundaries)
      if count == 0 { break }
      for boundary in boundaries[..<count] {
        if boundary.offset > Self.segmentLimit { break scanning }
        end = boundary.offset
      }
    }
    return end
  }
}
