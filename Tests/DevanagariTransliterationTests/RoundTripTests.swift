import DevanagariTransliteration
import TestSupport
import Testing

/// What is written in a lossless scheme comes back, to the byte, in NFC.
@Suite struct RoundTripTests {
  /// All clusters of up to two consonants with all vowels and marks, and behind them all vowels.
  @Test(arguments: Scheme.lossless) func exhaustively(scheme: Scheme) {
    let clusters =
      Letters.consonants
      + Letters.consonants.flatMap { first in
        Letters.consonants.map { first + Letters.virama + $0 }
      }
    let endings = [""] + Letters.signs + [Letters.virama]
    var failures: [String] = []
    for mark in Letters.marks {
      for vowel in [""] + Letters.vowels {
        var text = ""
        for cluster in clusters {
          for ending in endings { text += cluster + ending + mark + vowel + "\n" }
        }
        failures += failuresOfLines(text, scheme)
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(20))")
  }

  /// All vowels behind each other, with marks between them, and consonants behind them.
  @Test(arguments: Scheme.lossless) func hiatus(scheme: Scheme) {
    var text = ""
    for first in Letters.vowels + Letters.signs.map({ "क" + $0 }) + ["क"] {
      for mark in Letters.marks {
        for second in Letters.vowels {
          for third in [""] + Letters.vowels + Letters.consonants {
            text += first + mark + second + third + "\n"
          }
        }
      }
    }
    let failures = failuresOfLines(text, scheme)
    #expect(failures.isEmpty, "\(failures.prefix(20))")
  }

  /// All strings of three scalars of Devanagari, however ill-formed, and the joiners.
  @Test(arguments: Scheme.lossless) func allTriples(scheme: Scheme) {
    var failures: [String] = []
    for first in Letters.all {
      var text = String.UnicodeScalarView()
      for second in Letters.all where second.value < 0x980 || first.value < 0x980 {
        for third in Letters.all where third.value < 0x980 {
          text.append(contentsOf: [first, second, third, "\n"])
        }
      }
      failures += failuresOfLines(String(text), scheme)
    }
    #expect(failures.isEmpty, "\(failures.prefix(20))")
  }

  /// Whatever the text, if foreign text is quoted.
  @Test(arguments: Scheme.lossless) func withQuotes(scheme: Scheme) {
    var random = RandomText(
      seed: 11,
      classes: [Letters.all, Letters.others, Array("कखतरम\u{94d}\u{93e}\u{93f}अइउ".unicodeScalars)]
    )
    let quoting = Transliterator(from: .devanagari, to: scheme, foreign: .quoted)
    var failures: [String] = []
    for _ in 0..<100_000 {
      let text = random.nextText(upTo: 16).inNFC
      let written = quoting.transliterate(text)
      let back = quoting.inverse.transliterate(written)
      if !back.utf8.elementsEqual(text.utf8) { failures.append("\(text) → \(written) → \(back)") }
    }
    #expect(failures.isEmpty, "\(failures.prefix(20))")
  }

  /// What is written may be put into NFC or NFD by others, and be written in capitals.
  @Test(arguments: Scheme.lossless) func throughNormalForms(scheme: Scheme) throws {
    let there = scheme.there
    for name in ["news", "verse", "marathi-nepali-sanskrit"] {
      let text = try sample(name)
      let written = there.transliterate(text)
      #expect(written.utf8.elementsEqual(written.inNFC.utf8))
      var apart = ""
      for character in written { apart.unicodeScalars.append(contentsOf: character.inNFD) }
      #expect(
        there.inverse.transliterate(apart).utf8.elementsEqual(
          there.inverse.transliterate(written).utf8
        )
      )
    }
  }

  /// `isLossless` is false only where something is lost, even of the letters of Hindi.
  @Test(arguments: Scheme.written.filter { !$0.isLossless })
  func lossySchemesLose(scheme: Scheme) {
    let text = (Letters.consonants + Letters.vowels).joined(separator: " ") + " हिंदी हिन्दी हिँदी"
    #expect(!scheme.there.losses(in: text).isEmpty)
  }

  /// The lines that do not come back.
  private func failuresOfLines(_ text: String, _ scheme: Scheme) -> [String] {
    let text = text.inNFC
    let written = scheme.there.transliterate(text)
    let back = scheme.there.inverse.transliterate(written)
    if back.utf8.elementsEqual(text.utf8) { return [] }
    let lines = zip(text.split(separator: "\n"), zip(written.lines, back.lines))
    return lines.filter { !$0.utf8.elementsEqual($1.1.utf8) }.map { "\($0) → \($1.0) → \($1.1)" }
  }
}

extension String {
  fileprivate var lines: [Substring] { split(separator: "\n") }
}

extension Character {
  fileprivate var inNFD: [Unicode.Scalar] { String(self).nfd }
}
