/// What a text that is not UTF-8 seems to be.
struct ForeignEncoding {
  /// Its name, as `iconv` knows it.
  let name: String

  /// How much of a text tells whether it is UTF-16, in bytes.
  static let lookedAt = 4096

  /// How long the longest byte order mark is.
  static let longestMark = 4

  /// Finds UTF-16 without a byte order mark, which in Hindi and English is valid UTF-8 all the same.
  ///
  /// Every other byte is then the upper half of a code unit: of ASCII, Devanagari, general punctuation
  /// or a surrogate. Some space, full stop or line end has a NUL there.
  init?(lookingForUTF16In start: Span<UInt8>) {
    let start = start.extracting(first: Self.lookedAt)
    guard start.count >= 8 else { return nil }
    let isBig = Self.areUpperHalves(in: start, from: 0)
    guard isBig != Self.areUpperHalves(in: start, from: 1),
      Self.hasNUL(in: start, from: isBig ? 0 : 1)
    else { return nil }
    name = isBig ? "UTF-16BE" : "UTF-16LE"
  }

  /// Guesses from its start what a text is that is known not to be UTF-8; nil where it is UTF-8 with
  /// some damage, or anything else.
  init?(ofInvalid start: Span<UInt8>) {
    func begins(with mark: [UInt8]) -> Bool {
      start.count >= mark.count && mark.indices.allSatisfy { start[$0] == mark[$0] }
    }
    if begins(with: [0xff, 0xfe, 0, 0]) || begins(with: [0, 0, 0xfe, 0xff]) {
      name = "UTF-32"
    } else if begins(with: [0xff, 0xfe]) || begins(with: [0xfe, 0xff]) {
      name = "UTF-16"
    } else if Self.isWesternEuropean(start) {
      // It has all that Latin-1 has.
      name = "WINDOWS-1252"
    } else {
      return nil
    }
  }

  private static func areUpperHalves(in text: Span<UInt8>, from first: Int) -> Bool {
    stride(from: first, to: text.count, by: 2).allSatisfy { index in
      switch text[index] {
      case 0, 0x09, 0x20, 0xd8...0xdf: true
      default: false
      }
    }
  }

  private static func hasNUL(in text: Span<UInt8>, from first: Int) -> Bool {
    stride(from: first, to: text.count, by: 2).contains { text[$0] == 0 }
  }

  /// Whether it is ASCII with some other letters, fewer than those of ASCII and none as in UTF-8.
  private static func isWesternEuropean(_ text: Span<UInt8>) -> Bool {
    var (letters, others) = (0, 0)
    for index in text.indices {
      switch text[index] {
      case 0x41...0x5a, 0x61...0x7a: letters += 1
      case 0x09...0x0d, 0x20...0x7e: break
      // Bytes that have no meaning there.
      case 0..<0x20, 0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d: return false
      case 0xc0...:
        if index + 1 < text.count, text[index + 1] & 0xc0 == 0x80 { return false }
        others += 1
      default: others += 1
      }
    }
    return others > 0 && others < letters
  }
}
