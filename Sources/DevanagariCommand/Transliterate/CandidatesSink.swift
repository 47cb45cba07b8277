import DevanagariText
import DevanagariTransliteration

/// Writes the likeliest romanizations of each line between tabs, the best first.
struct CandidatesSink: LineSink {
  private let romanizer: Romanizer
  private let limit: Int
  private var output = OutputBuffer()

  init(_ romanizer: Romanizer, limit: Int) {
    self.romanizer = romanizer
    self.limit = limit
  }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    try LineEnd.forEachLine(in: lines) { (text, end) throws(Fault) in
      let candidates = romanizer.candidates(for: text, limit: limit)
      output.append(candidates.map(\.text).joined(separator: "\t") + end)
      try output.flushIfFull()
    }
  }

  mutating func flush() throws(Fault) { try output.flush() }
}
