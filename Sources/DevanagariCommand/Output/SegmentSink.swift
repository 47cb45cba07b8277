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
      let cutter = SegmentCutter<Self>(segmentation)
      var stream = TextStream(try TextReader(source, policy: policy), cutter)
      try stream.run(into: &sink)
    }
  }
}

extension SegmentSink where Self: ParallelSink {
  /// Cuts the texts of all sources into this sink, by as many threads. No segment crosses an LF.
  ///
  /// Faults are reported as they come.
  ///
  /// - Returns: The first fault.
  mutating func run(
    over sources: [InputSource],
    cutting segmentation: Segmentation,
    policy: UTF8Decoder.Policy,
    threads: Int
  ) -> Fault? {
    run(over: sources, by: SegmentCutter<Self>(segmentation), policy: policy, threads: threads)
  }
}
