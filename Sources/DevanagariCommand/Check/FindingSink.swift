/// What becomes of the findings of a run over files.
protocol FindingSink<Found>: Sendable {
  associatedtype Found: Placed

  /// A file begins.
  mutating func begin(_ source: InputSource)

  /// The next finding.
  mutating func report(_ finding: Found, at place: Place) throws(Fault)

  /// The file ended with a fault.
  mutating func fail(_ fault: Fault) throws(Fault)

  /// All files have been read.
  mutating func endAll() throws(Fault)

  /// Writes out what is ready.
  mutating func flush() throws(Fault)
}

extension FindingSink {
  mutating func begin(_ source: InputSource) {}
  mutating func fail(_ fault: Fault) throws(Fault) {}
  mutating func endAll() throws(Fault) {}
  mutating func flush() throws(Fault) {}
}

extension FindingSink where Self: OutputSink {
  mutating func flush() throws(Fault) { try output.flush() }
}
