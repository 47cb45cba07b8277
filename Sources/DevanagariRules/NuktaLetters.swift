/// The letters with a nukta that have a code point of their own, by those without.
enum NuktaLetters {
  /// U+0958 to U+095F, which NFC takes apart.
  static let decomposed: [Unicode.Scalar: Unicode.Scalar] = [
    "क": "\u{958}", "ख": "\u{959}", "ग": "\u{95a}", "ज": "\u{95b}", "ड": "\u{95c}",
    "ढ": "\u{95d}", "फ": "\u{95e}", "य": "\u{95f}",
  ]

  /// These, and the three that NFC makes.
  static let all = decomposed.merging(["न": "\u{929}", "र": "\u{931}", "ळ": "\u{934}"]) { $1 }

  /// The letters without a nukta, by those with one.
  static let bases = Dictionary(uniqueKeysWithValues: all.map { ($1, $0) })
}
