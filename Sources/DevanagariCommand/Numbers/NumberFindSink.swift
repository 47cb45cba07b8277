import DevanagariLexicon
import DevanagariText

/// Writes the numbers in words of each line.
struct NumberFindSink: LineSink {
  private var output = OutputBuffer()
  private var name = ""
  private var line = 0

  mutating func begin(_ source: InputSource) {
    name = source.displayName
    line = 0
  }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    try LineEnd.forEachLine(in: lines) { (text, _) throws(Fault) in
      line += 1
      for match in NumberWords.hindi.numbers(in: text) {
        let words = Array(text.utf8.dropFirst(match.range.lowerBound).prefix(match.range.count))
        output.append("\(name):\(line)\t")
        output.append(words)
        output.append("\t\(match.value)\n")
      }
      try output.flushIfFull()
    }
  }

  mutating func flush() throws(Fault) { try output.flush() }
}
