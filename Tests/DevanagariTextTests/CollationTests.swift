import DevanagariText
import Foundation
import TestSupport
import Testing

/// What the collations of ICU do with Devanagari, as the documentation tells it.
@Suite struct CollationTests {
  /// Lists in their order, each of which must come out of any other order.
  private static let hindiLists: [[String]] = [
    [
      "ॐ", "अ", "आ", "इ", "ई", "उ", "ऊ", "ऋ", "ऍ", "ए", "ऐ", "ऑ", "ओ", "औ",
      "क", "ख", "ग", "घ", "ङ", "च", "छ", "ज", "झ", "ञ", "ट", "ठ", "ड", "ढ", "ण",
      "त", "थ", "द", "ध", "न", "प", "फ", "ब", "भ", "म", "य", "र", "ल", "व",
      "श", "ष", "स", "ह", "ऽ",
    ],
    [
      "क", "कं", "कँ", "कः", "कक", "कह", "का", "कि", "की", "कु", "कू", "कृ", "के", "कै", "कॉ",
      "को", "कौ", "क्", "क्ष", "ख",
    ],
    ["अ", "अं", "अँ", "अंक", "अः", "अक", "आ"],
    ["त", "तौल", "त्र", "थ"], ["ज", "जौ", "ज्ञ", "झ"], ["कौन", "क्या", "क्ष", "खा"],
    ["हिंदी", "हिँदी", "हिन्दी"], ["ड", "ड़", "डक", "ड़क", "ढ"], ["जरा", "ज़रा", "जरी"],
    [" ", "-", "।", "1", "१०", "2", "९", "ॐ", "क", "Ram"],
    ["राम मोहन", "राम-मोहन", "रामकथा", "रामा"],
  ]

  @Test func hindi() { check(Self.hindiLists, .hindi) }

  @Test func otherLanguages() {
    check([["ल", "ह", "ळ", "क्ष", "ज्ञ"], ["क", "कं", "कः", "कक", "का"]], .marathi)
    check(
      [["अ", "आ", "क", "क्ष", "ख", "ह"], ["क", "कँ", "कं", "कः", "कक", "का"], ["क", "a"]],
      .nepali
    )
    check(
      [["अ", "आ", "क", "क्ष", "ख", "ह"], ["क", "कँ", "कं", "कः", "कक", "का"], ["a", "क"]],
      .sanskrit
    )
    // There they are marks.
    for collation in [Collation.nepali, .sanskrit] {
      #expect(collation.with(strength: .primary).compare("कं", "क") == .equal)
    }
    check([["க", "கா", "ஙா"]], Collation(locale: "ta"))
  }

  @Test func digitsAndPunctuation() {
    check([["भाग१०", "भाग२", "भाग९"], ["१०", "2"]], .hindi)
    let byValue = Collation.hindi.with(digits: .byValue)
    check([["भाग२", "भाग९", "भाग१०", "भाग100"], ["2", "१०", "क"]], byValue)
    let ignoring = Collation.hindi.with(punctuation: .ignored)
    #expect(ignoring.compare("राम-मोहन", "राममोहन") == .equal)
    #expect(ignoring.compare("राम मोहन", "राममोहन") == .equal)
    check([["राम मोहन", "राममोहन"]], ignoring.with(strength: .quaternary))
  }

  /// From which strength on two texts differ.
  @Test func strengths() {
    let rows: [(String, String, Collation.Strength?)] = [
      ("हिंदी", "हिन्दी", .primary), ("क", "क्", .primary), ("क", "कऽ", .primary),
      ("काॅ", "कॉ", .primary), ("अा", "आ", .primary),
      ("हिंदी", "हिँदी", .secondary), ("जरा", "ज़रा", .secondary), ("ड", "ड़", .secondary),
      ("ram", "Ram", .tertiary), ("resume", "résumé", .secondary),
      ("1", "१", .identical), ("क्ष", "क्\u{200D}ष", .identical), ("क्ष", "क्\u{200C}ष", .identical),
      ("क", "क\u{951}", .identical), ("क", "\u{FEFF}क", .identical), ("क", "क\u{AD}", .identical),
      ("क", "क\0", .identical), ("", "\u{200D}", .identical),
      // Canonically equivalent.
      ("\u{958}", "\u{915}\u{93C}", nil), ("क\u{94D}\u{93C}", "क\u{93C}\u{94D}", nil),
      ("", "", nil),
    ]
    for (left, right, expected) in rows {
      let found = Collation.Strength.allCases.first {
        Collation.hindi.with(strength: $0).compare(left, right) != .equal
      }
      #expect(found == expected, "\(left) \(right)")
    }
  }

  @Test func strengthsHaveNamesAndAnOrder() {
    for (index, strength) in Collation.Strength.allCases.enumerated() {
      #expect(Collation.Strength(strength.description) == strength)
      #expect(Collation.Strength.allCases.filter { $0 < strength }.count == index)
    }
    #expect(Collation.Strength("strong") == nil)
  }

  @Test func versionsAreNumbers() throws {
    for collation in [Collation.hindi, .marathi, .nepali, .sanskrit] {
      let parts = try #require(collation.version).split(separator: ".")
      #expect(parts.count >= 2 && parts.allSatisfy { Int($0) != nil })
    }
    #expect(Collation.hindi.foundLocale == "hi" && Collation.marathi.foundLocale == "mr")
    #expect(Collation.sanskrit.foundLocale == "root")
  }

  @Test func anyLocaleHasAnOrder() {
    let root = Collation(locale: "root")
    for locale in ["", "xx", "no locale", String(repeating: "hi-", count: 1000), "हिन्दी"] {
      let collation = Collation(locale: locale)
      #expect(collation.sortKey(for: "हिंदी a") == root.sortKey(for: "हिंदी a"), "\(locale)")
    }
    #expect(Collation(locale: "hi_IN").sortKey(for: "a") == Collation.hindi.sortKey(for: "a"))
    // ä as ae.
    let phonebook = Collation(locale: "de-u-co-phonebk")
    #expect(phonebook.compare("ä", "ad") == .descending && root.compare("ä", "ad") == .ascending)
  }

  @Test func valuesAreEqualIfTheyAskForTheSame() {
    #expect(Collation.hindi == Collation(locale: "hi"))
    #expect(Set([Collation.hindi, Collation(locale: "hi"), .marathi]).count == 2)
    #expect(Collation.hindi.with(strength: .primary) != .hindi)
    #expect(Collation.hindi.with(digits: .byValue) != .hindi)
    #expect(Collation.hindi.with(punctuation: .ignored) != .hindi)
    #expect(Collation.hindi.with(strength: .primary).with(strength: .tertiary) == .hindi)
    #expect(Collation.scalars != Collation(locale: ""))
  }

  @Test func sorting() {
    let words = ["हाथ", "कमल", "क्षमा", "आम"]
    #expect(words.sorted(using: .hindi) == ["आम", "कमल", "क्षमा", "हाथ"])
    #expect("हाथ कमल आम".split(separator: " ").sorted(using: .hindi) == ["आम", "कमल", "हाथ"])
    #expect([String]().sorted(using: .hindi).isEmpty)
    #expect(words.min(by: Collation.hindi.areInIncreasingOrder) == "आम")
    // Equal ones keep their places.
    let people: [(name: String, age: Int)] = [("ज़रा", 1), ("अमर", 2), ("जरा", 3), ("ज़रा", 4)]
    let sorted = people.sorted(using: .hindi.with(strength: .primary), by: \.name)
    #expect(sorted.map(\.age) == [2, 1, 3, 4])
  }

  /// An ICU without collations leaves the order of the scalars.
  @Test func withoutICU() {
    let texts = ["", "\0", "a", "a\0", "a\0b", "ab", "अ", "अक", "\u{E000}", "\u{10000}", "क़"]
    let sorted = texts.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    #expect(texts.shuffled().sorted(using: .scalars) == sorted)
    #expect(texts.shuffled().sorted(by: Collation.scalars.areInIncreasingOrder) == sorted)
    #expect(Collation.scalars.version == nil && Collation.scalars.foundLocale == nil)
    #expect(Collation.scalars.sortKey(for: "क") == Array("क".utf8))
  }

  private func check(_ lists: [[String]], _ collation: Collation) {
    for list in lists {
      let sorted = Array(list.reversed()).sorted(using: collation)
      #expect(sorted == list)
      for (first, second) in zip(list, list.dropFirst()) {
        #expect(collation.compare(first, second) == .ascending, "\(first) \(second)")
      }
    }
  }
}
