import DevanagariText

/// Turns offsets in the repaired text to offsets in the file.
struct SourceMap {
  private var repairs: [UTF8Decoder.Repair] = []
  private var next = 0
  // How much longer the file is than the text up to the last repair that was passed.
  private var difference = 0

  /// Notes repairs further on in the text.
  mutating func append(_ repairs: [UTF8Decoder.Repair]) {
    if repairs.isEmpty { return }
    self.repairs.removeFirst(next)
    next = 0
    self.repairs += repairs
  }

  /// Forgets the repairs before a place, which nobody may have asked for.
  mutating func pass(_ offset: Int) { _ = sourceOffset(of: offset) }

  /// Returns the offset in the file; ask for ascending offsets.
  @inline(__always)
  mutating func sourceOffset(of offset: Int) -> Int {
    while next < repairs.count, repairs[next].offset < offset {
      // U+FFFD takes three bytes, and no segment ends inside it.
      difference = repairs[next].source.upperBound - (repairs[next].offset + 3)
      next += 1
    }
    return offset + difference
  }
}
