import DevanagariText

/// Takes down which piece of a text came of which, or does not.
protocol EditRecorder {
  /// Notes that `source` became `count` bytes.
  mutating func append(source: Range<Int>, count: Int)
  /// Notes that nothing came of `source`, which belongs to what is before it.
  mutating func join(source: Range<Int>)
  /// Notes that the last piece took `source` more bytes in, and that `count` more came of it.
  mutating func extendLast(source: Int, count: Int)
}

extension EditList: EditRecorder {
  mutating func join(source: Range<Int>) {
    if edits.last?.source.upperBound == source.lowerBound {
      extendLast(source: source.count, count: 0)
    } else {
      append(source: source, count: 0)
    }
  }
}

/// For those who do not ask where a text came from.
struct NoRecord: EditRecorder {
  @inline(__always)
  mutating func append(source: Range<Int>, count: Int) {}
  @inline(__always)
  mutating func join(source: Range<Int>) {}
  @inline(__always)
  mutating func extendLast(source: Int, count: Int) {}
}
