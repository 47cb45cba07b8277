import DevanagariText

/// Normalizes lines and cuts them for a sink of segments, which is not told where they stand.
///
/// No segment but a sentence crosses a line end, so lines can be cut by themselves.
struct NormalizedSegmentSink<Target: SegmentSink & ParallelSink>: LineSink, ParallelSink {
  private let normalizer: Normalizer
  private let segmentation: Segmentation
  private var target: Target
  private var text: [UInt8] = []
  private var boundaries = [Boundary](repeating: .zero, count: 4096)

  init(_ normalizer: Normalizer, cutting segmentation: Segmentation, into target: Target) {
    self.normalizer = normalizer
    self.segmentation = segmentation
    self.target = target
  }

  mutating func fork() -> NormalizedSegmentSink {
    var fork = self
    fork.target = target.fork()
    return fork
  }

  mutating func join(_ fork: inout NormalizedSegmentSink) throws(Fault) {
    try target.join(&fork.target)
  }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    text.removeAll(keepingCapacity: true)
    // The reader lets only UTF-8 through.
    normalizer.normalize(unsafe UTF8Span(unchecked: lines), into: &text)
    try Self.cut(text, by: segmentation, &boundaries, into: &target)
  }

  mutating func endAll() throws(Fault) { try target.endAll() }
  mutating func flush() throws(Fault) { try target.flush() }

  // Static: the span holds the array for itself, not all of `self`.
  private static func cut(
    _ text: [UInt8],
    by segmentation: Segmentation,
    _ boundaries: inout [Boundary],
    into target: inout Target
  ) throws(Fault) {
    var scanner = BoundaryScanner(segmentation)
    while true {
      let start = scanner.offset
      let count = scanner.scan(text, as: .complete, into: &boundaries)
      if count == 0 { return }
      try target.take(boundaries.span.extracting(..<count), from: start, of: text.span)
    }
  }
}
