import DevanagariText

/// Writes the segments that a filter keeps, escaped, with one byte behind each.
struct SegmentWriter {
  private let gathering: Gathering
  private let escaping: Escaping
  private let separator: UInt8

  /// A writer of whole segments: the filter trims nothing.
  init(_ filter: SegmentFilter, _ escaping: Escaping, separator: UInt8) {
    gathering = Gathering(
      kinds: filter.kinds,
      separator: separator,
      alsoEscaping: escaping.extra
    )
    self.escaping = escaping
    self.separator = separator
  }

  /// Appends segments of `text`: they end at `boundaries`, and the first begins at `start`.
  func write(
    _ boundaries: Span<Boundary>,
    from start: Int,
    of text: Span<UInt8>,
    to output: inout OutputBuffer
  ) {
    var start = start
    var next = 0
    while true {
      let rest = boundaries.extracting(next...)
      next += output.append(rest, from: start, of: text, by: gathering)
      if next == boundaries.count { return }
      // This one has something to escape.
      if next > 0 { start = boundaries[next - 1].offset }
      let end = boundaries[next].offset
      escaping.append(text.extracting(start..<end), to: &output)
      output.append(separator)
      start = end
      next += 1
    }
  }
}
