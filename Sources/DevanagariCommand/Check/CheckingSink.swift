import DevanagariText

/// Checks lines and tells what is found, and where.
struct CheckingSink<Target: FindingSink>: LineSink, Sendable {
  private let finder: any Finder<Target.Found>
  private(set) var target: Target
  private var cursor = LineCursor()
  private var map = SourceMap()
  // Bytes of the text before the piece at hand.
  private var base = 0
  /// How many findings there were in all files.
  private(set) var count = 0

  init(_ finder: any Finder<Target.Found>, into target: Target) {
    self.finder = finder
    self.target = target
  }

  mutating func begin(_ source: InputSource) {
    cursor = LineCursor()
    map = SourceMap()
    base = 0
    target.begin(source)
  }

  mutating func didRead(_ text: Span<UInt8>, repairs: [UTF8Decoder.Repair]) { map.append(repairs) }

  mutating func skip(_ text: Span<UInt8>) { base += text.count }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    // The reader lets only UTF-8 through.
    for finding in finder.findings(in: unsafe UTF8Span(unchecked: lines)) {
      count += 1
      try target.report(finding, at: place(of: finding.range, in: lines))
    }
    cursor.finish(lines)
    base += lines.count
    map.pass(base)
  }

  mutating func fail(_ fault: Fault) throws(Fault) { try target.fail(fault) }
  mutating func endAll() throws(Fault) { try target.endAll() }
  mutating func flush() throws(Fault) { try target.flush() }

  private mutating func place(of range: Range<Int>, in lines: Span<UInt8>) -> Place {
    cursor.advance(to: range.lowerBound, in: lines)
    let (line, scalars) = (cursor.line, cursor.scalars)
    let aksharas = cursor.aksharas(in: lines)
    let start = map.sourceOffset(of: base + range.lowerBound)
    cursor.advance(to: range.upperBound, in: lines)
    let end = map.sourceOffset(of: base + range.upperBound)
    return Place(
      bytes: start..<end,
      line: line,
      column: aksharas + 1,
      scalarColumn: scalars + 1,
      endLine: cursor.line,
      endScalarColumn: cursor.scalars + 1
    )
  }
}

extension CheckingSink: Forking, ParallelSink where Target: Forking {
  mutating func fork() -> CheckingSink {
    var fork = self
    fork.target = target.fork()
    fork.count = 0
    return fork
  }

  mutating func join(_ fork: inout CheckingSink) throws(Fault) {
    count += fork.count
    try target.join(&fork.target)
  }

  mutating func pass(_ lines: Span<UInt8>) {
    cursor.pass(lines)
    base += lines.count
    map.pass(base)
  }
}
