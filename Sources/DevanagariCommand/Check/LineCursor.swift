import DevanagariText

/// A place in a text that is read piece by piece: its line, and how far into the line it is.
struct LineCursor {
  /// From 1; lines end at LF.
  private(set) var line = 1
  /// How many scalars of the line stand before the place.
  private(set) var scalars = 0
  // How many aksharas of the line end at or before `aksharaStart`.
  private var aksharas = 0
  private var aksharaStart = 0
  // In the piece at hand.
  private var offset = 0
  private var boundaries = [Boundary](repeating: .zero, count: 32)

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
  mutating func aksharas(in text: Span<UInt8>) -> Int {
    let rest = text.extracting(aksharaStart...)
    let (base, target) = (aksharaStart, offset)
    var scanner = BoundaryScanner(.aksharas)
    // A scan goes on from a boundary as if the text began there.
    while true {
      let count = scanner.scan(rest, into: &boundaries)
      if count == 0 { return aksharas }
      for boundary in boundaries[..<count] {
        if base + boundary.offset > target { return aksharas }
        aksharas += 1
        aksharaStart = base + boundary.offset
      }
    }
  }

  /// Goes on to the next piece.
  mutating func finish(_ text: Span<UInt8>) {
    advance(to: text.count, in: text)
    // The line may go on in the next piece.
    if scalars > 0 { _ = aksharas(in: text) }
    offset = 0
    aksharaStart = 0
  }

  private mutating func beginLine(at start: Int) {
    line += 1
    scalars = 0
    aksharas = 0
    aksharaStart = start
  }
}

/// Where a finding stands in its file.
struct Place {
  /// Bytes of the file.
  let bytes: Range<Int>
  /// From 1.
  let line: Int
  /// In aksharas from 1; that of the akshara which holds the start.
  let column: Int
  /// In scalars from 1.
  let scalarColumn: Int
  /// The line and the column behind the last scalar.
  let endLine: Int
  let endScalarColumn: Int
}
