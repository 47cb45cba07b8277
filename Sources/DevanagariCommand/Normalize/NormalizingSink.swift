import DevanagariText

/// Writes lines in normal form.
struct NormalizingSink: LineSink, ParallelSink, OutputSink {
  private let normalizer: Normalizer
  var output = OutputBuffer()
  /// How often each rule acted; nil where nobody asks.
  private(set) var counts: [Normalizer.Rule: Int]?

  init(_ normalizer: Normalizer, counting: Counting) {
    self.normalizer = normalizer
    counts = counting == .applications ? [:] : nil
  }

  /// What is counted on the way.
  enum Counting { case nothing, applications }

  mutating func fork() -> NormalizingSink {
    var fork = self
    fork.output = output.split()
    fork.counts = counts.map { _ in [:] }
    return fork
  }

  mutating func join(_ fork: inout NormalizingSink) throws(Fault) {
    if let more = fork.counts { counts?.merge(more, uniquingKeysWith: +) }
    try output.append(&fork.output)
  }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    // The reader lets only UTF-8 through.
    let text = unsafe UTF8Span(unchecked: lines)
    output.append(text, by: normalizer)
    if counts != nil, !normalizer.isNormalized(text) {
      for change in normalizer.changes(in: String(copying: text)) {
        counts?[change.rule, default: 0] += 1
      }
    }
    try output.flushIfFull()
  }
}
