import DevanagariText

/// Writes an object for each line.
struct JSONLinesMetreSink: LineSink, ParallelSink, OutputSink {
  private let metre: Metre
  var output = OutputBuffer()
  private var file = ""
  // From 1.
  private var line = 1

  init(_ metre: Metre) { self.metre = metre }

  mutating func begin(_ source: InputSource) {
    file = source.name.jsonString
    line = 1
  }

  mutating func pass(_ lines: Span<UInt8>) { line += LineEnd.count(in: lines) }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    try LineEnd.forEachLine(in: lines) { (text, end) throws(Fault) in
      write(text)
      // A long line comes in pieces.
      if !end.isEmpty { line += 1 }
      try output.flushIfFull()
    }
  }

  private mutating func write(_ text: String) {
    let scansion = metre.scan(text)
    output.append("{\"text\":\(text.jsonString),\"morae\":\(scansion.morae)")
    output.append(",\"pattern\":\"\(scansion.digits)\",\"syllables\":[")
    var separator: StaticString = ""
    for syllable in scansion.syllables {
      output.append(separator)
      output.append("{\"text\":\"" as StaticString)
      Escaping.json.append(syllable.text.utf8Span.span, to: &output)
      output.append("\",\"morae\":" as StaticString)
      output.append(decimal: syllable.weight.morae)
      output.append("}" as StaticString)
      separator = ","
    }
    output.append("],\"line\":\(line),\"file\":\(file)}\n")
  }
}
