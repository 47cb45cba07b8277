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
