import CTestICU
import DevanagariText
import Foundation
import TestSupport
import Testing

/// What holds for every text and every collation.
@Suite struct CollationLawTests {
  private static let collations: [Collation] =
    [Collation.hindi, .marathi, .nepali, .sanskrit].flatMap { language in
      Collation.Strength.allCases.map { language.with(strength: $0) }
    } + [
      .hindi.with(digits: .byValue), .hindi.with(punctuation: .ignored),
      .hindi.with(strength: .quaternary, punctuation: .ignored), Collation(locale: "ta"),
    ]

  /// Texts of every sort, well-formed or not.
  private static let texts: [String] = {
    var random = RandomText(
      seed: 17,
      classes: [
        ["क", "ख", "ज", "ड", "त", "न", "र", "ळ", "ष", "ह", "\u{958}", "\u{929}"],
        ["अ", "आ", "ए", "ॐ", "ऽ"],
        ["\u{93E}", "\u{93F}", "\u{947}", "\u{949}"],
        ["\u{93C}"], ["\u{94D}"], ["\u{901}", "\u{902}", "\u{903}"], ["\u{951}", "\u{952}"],
        ["\u{200C}", "\u{200D}", "\u{FEFF}", "\0"],
        ["०", "१", "९", "1", "2"], [" ", "-", ".", "।", "\t"],
        ["a", "A", "z", "é", "e", "\u{301}", "\u{323}", "\u{327}"],
        ["க", "\u{BC6}", "\u{BBE}"], ["\u{F71}", "\u{F72}", "\u{F74}", "\u{F80}"],
        ["\u{1100}", "\u{1161}", "\u{AC00}"], ["ไ", "ก"],
        ["漢", "\u{1F600}", "\u{FFFD}", "\u{10FFFF}"],
      ]
    )
    return [""]
      + (0..<300).map { _ in random.nextText() }
  }()

  /// To compare is to compare keys. So it is a total order: bytes have one.
  @Test func comparingIsComparingKeys() {
    var failures: [String] = []
    for collation in Self.collations {
      let keys = Self.texts.map { collation.sortKey(for: $0) }
      for (left, leftKey) in zip(Self.texts, keys) {
        for (right, rightKey) in zip(Self.texts, keys) {
          let expected: Collation.Ordering =
            leftKey == rightKey
            ? .equal : leftKey.lexicographicallyPrecedes(rightKey) ? .ascending : .descending
          if collation.compare(left, right) != expected {
            failures.append(
              "\(collation.locale) \(collation.strength): \(scalars(left)) | \(scalars(right))"
            )
          }
        }
      }
      if keys.contains(where: { $0.contains(0) }) { failures.append("a zero in a key") }
    }
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(20).joined(separator: "\n"))")
  }

  /// Keys are those that ICU makes from UTF-16.
  @Test func keysAreThoseOfUTF16() {
    var failures: [String] = []
    for collation in Self.collations
    where collation.digits == .oneByOne && collation.punctuation == .counted {
      let strength = Collation.Strength.allCases.firstIndex(of: collation.strength)!
      for text in Self.texts {
        var key = [UInt8](repeating: 0, count: 4096)
        let count = dvn_test_icu_sort_key(
          collation.locale,
          Int32(strength),
          text,
          Int32(text.utf8.count),
          &key,
          Int32(key.count)
        )
        if collation.sortKey(for: text) != Array(key.prefix(Int(count) - 1)) {
          failures.append("\(collation.locale) \(collation.strength): \(scalars(text))")
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(20).joined(separator: "\n"))")
  }

  /// What Swift's `==` holds equal is equal.
  @Test func equivalentTextsAreEqual() {
    var failures: [String] = []
    for collation in Self.collations {
      for text in Self.texts {
        var decomposed = ""
        decomposed.unicodeScalars.append(contentsOf: text.nfd)
        for form in [text.inNFC, decomposed] {
          let isEqual = collation.sortKey(for: form) == collation.sortKey(for: text)
          if !isEqual || collation.compare(form, text) != .equal {
            failures.append("\(collation.locale) \(collation.strength): \(scalars(text))")
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(20).joined(separator: "\n"))")
  }

  /// A stronger collation never turns an order round.
  @Test func strongerMeansFiner() {
    var failures: [String] = []
    for (left, right) in zip(Self.texts, Self.texts.shuffled()) {
      var known = Collation.Ordering.equal
      for strength in Collation.Strength.allCases {
        let order = Collation.hindi.with(strength: strength).compare(left, right)
        if known != .equal, order != known {
          failures.append("\(scalars(left)) | \(scalars(right))")
        }
        known = order
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test func sortingIsStableAndInOrder() {
    for collation in Self.collations {
      let elements = Array(Self.texts.enumerated())
      let sorted = elements.sorted(using: collation, by: \.element)
      for (first, second) in zip(sorted, sorted.dropFirst()) {
        let order = collation.compare(first.element, second.element)
        #expect(order == .ascending || order == .equal && first.offset < second.offset)
      }
      #expect(sorted.count == elements.count)
    }
  }

  /// Values are shared by many tasks, or made in them.
  @Test func concurrently() async {
    let expected = Self.texts.map { Collation.hindi.sortKey(for: $0) }
    let shared = Collation.hindi.with(strength: .tertiary)
    let results = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<64 {
        group.addTask {
          let collation = number % 2 == 0 ? shared : Collation(locale: "hi")
          let sorted = Self.texts.sorted(using: collation)
          let isSorted = zip(sorted, sorted.dropFirst()).allSatisfy {
            collation.compare($0, $1) != .descending
          }
          return isSorted && Self.texts.map { collation.sortKey(for: $0) } == expected
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count == 64 && results.allSatisfy { $0 })
  }

  /// Runs of marks that are not in canonical order, for which ICU alone takes quadratic time.
  @Test(arguments: ["\u{94D}\u{93C}", "\u{F74}\u{F71}\u{F80}", "\u{F71}", "\u{301}\u{323}\u{327}"])
  func longRunsOfMarks(marks: String) {
    let count = 300_000
    let run = "क" + String(repeating: marks, count: count)
    var ordered = "क"
    ordered.unicodeScalars += run.unicodeScalars.dropFirst().sorted {
      $0.properties.canonicalCombiningClass < $1.properties.canonicalCombiningClass
    }
    #expect(run.utf8.count == ordered.utf8.count)
    for collation in [Collation.hindi, .marathi] {
      #expect(collation.compare(run, ordered) == .equal)
      #expect(collation.compare(run, ordered + "क") == .ascending)
      #expect(collation.sortKey(for: run) == collation.sortKey(for: ordered))
    }
  }

  /// Runs of U+0F71 are parted in all forms of a text, however long each form is.
  @Test func formsOfTextsWithLongVowelRuns() {
    for count in 28...64 {
      for rest in ["", String(repeating: "\u{95d}", count: 20), "\u{1e6d}\u{f71}"] {
        let text = String(repeating: "\u{f71}", count: count) + rest
        let decomposed = Normalizer.nfd.normalize(text)
        #expect(Collation.hindi.compare(text, decomposed) == .equal)
        let marks = String(repeating: "\u{f73}", count: count) + rest
        #expect(Collation.hindi.compare(marks, Normalizer.nfc.normalize(marks)) == .equal)
      }
    }
  }

  /// A long key comes in parts.
  @Test func longTexts() {
    for count in [80, 100, 1_000, 100_000] {
      // One scalar that is spelled out in eighteen, so that the key is many times the text.
      let text = String(repeating: "\u{FDFA}", count: count)
      let key = Collation.hindi.sortKey(for: text)
      #expect(key.count > text.utf8.count * 2 + 32)
      #expect(key.lexicographicallyPrecedes(Collation.hindi.sortKey(for: text + "क")))
      #expect(Collation.hindi.compare(text, text + "क") == .ascending)
    }
  }

  @Test func whatStandsBehind64MiBDoesNotCount() {
    // The limit falls into a scalar.
    let text = String(repeating: "क", count: 64 * 1024 * 1024 / 3)
    #expect(Collation.hindi.compare(text, text + "कख") == .equal)
    #expect(Collation.hindi.compare(String(text.dropLast()), text) == .ascending)
  }

  private func scalars(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }
}
