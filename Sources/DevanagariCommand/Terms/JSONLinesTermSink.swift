import DevanagariLexicon
import DevanagariText

/// Writes one JSON object a line for each term.
struct JSONLinesTermSink: LineSink, ParallelSink, OutputSink {
  private let analyzer: TermAnalyzer
  var output = OutputBuffer()
  private var place = Position()
  private var map = SourceMap()
  private var fileField = ""
  /// The position of the next word.
  private var next = 0
  // In a fork, which cannot know how many words stand before its lines: where positions are to be
  // written, and which they are there.
  private var openPositions: [(offset: Int, position: Int)]?

  init(_ analyzer: TermAnalyzer) { self.analyzer = analyzer }

  mutating func fork() -> JSONLinesTermSink {
    var fork = self
    fork.output = output.split()
    fork.next = 0
    fork.openPositions = []
    return fork
  }

  mutating func join(_ fork: inout JSONLinesTermSink) throws(Fault) {
    var start = 0
    for (offset, position) in fork.openPositions ?? [] {
      output.append(fork.output.bytes[start..<offset])
      output.append(decimal: next + position)
      start = offset
    }
    output.append(fork.output.bytes[start...])
    next += fork.next
    try output.flushIfFull()
  }

  mutating func pass(_ lines: Span<UInt8>) {
    place.pass(lines)
    map.pass(place.utf8)
  }

  mutating func begin(_ source: InputSource) {
    place = Position()
    map = SourceMap()
    next = 0
    fileField = ",\"file\":\(source.name.jsonString)}\n"
  }

  mutating func didRead(_ text: Span<UInt8>, repairs: [UTF8Decoder.Repair]) { map.append(repairs) }

  mutating func skip(_ text: Span<UInt8>) { place.advance(over: text) }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    try LineEnd.forEachLine(in: lines) { (text, end) throws(Fault) in
      try write(text)
      place.advance(over: text.utf8Span.span)
      place.advance(over: end.utf8Span.span)
      map.pass(place.utf8)
    }
  }

  /// Writes the terms of a line, or of a piece of it.
  private mutating func write(_ line: String) throws(Fault) {
    // Where the last word stands; the map is asked for each place once.
    var word = line.startIndex..<line.startIndex
    var fields = ""
    next = try analyzer.forEachTerm(in: line, from: next) { (term) throws(Fault) in
      if term.range != word {
        word = term.range
        let bytes = line.utf8Offsets(of: word)
        let start = map.sourceOffset(of: place.utf8 + bytes.lowerBound)
        // The next word may begin before, where a sign went from one to the other.
        var ahead = map
        let end = ahead.sourceOffset(of: place.utf8 + bytes.upperBound)
        fields = ",\"start\":\(start),\"end\":\(end),\"line\":\(place.line)" + fileField
      }
      output.append("{\"term\":\(term.text.jsonString)")
      output.append(",\"form\":\"\(term.form?.description ?? "synonym")\"")
      output.append(",\"position\":" as StaticString)
      if openPositions == nil {
        output.append(decimal: term.position)
      } else {
        openPositions?.append((output.bytes.count, term.position))
      }
      output.append(fields)
      try output.flushIfFull()
    }
  }
}
