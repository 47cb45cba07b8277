import DevanagariText

/// Writes lines as a writer writes them.
struct WritingSink<Writer: TextWriter>: LineSink, ParallelSink, OutputSink {
  private let writer: Writer
  var output = OutputBuffer()

  init(_ writer: Writer) { self.writer = writer }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    // The reader lets only UTF-8 through.
    output.append(unsafe UTF8Span(unchecked: lines), by: writer)
    try output.flushIfFull()
  }
}
