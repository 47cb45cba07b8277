import DevanagariText

/// The part of a text of any length that is held while it is read.
///
/// Whoever works on the text takes it from the window's start. What more text could change is left
/// there until more is read; where that is longer than `limit`, a piece of it is taken.
struct TextWindow {
  /// The longest segment or line that is held whole, in bytes of UTF-8.
  static let limit = 1024 * 1024

  /// The bytes that are held.
  private(set) var text: [UInt8]
  /// Whether they begin behind an LF, or with the text.
  private(set) var beginsLine = true

  /// A window that holds `text`, or nothing yet.
  init(_ text: [UInt8] = []) { self.text = text }

  /// Reads on, and returns what was repaired; nil at the end.
  mutating func read(from reader: inout TextReader) throws(Fault) -> [UTF8Decoder.Repair]? {
    try reader.read(into: &text)
  }

  /// Forgets the text up to `offset`.
  mutating func drop(upTo offset: Int) {
    if offset > 0 { beginsLine = text[offset - 1] == 0x0a }
    text.removeSubrange(..<offset)
  }

  /// Forgets the mark at the start of the text.
  mutating func dropByteOrderMark() { text.removeSubrange(..<3) }

  /// Takes the text up to the first LF from the window; nil if there is none.
  mutating func takeLine() -> [UInt8]? {
    guard let end = text.span.endOfLine(from: 0) else { return nil }
    return take(upTo: end)
  }

  /// Takes whole lines from a window that begins with a line, in pieces of about `size` bytes. Less
  /// than that may remain, or the start of a long line.
  mutating func takeLines(ofBytes size: Int) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var start = 0
    while text.count - start >= size, let end = pieceOfLinesEnd(from: start, size) {
      pieces.append(Array(text[start..<end]))
      start = end
    }
    drop(upTo: start)
    return pieces
  }

  private mutating func take(upTo end: Int) -> [UInt8] {
    defer { drop(upTo: end) }
    return Array(text[..<end])
  }

  /// Returns the place behind an LF: the last within `size` bytes, or else the first.
  private func pieceOfLinesEnd(from start: Int, _ size: Int) -> Int? {
    let bytes = text.span
    // A small rest is no piece of its own.
    let target = text.count - start < 2 * size ? text.count : start + size
    var end = target
    while end > start {
      if bytes[end - 1] == 0x0a { return end }
      end -= 1
    }
    return bytes.endOfLine(from: target)
  }

  /// Returns where to cut a window that holds more than the limit: the last end of white space
  /// within the limit, or of a token if there is none, or of a grapheme cluster, or of a scalar.
  func pieceEnd() -> Int {
    let tokens = lastBoundaries(of: .tokens)
    if tokens.ofSpace > 0 { return tokens.ofSpace }
    if tokens.ofAny > 0 { return tokens.ofAny }
    let clusters = lastBoundaries(of: .graphemes)
    if clusters.ofAny > 0 { return clusters.ofAny }
    var end = Self.limit
    while text[end] & 0xc0 == 0x80 { end -= 1 }
    return end
  }

  /// Returns the last boundary within the limit, and the last behind white space; 0 for none.
  private func lastBoundaries(
    of segmentation: Segmentation
  ) -> (ofAny: Int, ofSpace: Int) {
    var scanner = BoundaryScanner(segmentation)
    var boundaries = [Boundary](repeating: .zero, count: 1024)
    var (end, spaceEnd) = (0, 0)
    scanning: while true {
      let count = scanner.scan(text, as: .prefix, into: &boundaries)
      if count == 0 { break }
      for boundary in boundaries[..<count] {
        if boundary.offset > Self.limit { break scanning }
        end = boundary.offset
        if boundary.kind == .whitespace { spaceEnd = end }
      }
    }
    return (end, spaceEnd)
  }
}
