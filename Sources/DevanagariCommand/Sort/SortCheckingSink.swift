import DevanagariText

/// Tells the first line that is not where it should be.
struct SortCheckingSink: WholeLineSink {
  var openLine: [UInt8] = []
  private let order: LineOrder
  private var previous: [UInt8]?
  private var name = ""
  // From 1.
  private var number = 0
  private var output = OutputBuffer()

  init(_ order: LineOrder) { self.order = order }

  mutating func begin(_ source: InputSource) {
    name = Escaping.plain.escaped(source.displayName)
    number = 0
  }

  mutating func takeLine(_ line: Span<UInt8>) throws(Fault) {
    number += 1
    if let previous, !order.allows(previous.span, before: line) {
      output.append("\(name):\(number): not in order: ")
      Escaping.plain.append(line, to: &output)
      output.append(0x0a)
      try output.flush()
      throw Fault.disorder
    }
    previous = []
    previous?.append(copying: line)
  }

  mutating func flush() throws(Fault) { try output.flush() }
}
