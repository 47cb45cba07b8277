/// Writes the likeliest forms of each line, escaped, with tabs between, the best first.
struct CandidatesSink: LineSink, ParallelSink, OutputSink {
  private let candidates: @Sendable (_ line: String) -> [String]
  var output = OutputBuffer()

  init(_ candidates: @escaping @Sendable (_ line: String) -> [String]) {
    self.candidates = candidates
  }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    try LineEnd.forEachLine(in: lines) { (text, end) throws(Fault) in
      let forms = candidates(text).map(Escaping.plain.escaped)
      output.append(forms.joined(separator: "\t") + end)
      try output.flushIfFull()
    }
  }
}
