/// Writes one JSON object a line for each finding.
struct JSONLinesFindingSink: FindingSink, Forking, OutputSink {
  var output = OutputBuffer()
  private var file = ""

  mutating func begin(_ source: InputSource) { file = source.name.jsonString }

  mutating func report(_ finding: Finding, at place: Place) throws(Fault) {
    let rules = finding.diagnoses.map(\.identifier.jsonString).joined(separator: ",")
    output.append("{\"rules\":[\(rules)],\"message\":\(finding.message.jsonString)")
    output.append(",\"text\":\(finding.text.jsonString)")
    if let suggestion = finding.suggestion {
      output.append(",\"suggestion\":\(suggestion.jsonString)")
    }
    output.append(",\(place.jsonFields(file: file))}\n")
    try output.flushIfFull()
  }
}
