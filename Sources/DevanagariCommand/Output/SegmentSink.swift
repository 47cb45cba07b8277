import DevanagariText

/// What becomes of the segments of a run over files.
protocol SegmentSink {
  /// A file begins.
  mutating func begin(_ source: InputSource)

  /// More text was read. It will be skipped, or come in segments, in the same order.
  mutating func didRead(_ text: Span<UInt8>, repairs: [UTF8Decoder.Repair])

  /// Text that is in no segment.
  mutating func skip(_ text: Span<UInt8>)

  /// The next segments: they end at `boundaries`, and the first begins at `start`.
  mutating func take(
    _ boundaries: Span<Boundary>,
    from start: Int,
    of text: Span<UInt8>
  ) throws(Fault)

  /// The file ended without a fault.
  mutating func end() throws(Fault)

  /// All files have been read.
  mutating func endAll() throws(Fault)

  /// Writes out what is ready.
  mutating func flush() throws(Fault)
}

extension SegmentSink {
  mutating func begin(_ source: InputSource) {}
  mutating func didRead(_ text: Span<UInt8>, repairs: [UTF8Decoder.Repair]) {}
  mutating func skip(_ text: Span<UInt8>) {}
  mutating func end() throws(Fault) {}
  mutating func endAll() throws(Fault) {}

  /// Cuts the texts of all sources into this sink.
  ///
  /// Faults are reported as they come.
  ///
  /// - Returns: The first fault.
  mutating func run(
    over sources: [InputSource],
    cutting segmentation: Segmentation,
    policy: UTF8Decoder.Policy
  ) -> Fault? {
    var first: Fault?
    do throws(Fault) {
      for source in sources {
        begin(source)
        do throws(Fault) {
          var stream = SegmentStream(try TextReader(source, policy: policy), segmentation)
          try stream.run(into: &self)
          try end()
        } catch {
          if case .output = error.scope { throw error }
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
