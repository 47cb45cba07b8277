import DevanagariText
import DevanagariTransliteration

/// A place in a text that does not come back from a scheme.
struct Loss: Placed {
  /// Where, in bytes of UTF-8.
  let range: Range<Int>
  /// The text there.
  let text: String
  /// What is written for it.
  let written: String
  /// What that is read as.
  let restored: String
}

/// Finds what does not come back from the scheme that a transliterator writes.
struct LossFinder: Finder {
  let transliterator: Transliterator

  func findings(in lines: UTF8Span) -> [Loss] {
    let text = String(copying: lines)
    return transliterator.losses(in: text).map { loss in
      Loss(
        range: text.utf8Offsets(of: loss.range),
        text: String(loss.text),
        written: loss.written,
        restored: loss.restored
      )
    }
  }
}

/// Writes one loss a line: `file:line:column: text → what is written → what comes back`.
struct PlainLossSink: FindingSink, Forking, OutputSink {
  private let style: Style
  var output = OutputBuffer()
  private var name = ""

  init(_ style: Style) { self.style = style }

  mutating func begin(_ source: InputSource) {
    name = Escaping.plain.escaped(source.displayName)
  }

  mutating func report(_ loss: Loss, at place: Place) throws(Fault) {
    output.append(style.apply(.bold, to: "\(name):\(place.line):\(place.column):"))
    output.append(" \(style.apply(.red, to: TerminalText.visibleOrNothing(loss.text)))")
    output.append(" → \(style.apply(.yellow, to: TerminalText.visibleOrNothing(loss.written)))")
    output.append(" → \(style.apply(.green, to: TerminalText.visibleOrNothing(loss.restored)))\n")
    try output.flushIfFull()
  }
}

/// Writes one JSON object a line for each loss.
struct JSONLinesLossSink: FindingSink, Forking, OutputSink {
  var output = OutputBuffer()
  private var file = ""

  mutating func begin(_ source: InputSource) { file = source.name.jsonString }

  mutating func report(_ loss: Loss, at place: Place) throws(Fault) {
    output.append("{\"text\":\(loss.text.jsonString),\"written\":\(loss.written.jsonString)")
    output.append(",\"restored\":\(loss.restored.jsonString)")
    output.append(",\"start\":\(place.bytes.lowerBound),\"end\":\(place.bytes.upperBound)")
    output.append(",\"line\":\(place.line),\"column\":\(place.column),\"file\":\(file)}\n")
    try output.flushIfFull()
  }
}
