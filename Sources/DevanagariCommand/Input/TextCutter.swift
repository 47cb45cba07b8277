/// Cuts a text into what a sink takes.
protocol TextCutter<Sink>: Sendable {
  associatedtype Sink: TextSink

  /// Gives what is known by now to the sink, from the start of the window, and drops it there.
  mutating func cut(
    _ window: inout TextWindow,
    isComplete: Bool,
    into sink: inout Sink
  ) throws(Fault)
}
