/// The runs of letters and marks of Devanagari in a text.
enum DevanagariWords {
  /// Calls `body` with the range, in bytes, of each run. Joiners belong to a run that has begun.
  static func forEach(in text: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    var position = 0
    var start: Int?
    while position < text.count {
      let lead = text[position]
      let width = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
      let isInside =
        width == 3 && isPart(lead, text[position + 1], text[position + 2], hasBegun: start != nil)
      if isInside {
        start = start ?? position
      } else if let first = start {
        body(first..<position)
        start = nil
      }
      position += width
    }
    if let start { body(start..<position) }
  }

  @inline(__always)
  private static func isPart(_ lead: UInt8, _ middle: UInt8, _ trail: UInt8, hasBegun: Bool) -> Bool
  {
    if lead == 0xe0, middle & 0xfe == 0xa4 {
      // All of the block but the dandas, the digits and the sign of abbreviation.
      return middle == 0xa4 || trail < 0xa4 || trail > 0xb0
    }
    return hasBegun && lead == 0xe2 && middle == 0x80 && (trail == 0x8c || trail == 0x8d)
  }
}
