import DevanagariText

/// Writes the morae of each line, its pattern and the line, with tabs between.
struct PlainMetreSink: LineSink, ParallelSink, OutputSink {
  private let metre: Metre
  private let pattern: PatternName
  var output = OutputBuffer()

  init(_ metre: Metre, _ pattern: PatternName) {
    self.metre = metre
    self.pattern = pattern
  }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    try LineEnd.forEachLine(in: lines) { (text, _) throws(Fault) in
      let scansion = metre.scan(text)
      output.append("\(scansion.morae)\t\(pattern.pattern(of: scansion))\t")
      output.append(Escaping.plain.escaped(text) + "\n")
      try output.flushIfFull()
    }
  }
}
