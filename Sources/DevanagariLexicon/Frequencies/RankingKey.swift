/// What decides the order of a row in nearly all cases, for many rows side by side in memory.
struct RankingKey {
  let row: Int
  let count: Int
  /// The beginning of the text, in the order of scalars: where two differ, so do the texts, in the
  /// same order.
  let prefix: UInt64

  init(_ row: Int, _ text: Span<UInt8>, count: Int) {
    self.init(row, count: count, prefix: Self.prefix(of: text))
  }

  private init(_ row: Int, count: Int, prefix: UInt64) {
    self.row = row
    self.count = count
    self.prefix = prefix
  }

  /// The key where counts do not matter.
  var withoutCount: RankingKey { RankingKey(row, count: 0, prefix: prefix) }

  /// The codes of the first eight scalars. A code that several scalars have is the last.
  private static func prefix(of text: Span<UInt8>) -> UInt64 {
    var prefix: UInt64 = 0
    var shift: UInt64 = 64
    var position = 0
    while position < text.count, shift > 0 {
      shift -= 8
      let (code, width) = code(in: text, at: position)
      prefix |= code << shift
      if width == 0 { break }
      position += width
    }
    return prefix
  }

  /// The code of a scalar, which ascends with the scalars, and its width; 0 where other scalars
  /// have the code too. ASCII and the block of Devanagari have codes of their own.
  private static func code(in text: Span<UInt8>, at position: Int) -> (code: UInt64, width: Int) {
    let lead = text[position]
    switch lead {
    case ..<0x20: return (0x01, 0)
    case ..<0x80: return (UInt64(lead) - 0x1e, 1)
    case ..<0xe0: return (0x62, 0)
    case 0xe0 where text[position + 1] < 0xa4: return (0x62, 0)
    case 0xe0 where text[position + 1] <= 0xa5:
      let letter = UInt64(text[position + 1] & 1) << 6 | UInt64(text[position + 2] & 0x3f)
      return (0x63 + letter, 3)
    default: return (0xe3, 0)
    }
  }
}
