import DevanagariText

/// What becomes of the segments of a run over files.
protocol SegmentSink: TextSink {
  /// The next segments: they end at `boundaries`, and the first begins at `start`.
  mutating func take(
    _ boundaries: Span<Boundary>,
    from start: Int,
    of text: Span<UInt8>
  ) throws(Fault)
}

extension SegmentSink {
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
    run(over: sources) { (source, sink) throws(Fault) in
      var stream = SegmentStream<Self>(try TextReader(source, policy: policy), segmentation)
      try stream.run(into: &sink)
    }
  }
}
