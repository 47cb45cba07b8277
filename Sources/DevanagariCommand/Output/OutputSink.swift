/// What writes all its results to one output.
protocol OutputSink {
  var output: OutputBuffer { get set }
}

extension OutputSink {
  mutating func flush() throws(Fault) { try output.flush() }
}

extension Forking where Self: OutputSink {
  mutating func fork() -> Self {
    var fork = self
    fork.output = output.split()
    return fork
  }

  mutating func join(_ fork: inout Self) throws(Fault) { try output.append(&fork.output) }
}
