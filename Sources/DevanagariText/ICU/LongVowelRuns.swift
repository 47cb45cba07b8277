/// Runs of the Tibetan vowel sign AA (U+0F71), the only mark with which contractions of ICU begin.
///
/// From each of a run ICU looks through the rest of it, which is quadratic. No Tibetan has such runs.
enum LongVowelRuns {
  private static let sign: [UInt8] = [0xe0, 0xbd, 0xb1]

  /// The combining grapheme joiner (U+034F), which no level but the identical sees, and which nothing
  /// is looked for beyond.
  private static let joiner: [UInt8] = [0xcd, 0x8f]

  /// As in the stream-safe text format of UAX #15.
  private static let limit = 30

  /// Whether the text in NFC may have a long run. Only Tibetan texts get a yes.
  static func mayBe(in text: Span<UInt8>) -> Bool {
    guard text.count >= limit * sign.count else { return false }
    // U+0F73, U+0F75 and U+0F81 have the sign in them.
    for position in 1..<text.count where text[position] == sign[1] {
      if text[position - 1] == sign[0] { return true }
    }
    return false
  }

  /// Returns `text`, which is in NFC, with joiners in its long runs; nil if it has none.
  static func parting(_ text: Span<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var copied = 0
    var signs = 0
    var position = 0
    while position < text.count {
      guard isSign(at: position, in: text) else {
        signs = 0
        position += 1
        continue
      }
      signs += 1
      position += sign.count
      guard signs == limit else { continue }
      signs = 0
      result.append(copying: text.extracting(copied..<position))
      result += joiner
      copied = position
    }
    if copied == 0 { return nil }
    result.append(copying: text.extracting(copied...))
    return result
  }

  private static func isSign(at position: Int, in text: Span<UInt8>) -> Bool {
    text[position] == sign[0] && position + 2 < text.count && text[position + 1] == sign[1]
      && text[position + 2] == sign[2]
  }
}
