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
  // For whole segments with nothing before them and one byte behind.
  private let writer: SegmentWriter?
  var output = OutputBuffer()

  init(_ filter: SegmentFilter, separator: Separator, lead: Lead = .none) {
    self.filter = filter
    self.separator = separator.bytes
    self.lead = lead
    let isSimple = lead == .none && !filter.trimsWhiteSpace && separator.bytes.count == 1
    writer = isSimple ? SegmentWriter(filter, escaping, separator: separator.bytes[0]) : nil
  }

  mutating func take(
    _ boundaries: Span<Boundary>,
    from start: Int,
    of text: Span<UInt8>
  ) throws(Fault) {
    if let writer {
      writer.write(boundaries, from: start, of: text, to: &output)
      return try output.flushIfFull()
    }
    var start = start
    for index in boundaries.indices {
      let boundary = boundaries[index]
      let segment = start..<boundary.offset
      start = boundary.offset
      guard filter.keeps(boundary.kind) else { continue }
      if lead == .reason {
        output.append(boundary.ending.description)
        output.append(0x09)
      }
      escaping.append(text.extracting(filter.result(of: text, segment)), to: &output)
      output.append(separator)
      try output.flushIfFull()
    }
  }
}
