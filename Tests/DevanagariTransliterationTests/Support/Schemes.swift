import DevanagariRules
import DevanagariTransliteration
import Foundation
import TestSupport

extension Scheme {
  /// Those with a table.
  static let written = allCases.filter { $0 != .devanagari }
  static let lossless = written.filter(\.isLossless)

  /// The rows that the table was made of.
  var file: SchemeFile {
    get throws {
      try SchemeFile(name: description, folder: projectFolder.appending(path: "Data/Schemes").path)
    }
  }

  var there: Transliterator { Transliterator(from: .devanagari, to: self) }
}

/// The letters of the tests.
enum Letters {
  static let consonants = [
    "क", "ख", "ग", "घ", "ङ", "च", "छ", "ज", "झ", "ञ", "ट", "ठ", "ड", "ढ", "ण", "त", "थ", "द", "ध",
    "न", "प", "फ", "ब", "भ", "म", "य", "र", "ल", "व", "श", "ष", "स", "ह", "ळ", "ऴ", "ऱ", "ऩ",
    "क\u{93c}", "ख\u{93c}", "ग\u{93c}", "ज\u{93c}", "झ\u{93c}", "ड\u{93c}", "ढ\u{93c}", "फ\u{93c}",
    "य\u{93c}", "ट\u{93c}", "ॻ",
  ]
  static let vowels = [
    "अ", "आ", "इ", "ई", "उ", "ऊ", "ऋ", "ॠ", "ऌ", "ॡ", "ऍ", "ऎ", "ए", "ऐ", "ऑ", "ऒ", "ओ", "औ", "ॲ",
    "ॳ",
  ]
  static let signs = (0x93e...0x94c).map { String(Unicode.Scalar($0)!) } + ["\u{962}", "\u{963}"]
  static let marks = ["", "\u{901}", "\u{902}", "\u{903}", "ऽ", "\u{951}", "\u{952}"]
  static let virama = "\u{94d}"

  /// Every scalar of the blocks of Devanagari, and the joiners.
  static let all: [Unicode.Scalar] = [
    0x900...0x97f, 0x1cd0...0x1cfa, 0xa8e0...0xa8ff, 0x200c...0x200d as ClosedRange<UInt32>,
  ].flatMap { $0.compactMap(Unicode.Scalar.init) }
  /// What else stands in Hindi text, and what the spellings of schemes are made of.
  static let others: [Unicode.Scalar] =
    Array(
      " \n.,:;|!?-_'\"\u{2019}{}()[]/\\@#~^`*+=<>&%0123456789abcdefghijklmnopqrstuvwxyz"
        .unicodeScalars
    ) + Array("ABCDEFGHIJKLMNOPQRSTUVWXYZāīūṁṃśṣṇṭḍñṅ\u{304}\u{323}\u{325}ক".unicodeScalars)
}
