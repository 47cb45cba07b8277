import DevanagariText

/// The part of a text of any length that is held while it is read.
///
/// Whoever works on the text takes it from the window's start. What more text could change is left
/// there until more is read; where that is longer than `limit`, a piece of it is taken.
struct TextWindow: ~Copyable {
  /// The longest segment or line that is held whole, in bytes of UTF-8.
  static let limit = 1024 * 1024

  private var reader: TextReader
  private var isAtStart = true
  /// The bytes that are held.
  private(set) var text: [UInt8] = []

  init(_ reader: consuming TextReader) { self.reader = reader }

  /// Forgets the text up to `offset`.
  mutating func drop(upTo offset: Int) { text.removeSubrange(..<offset) }

  /// Reads at least as much as the window holds, so that to scan that again stays cheap; false at
  /// the end.
  mutating func readMore(for sink: inout some TextSink) throws(Fault) -> Bool {
    let open = text.count
    let wanted = open + max(1, min(open, Self.limit + 1 - open))
    // Whoever waits for the input to go on sees what is known by now.
    try sink.flush()
    while text.count < wanted {
      let start = text.count
      do {
        guard let repairs = try reader.read(into: &text) else { return false }
        sink.didRead(text.span.extracting(start...), repairs: repairs)
      } catch {
        sink.didRead(text.span.extracting(start...), repairs: [])
        throw error
      }
      if isAtStart { skipByteOrderMark(in: &sink) }
    }
    return true
  }

  private mutating func skipByteOrderMark(in sink: inout some TextSink) {
    guard !text.isEmpty else { return }
    isAtStart = false
    guard text.starts(with: [0xef, 0xbb, 0xbf]) else { return }
    sink.skip(text.span.extracting(..<3))
    text.removeSubrange(..<3)
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
