import DevanagariText

/// A place in a text that is read piece by piece: its line, and how far into the line it is.
struct LineCursor {
  /// From 1; lines end at LF.
  private(set) var line = 1
  /// How many scalars of the line stand before the place.
  private(set) var scalars = 0
  // In the piece at hand.
  private var offset = 0
  private var aksharas = AksharaCounter()

  /// Goes on to an offset in the piece.
  mutating func advance(to end: Int, in text: Span<UInt8>) {
    while offset < end {
      let byte = text[offset]
      offset += 1
      if byte == 0x0a {
        beginLine(at: offset)
      } else if byte & 0xc0 != 0x80 {
        scalars += 1
      }
    }
  }

  /// How many aksharas of the line end at or before the place.
  mutating func aksharas(in text: Span<UInt8>) -> Int { aksharas.count(upTo: offset, in: text) }

  /// Goes on to the next piece.
  mutating func finish(_ text: Span<UInt8>) {
    advance(to: text.count, in: text)
    // The line may go on in the next piece.
    if scalars > 0 { _ = aksharas(in: text) }
    offset = 0
    aksharas.beginPiece()
  }

  /// Goes on to the next piece, behind whole lines that nobody asks about.
  mutating func pass(_ lines: Span<UInt8>) {
    line += lines.count { $0 == 0x0a }
    scalars = 0
    aksharas = AksharaCounter()
  }

  private mutating func beginLine(at start: Int) {
    line += 1
    scalars = 0
    aksharas = AksharaCounter(from: start)
  }
}

/// Counts the aksharas of a line, each once.
private struct AksharaCounter {
  private var start: Int
  private var scanner = BoundaryScanner(.aksharas)
  // Boundaries that were found and not passed, from `next` on.
  private var boundaries: [Boundary] = []
  private var next = 0
  private var found = 0
  private var count = 0

  /// - Parameter start: where the line begins in the piece at hand.
  init(from start: Int = 0) { self.start = start }

  /// Returns how many aksharas of the line end at or before `offset`; ask for ascending offsets.
  mutating func count(upTo offset: Int, in text: Span<UInt8>) -> Int {
    if boundaries.isEmpty { boundaries = [Boundary](repeating: .zero, count: 32) }
    let rest = text.extracting(start...)
    while true {
      if next == found {
        found = scanner.scan(rest, into: &boundaries)
        next = 0
        if found == 0 { return count }
      }
      if start + boundaries[next].offset > offset { return count }
      next += 1
      count += 1
    }
  }

  /// The line goes on in another piece.
  mutating func beginPiece() {
    start = 0
    scanner = BoundaryScanner(.aksharas)
    next = 0
    found = 0
  }
}
