import DevanagariText

/// Writes one segment a line, or with another separator after each.
struct PlainSink: SegmentSink, ParallelSink, OutputSink {
  /// What stands before a segment.
  enum Lead {
    case none
    /// Why the sentence ends, and a tab.
    case reason
  }

  private let filter: SegmentFilter
  private let separator: [UInt8]
  private let lead: Lead
  private let escaping = Escaping.plain
  var output = OutputBuffer()

  init(_ filter: SegmentFilter, separator: Separator, lead: Lead = .none) {
    self.filter = filter
    self.separator = separator.bytes
    self.lead = lead
  }

  mutating func take(
    _ boundaries: Span<Boundary>,
    from start: Int,
    of text: Span<UInt8>
  ) throws(Fault) {
    var start = start
    for index in boundaries.indices {
      let boundary = boundaries[index]
      let segment = start..<boundary.offset
      start = boundary.offset
      guard filter.keeps(boundary.kind) else { continue }
      let range = filter.result(of: text, segment)
      if lead == .reason {
        output.append(boundary.ending.description)
        output.append(0x09)
      }
      escaping.append(text.extracting(range), to: &output)
      if separator.count == 1 { output.append(separator[0]) } else { output.append(separator) }
      try output.flushIfFull()
    }
  }
}
