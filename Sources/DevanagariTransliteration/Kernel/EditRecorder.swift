import DevanagariText

/// Takes down which piece of a text came of which, or does not.
protocol EditRecorder {
  /// Notes that `source` became `count` bytes.
  mutating func append(source: Range<Int>, count: Int)
  /// Notes that the last piece took `source` more bytes in, and that `count` more came of it.
  mutating func extendLast(source: Int, count: Int)
}

extension EditList: EditRecorder {}

/// For those who do not ask where a text came from.
struct NoRecord: EditRecorder {
  @inline(__always)
  mutating func append(source: Range<Int>, count: Int) {}
  @inline(__always)
  mutating func extendLast(source: Int, count: Int) {}
}
