import DevanagariText
import Foundation

/// Text with much to mend in it.
enum Flawed {
  private static let pieces = [
    "काॅलेज", "खाडी\u{93C}", "शि\u{200D}क्षा", "मंे", "अाज", "उ०प्र०", "गॉंव", "है|", "दु:ख", "ब\u{A0}क",
    "ग\u{200B}घ", "पढऩे", "च\u{93C}क्कर", "टि्वस्ट", "\u{958}लम", "\u{93F}", "क\u{94D}\u{94D}ष", "राम",
    "घर", "गया।", "12", "१२", "https://a.example/काॅ", "ﬁ", "é", "😀", "a", "मेें", "बंँगले", "कर्इ",
    "क्ा", "\u{93C}\u{947}",
  ]
  private static let separators = [" ", " ", " ", " ", " ", "", "\t", ", "]
  private static let ends = [
    "\n", "\n", "\n", "\n", "\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\n\n",
  ]

  /// The normal form of a file: the byte order mark at its start stays.
  static func normalForm(of text: String, by normalizer: Normalizer) -> Data {
    guard text.utf8.starts(with: "\u{FEFF}".utf8) else { return Data(normalizer.normalize(text)) }
    let rest = String(decoding: text.utf8.dropFirst(3), as: UTF8.self)
    return Data("\u{FEFF}" + normalizer.normalize(rest))
  }

  /// Returns lines of pieces that are chosen by a number.
  static func text(seed: UInt64, lines: Int = 400) -> String {
    var state = seed
    func next(_ list: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return list[Int(state >> 33) % list.count]
    }
    var text = ""
    for _ in 0..<lines {
      for _ in 0..<(Int(state >> 40) % 9) { text += next(pieces) + next(separators) }
      text += next(ends)
    }
    return text
  }
}
