import DevanagariText

/// Counts grapheme clusters up to places in a text that is read piece by piece.
struct CharacterCounter {
  private var text: [UInt8] = []
  // Offset of `text` in the whole text.
  private var base = 0
  // The ends of clusters that have not been passed, in the whole text.
  private var ends: [Int] = []
  private var next = 0
  private var count = 0
  private var lastEnd = 0
  private var boundaries = [Boundary](repeating: .zero, count: 1024)

  /// Reads on.
  mutating func append(_ more: Span<UInt8>) {
    unsafe more.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
    ends.removeFirst(next)
    next = 0
    var scanner = BoundaryScanner(.graphemes)
    while true {
      let found = scanner.scan(text, as: .prefix, into: &boundaries)
      if found == 0 { break }
      for boundary in boundaries[..<found] { ends.append(base + boundary.offset) }
    }
    text.removeSubrange(..<scanner.offset)
    base += scanner.offset
  }

  /// Returns how many clusters end at or before `offset`, and whether it stands inside another.
  ///
  /// Ask for ascending offsets.
  mutating func position(at offset: Int) -> (ended: Int, isInside: Bool) {
    while next < ends.count, ends[next] <= offset {
      lastEnd = ends[next]
      next += 1
      count += 1
    }
    return (count, lastEnd < offset)
  }
}
