import DevanagariText

/// Counts grapheme clusters up to places in a text that is read piece by piece.
///
/// A cluster longer than the window's limit is cut, where a `SegmentCutter` cuts it.
struct CharacterCounter {
  // The start of a cluster that is still open, and what was read since.
  private var text: [UInt8] = []
  // Offset of `text` in the whole text.
  private var base = 0
  // How long the open cluster was when `text` was last looked at.
  private var openCount = 0
  // The ends of clusters that have not been passed, in the whole text.
  private var ends: [Int] = []
  private var next = 0
  private var count = 0
  private var lastEnd = 0
  private var boundaries = [Boundary](repeating: .zero, count: 1024)

  /// Reads on.
  mutating func append(_ more: Span<UInt8>) {
    text.append(copying: more)
    ends.removeFirst(next)
    next = 0
    // So to look at an open cluster again stays cheap.
    if text.count >= 2 * openCount { cut() }
  }

  /// Returns how many clusters end at or before `offset`, and whether it stands inside another.
  ///
  /// Ask for ascending offsets: what ends before is forgotten.
  mutating func position(at offset: Int) -> (ended: Int, isInside: Bool) {
    if text.count > openCount { cut() }
    while next < ends.count, ends[next] <= offset {
      lastEnd = ends[next]
      next += 1
      count += 1
    }
    return (count, lastEnd < offset)
  }

  /// Cuts the text, down to the cluster that is still open.
  private mutating func cut() {
    cutShortClusters()
    while text.count > TextWindow.limit {
      var end = TextWindow.limit
      while text[end] & 0xc0 == 0x80 { end -= 1 }
      ends.append(base + end)
      drop(upTo: end)
      cutShortClusters()
    }
    openCount = text.count
  }

  /// Cuts until a cluster is open or longer than the limit; the text then begins there.
  private mutating func cutShortClusters() {
    var scanner = BoundaryScanner(.graphemes)
    var start = 0
    scanning: while true {
      let found = scanner.scan(text, as: .prefix, into: &boundaries)
      if found == 0 { break }
      for boundary in boundaries[..<found] {
        if boundary.offset - start > TextWindow.limit { break scanning }
        start = boundary.offset
        ends.append(base + start)
      }
    }
    drop(upTo: start)
  }

  private mutating func drop(upTo offset: Int) {
    text.removeSubrange(..<offset)
    base += offset
  }
}
