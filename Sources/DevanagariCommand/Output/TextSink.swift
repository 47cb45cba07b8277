import DevanagariText

/// What becomes of the texts of a run over files.
protocol TextSink {
  /// A file begins.
  mutating func begin(_ source: InputSource)

  /// More text was read. It will be skipped, or be taken, in the same order.
  mutating func didRead(_ text: Span<UInt8>, repairs: [UTF8Decoder.Repair])

  /// Text that is not to be taken.
  mutating func skip(_ text: Span<UInt8>)

  /// The file ended without a fault.
  mutating func end() throws(Fault)

  /// The file ended with a fault.
  mutating func fail(_ fault: Fault) throws(Fault)

  /// All files have been read.
  mutating func endAll() throws(Fault)

  /// Writes out what is ready.
  mutating func flush() throws(Fault)
}

extension TextSink {
  mutating func begin(_ source: InputSource) {}
  mutating func didRead(_ text: Span<UInt8>, repairs: [UTF8Decoder.Repair]) {}
  mutating func skip(_ text: Span<UInt8>) {}
  mutating func end() throws(Fault) {}
  mutating func fail(_ fault: Fault) throws(Fault) {}
  mutating func endAll() throws(Fault) {}

  /// Reads all sources and gives them to `read`, which gives them to this sink.
  ///
  /// Faults are reported as they come.
  ///
  /// - Returns: The first fault.
  mutating func run(
    over sources: [InputSource],
    _ read: (InputSource, inout Self) throws(Fault) -> Void
  ) -> Fault? {
    var first: Fault?
    do throws(Fault) {
      for source in sources {
        begin(source)
        do throws(Fault) {
          try read(source, &self)
          try end()
        } catch {
          if case .output = error.scope { throw error }
          try fail(error)
          // The results before the fault come before its message.
          try flush()
          error.report()
          first = first ?? error
        }
      }
      try endAll()
      try flush()
    } catch {
      error.report()
      first = first ?? error
    }
    return first
  }
}
