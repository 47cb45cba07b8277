/// Gives a text of any length to a sink, as it is read.
protocol TextStream: ~Copyable {
  associatedtype Sink: TextSink

  /// Reads on; false at the end of the text.
  mutating func readMore(for sink: inout Sink) throws(Fault) -> Bool

  /// Gives what is known by now to the sink.
  mutating func cut(isComplete: Bool, into sink: inout Sink) throws(Fault)
}

extension TextStream where Self: ~Copyable {
  /// Gives the whole text to `sink`.
  mutating func run(into sink: inout Sink) throws(Fault) {
    var isComplete = false
    while !isComplete {
      do {
        isComplete = try !readMore(for: &sink)
      } catch {
        // What stands before the fault is sound.
        try cut(isComplete: false, into: &sink)
        throw error
      }
      try cut(isComplete: isComplete, into: &sink)
    }
  }
}
