/// A place in a file, counted in several units as the text goes by.
struct Position {
  /// From 1; lines end at LF.
  private(set) var line = 1
  /// Bytes of UTF-8 in the text, after repairs.
  private(set) var utf8 = 0
  private(set) var utf16 = 0
  private(set) var scalars = 0

  /// Goes on over `text`.
  @inline(__always)
  mutating func advance(over text: Span<UInt8>) {
    utf8 &+= text.count
    for index in text.indices {
      let byte = text[index]
      line &+= byte == 0x0a ? 1 : 0
      let isFirst = byte & 0xc0 != 0x80
      scalars &+= isFirst ? 1 : 0
      utf16 &+= isFirst ? (byte >= 0xf0 ? 2 : 1) : 0
    }
  }

  /// Goes on over bytes of one line, counting these only.
  mutating func advance(overBytes count: Int) { utf8 &+= count }

  /// Goes on to the next line.
  mutating func advanceLine() { line &+= 1 }

  /// Goes on over much text.
  mutating func pass(_ text: Span<UInt8>) {
    let first = text.count { $0 & 0xc0 != 0x80 }
    line += text.count { $0 == 0x0a }
    utf8 += text.count
    utf16 += first + text.count { $0 >= 0xf0 }
    scalars += first
  }
}
