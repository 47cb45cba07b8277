import DevanagariText

/// Writes a row for each scalar of each akshara.
struct InspectSink: SegmentSink {
  // Wide enough for all but heaped-up conjuncts and emoji.
  private static let aksharaWidth = 8

  private var output = OutputBuffer()

  mutating func take(
    _ boundaries: Span<Boundary>,
    from start: Int,
    of text: Span<UInt8>
  ) throws(Fault) {
    var start = start
    for index in boundaries.indices {
      let end = boundaries[index].offset
      try write(text.extracting(start..<end), boundaries[index])
      start = end
    }
  }

  mutating func flush() throws(Fault) { try output.flush() }

  private mutating func write(_ akshara: Span<UInt8>, _ boundary: Boundary) throws(Fault) {
    let scalars = InspectedScalar.all(of: akshara, boundary)
    let text = String(String.UnicodeScalarView(scalars.map(\.scalar)))
    var head = TerminalText.picture(of: text)
    if head.terminalWidth > Self.aksharaWidth {
      output.append(head + "\n")
      head = ""
    }
    for scalar in scalars {
      let picture = TerminalText.picture(of: scalar.scalar).padded(toColumns: 2)
      let codePoint = scalar.codePoint.padded(toColumns: 8)
      output.append(head.padded(toColumns: Self.aksharaWidth) + "  \(picture)  \(codePoint)")
      output.append("  \(scalar.category)  \(scalar.name)")
      if let fault = scalar.fault { output.append("  ← ill-formed: \(fault)") }
      output.append("\n" as StaticString)
      head = ""
      try output.flushIfFull()
    }
  }
}
