import DevanagariText

/// What becomes of the lines of a run over files.
protocol LineSink: TextSink {
  /// The next lines, with their ends; a piece of a line where it is too long.
  mutating func take(_ lines: Span<UInt8>) throws(Fault)
}

extension LineSink {
  /// Gives the lines of all sources to this sink.
  ///
  /// Faults are reported as they come.
  ///
  /// - Returns: The first fault.
  mutating func run(over sources: [InputSource], policy: UTF8Decoder.Policy) -> Fault? {
    run(over: sources) { (source, sink) throws(Fault) in
      try sink.read(source, policy: policy)
    }
  }

  /// Gives the lines of a source to this sink.
  mutating func read(_ source: InputSource, policy: UTF8Decoder.Policy) throws(Fault) {
    var stream = TextStream(try TextReader(source, policy: policy), LineCutter<Self>())
    try stream.run(into: &self)
  }
}

extension LineSink where Self: ParallelSink {
  /// Gives the lines of all sources to this sink, by as many threads.
  ///
  /// Faults are reported as they come.
  ///
  /// - Returns: The first fault.
  mutating func run(
    over sources: [InputSource],
    policy: UTF8Decoder.Policy,
    threads: Int
  ) -> Fault? {
    run(over: sources, by: LineCutter<Self>(), policy: policy, threads: threads)
  }
}
