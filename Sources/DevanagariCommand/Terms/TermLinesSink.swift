import DevanagariLexicon
import DevanagariText

/// Writes the terms of each line with spaces between, those of one word with bars.
struct TermLinesSink: LineSink, ParallelSink, OutputSink {
  private let analyzer: TermAnalyzer
  var output = OutputBuffer()
  /// Whether the line, a piece of which was read, has terms already.
  private var hasTerms = false

  init(_ analyzer: TermAnalyzer) { self.analyzer = analyzer }

  mutating func begin(_ source: InputSource) { hasTerms = false }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    try LineEnd.forEachLine(in: lines) { (text, end) throws(Fault) in
      var last = -1
      analyzer.forEachTerm(in: text) { term in
        if hasTerms { output.append(term.position == last ? UInt8(ascii: "|") : 0x20) }
        output.append(term.text)
        last = term.position
        hasTerms = true
      }
      output.append(end)
      if !end.isEmpty { hasTerms = false }
      try output.flushIfFull()
    }
  }
}
