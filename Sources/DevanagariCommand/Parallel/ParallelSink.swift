import DevanagariText

/// A value that others can stand in for at the same time: forks, which it joins again.
protocol Forking: Sendable {
  /// Returns a value that goes on where this one stands, and keeps its results for itself.
  mutating func fork() -> Self

  /// Takes the results of a fork. Forks come in the order of the text.
  mutating func join(_ fork: inout Self) throws(Fault)
}

/// A sink that can take several pieces of a text at the same time.
///
/// A piece is some lines, the last of them with its LF. For each, the sink is forked, passes over the
/// piece, and later joins the fork, which has taken it. In between it may fork and pass more.
protocol ParallelSink: TextSink, Forking {
  /// Goes on over lines that a fork takes.
  mutating func pass(_ lines: Span<UInt8>)

  /// Goes on over lines that `fork` takes, and may tell it how they are cut.
  mutating func pass(_ lines: [UInt8], to fork: inout Self) throws(Fault)

  /// Takes lines as they were passed to it; false if a cutter has to cut them.
  mutating func takePassed(_ lines: [UInt8]) throws(Fault) -> Bool
}

extension ParallelSink {
  mutating func pass(_ lines: Span<UInt8>) {}
  mutating func pass(_ lines: [UInt8], to fork: inout Self) { pass(lines.span) }
  mutating func takePassed(_ lines: [UInt8]) -> Bool { false }

  /// Gives the texts of all sources to this sink as `cutter` cuts them, by as many threads.
  ///
  /// Faults are reported as they come.
  ///
  /// - Returns: The first fault.
  mutating func run<Cutter: TextCutter<Self>>(
    over sources: [InputSource],
    by cutter: Cutter,
    policy: UTF8Decoder.Policy,
    threads: Int
  ) -> Fault? {
    let crew = threads > 1 ? Crew<Cutter>(threads) : nil
    return run(over: sources) { (source, sink) throws(Fault) in
      var stream = TextStream(try TextReader(source, policy: policy), cutter)
      if let crew {
        defer { crew.forget() }
        try stream.run(into: &sink, with: crew)
      } else {
        try stream.run(into: &sink)
      }
    }
  }
}
