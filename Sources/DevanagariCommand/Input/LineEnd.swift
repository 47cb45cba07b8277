/// The ends of lines.
enum LineEnd {
  private static let characters: Set<Character> = [
    "\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}",
  ]

  /// Gives the lines of `text`, which is UTF-8, to `body`, each without its end and with it apart.
  static func forEachLine(
    in text: Span<UInt8>,
    _ body: (_ line: String, _ end: String) throws(Fault) -> Void
  ) throws(Fault) {
    var start = 0
    while start < text.count {
      let end = first(in: text, from: start) ?? text.count
      var line = String(copying: unsafe UTF8Span(unchecked: text.extracting(start..<end)))
      let last = line.popLast()
      if let last, !characters.contains(last) { line.append(last) }
      let ending = last.map { characters.contains($0) ? String($0) : "" } ?? ""
      try body(line, ending)
      start = end
    }
  }

  /// Returns how many lines end in `text`.
  static func count(in text: Span<UInt8>) -> Int {
    var (count, start) = (0, 0)
    while let end = first(in: text, from: start) {
      count += 1
      start = end
    }
    return count
  }

  /// Returns where the line that `start` stands in ends, behind its line end; nil if more text may
  /// belong to it.
  static func first(in text: Span<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset < text.count {
      let byte = text[offset]
      offset += 1
      if byte == 0x0a || isEnd(byte, in: text, before: offset) { return offset }
    }
    return nil
  }

  /// Returns the last place behind a line end; 0 if there is none.
  static func last(in text: Span<UInt8>) -> Int {
    var end = text.count
    while end > 0 {
      let byte = text[end - 1]
      if byte == 0x0a || isEnd(byte, in: text, before: end) { return end }
      end -= 1
    }
    return 0
  }

  /// Whether a line end other than LF stands before `end`, with `byte` as its last.
  @inline(__always)
  private static func isEnd(_ byte: UInt8, in text: Span<UInt8>, before end: Int) -> Bool {
    switch byte {
    // An LF that belongs to it may follow.
    case 0x0d: end < text.count && text[end] != 0x0a
    case 0x85: end > 1 && text[end - 2] == 0xc2
    case 0xa8, 0xa9: end > 2 && text[end - 2] == 0x80 && text[end - 3] == 0xe2
    default: false
    }
  }
}
