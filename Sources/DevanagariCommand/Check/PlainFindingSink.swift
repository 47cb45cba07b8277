/// Writes one finding a line: `file:line:column: rule: text → suggestion in word (summary)`.
struct PlainFindingSink: FindingSink, Forking, OutputSink {
  private let style: Style
  var output = OutputBuffer()
  private var name = ""

  init(_ style: Style) { self.style = style }

  mutating func begin(_ source: InputSource) {
    name = Escaping.plain.escaped(source.displayName)
  }

  mutating func report(_ finding: Finding, at place: Place) throws(Fault) {
    let rules = finding.diagnoses.map(\.identifier).joined(separator: ",")
    output.append(style.apply(.bold, to: "\(name):\(place.line):\(place.column):"))
    output.append(" \(style.apply(.yellow, to: rules)): ")
    output.append(style.apply(.red, to: TerminalText.visible(finding.text)))
    if let suggestion = finding.suggestion {
      let shown = TerminalText.visibleOrNothing(suggestion)
      output.append(" → \(style.apply(.green, to: shown))")
    }
    if let word = finding.word { output.append(" in \(TerminalText.visible(word))") }
    output.append(" (\(finding.message))\n")
    try output.flushIfFull()
  }
}
