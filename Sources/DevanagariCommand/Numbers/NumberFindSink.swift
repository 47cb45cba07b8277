import DevanagariLexicon
import DevanagariText

/// Writes the numbers in words of each line.
struct NumberFindSink: LineSink, ParallelSink, OutputSink {
  var output = OutputBuffer()
  private var name = ""
  // From 1.
  private var line = 1

  mutating func begin(_ source: InputSource) {
    name = source.displayName
    line = 1
  }

  mutating func pass(_ lines: Span<UInt8>) { line += LineEnd.count(in: lines) }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    try LineEnd.forEachLine(in: lines) { (text, end) throws(Fault) in
      for match in NumberWords.hindi.numbers(in: text) {
        output.append("\(name):\(line)\t\(text[match.range])\t\(match.value)\n")
      }
      // A long line comes in pieces.
      if !end.isEmpty { line += 1 }
      try output.flushIfFull()
    }
  }
}
