/// A scalar for each byte: Devanagari from 0x80 on, ASCII below, and no control characters but what
/// Hindi text is made of besides.
struct Alphabet: Sendable {
  /// The UTF-8 of each byte's scalar.
  let letters: [[UInt8]]

  /// With the letters of ASCII.
  static let hindi = Alphabet(from0x40: (0x40...0x7f).map { Unicode.Scalar(UInt8($0)) })

  /// With letters and signs of other scripts instead.
  static let mixed = Alphabet(from0x40: others + ["\u{7f}"])

  private init(from0x40 letters: [Unicode.Scalar]) {
    precondition(Self.specials.count == 32 && letters.count == 64, "a scalar for each byte")
    let punctuation = (0x20...0x3f).map { Unicode.Scalar(UInt8($0)) }
    let devanagari = (0x900...0x97f).compactMap { Unicode.Scalar(UInt32($0)) }
    self.letters = (Self.specials + punctuation + letters + devanagari).map {
      Array(String($0).utf8)
    }
  }

  /// Tab, LF and CR have the bytes that they have in ASCII.
  private static let specials: [Unicode.Scalar] = [
    "\u{200c}", "\u{200d}", "\u{200b}", "\u{feff}", "\u{a0}", "\u{ad}", "\u{2060}", "\u{310}",
    "\u{25cc}", "\t", "\n", "\u{85}", "\u{2028}", "\r", "\u{2029}", "“", "”", "‘", "’", "–", "—",
    "…", "₹", "\u{1cd0}", "\u{1cda}", "\u{a8e0}", "\u{a8f8}", "\u{fffd}", "é", "\u{301}", "😀",
    "ক",
  ]

  private static let others: [Unicode.Scalar] = [
    "ā", "ī", "ū", "ṛ", "ṝ", "ḷ", "ṃ", "ṁ", "ḥ", "ñ", "ṅ", "ṇ", "ṭ", "ḍ", "ś", "ṣ",
    "\u{304}", "\u{323}", "\u{325}", "\u{331}", "\u{30d}",
    "\u{fe0f}", "\u{20e3}", "🏽", "🇮", "🇳", "❤", "👩", "💻",
    "ก", "\u{e34}", "\u{e33}", "日", "か", "ナ", "ー", "한", "\u{1100}", "\u{1161}", "\u{11a8}",
    "\u{9cd}", "\u{9be}", "ક", "\u{acd}", "ਕ", "க", "\u{bcd}", "א", "ب", "\u{600}", "\u{200e}",
    "\u{202f}", "\u{2009}", "½", "ﬁ", "Ａ", "ｱ", "\u{f71}", "\u{f72}", "\u{11b02}", "\u{10ffff}",
    "A", "a",
  ]
}
