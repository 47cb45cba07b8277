/// Writes one JSON object a line for each loss.
struct JSONLinesLossSink: FindingSink, Forking, OutputSink {
  var output = OutputBuffer()
  private var file = ""

  mutating func begin(_ source: InputSource) { file = source.name.jsonString }

  mutating func report(_ loss: Loss, at place: Place) throws(Fault) {
    output.append("{\"text\":\(loss.text.jsonString),\"written\":\(loss.written.jsonString)")
    output.append(",\"restored\":\(loss.restored.jsonString)")
    output.append(",\(place.jsonFields(file: file))}\n")
    try output.flushIfFull()
  }
}
