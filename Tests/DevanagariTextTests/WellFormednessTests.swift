import DevanagariText
import Foundation
import TestSupport
import Testing

/// Signs that stand where they cannot.
@Suite struct WellFormednessTests {
  @Test func kinds() {
    let cases: [(String, [WellFormednessError.Kind])] = [
      ("", []), ("हिन्दी में क्षत्रिय, ज़मीन और ऑंख!", []), ("\u{905}\u{93F}", []),
      ("\u{25CC}\u{93F} \u{A0}\u{94D}", []), ("१\u{951} ॐ\u{951}", []),
      ("र्\u{200D}य क्\u{200C}ष वाक्\u{200C}अर्थ", []), ("अ\u{93C}ज\u{93C}ाब", []),
      (" \u{93F}क", [.matraWithoutBase]), ("\u{94B}", [.matraWithoutBase]),
      ("ऽ\u{93E}", [.matraWithoutBase]), ("a\u{93E}", [.matraWithoutBase]),
      ("क्\u{93E}", [.matraAfterVirama]), ("क्\u{200C}\u{93E}", [.matraAfterVirama]),
      ("अ\u{93E}", [.matraAfterVowel]), ("आ\u{93E}", [.matraAfterVowel]),
      ("अ\u{200D}\u{93E}", [.matraAfterVowel]), ("अ\u{93C}\u{93E}", [.matraAfterVowel]),
      ("का\u{947}", [.twoMatras]), ("कं\u{93E}", [.matraAfterMark]),
      ("\u{93C}", [.nuktaWithoutBase]), ("डे\u{93C}", [.nuktaAfterMark]),
      ("ड\u{93C}\u{93C}", [.twoNuktas]), ("अ\u{93C}\u{93C}", [.twoNuktas]),
      ("\u{94D}क", [.viramaWithoutBase]),
      ("अ्", [.viramaAfterVowel]), ("अ\u{93C}्", [.viramaAfterVowel]),
      ("कि्", [.viramaAfterMatra]), ("कं्", [.viramaAfterMark]), ("क््", [.twoViramas]),
      ("\u{902}", [.binduWithoutBase]), ("क्ं", [.binduAfterVirama]),
      ("कंँ", [.twoBindus]), ("कंः", [.twoBindus]), ("कं\u{951}ं", [.twoBindus]),
      ("\u{951}", [.accentWithoutBase]), ("क्\u{951}", [.accentAfterVirama]),
      ("क्अ", [.vowelAfterVirama]),
    ]
    var failures: [String] = []
    var seen: Set<WellFormednessError.Kind> = []
    for (text, expected) in cases {
      let kinds = text.wellFormednessErrors().map(\.kind)
      seen.formUnion(kinds)
      if kinds != expected { failures.append("\(Probe(text).codePoints): \(kinds)") }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    #expect(seen == Set(WellFormednessError.Kind.allCases))
  }

  @Test func places() {
    let text = "पडे\u{93C} और \u{93F}क"
    let errors = text.wellFormednessErrors()
    #expect(
      errors.map { text.utf8.distance(from: text.startIndex, to: $0.range.lowerBound) } == [9, 20]
    )
    #expect(errors.map { text[$0.range].unicodeScalars.count } == [1, 1])
    #expect(errors[0].repair.map { Array($0.text.utf8) } == Array("पड\u{93C}\u{947}".utf8))
    #expect(errors[0].repair.map { String(text[$0.range]) } == "पडे\u{93C}")
    #expect(errors[1].repair == nil)
  }

  /// A repair mends its error, and the text around it stays.
  @Test func repairsMend() {
    var random = RandomText(seed: 71, classes: NormalizerScalars.signs.map { [$0] })
    var failures: [String] = []
    for _ in 0..<20_000 where failures.count < 10 {
      let probe = Probe(random.next())
      let errors = probe.text.wellFormednessErrors()
      var mended = probe.text
      var last = mended.endIndex
      for error in errors.reversed() {
        guard let repair = error.repair else { continue }
        if !(repair.range.lowerBound <= error.range.lowerBound
          && error.range.upperBound <= repair.range.upperBound)
        {
          failures.append("\(probe.codePoints): the repair of \(error.kind) is elsewhere")
        }
        // Several errors may have one repair.
        guard repair.range.upperBound <= last else { continue }
        last = repair.range.lowerBound
        mended.replaceSubrange(repair.range, with: repair.text)
      }
      // A second fault of a sign may go with the first.
      let remaining = mended.wellFormednessErrors().map(\.kind)
      let expected = errors.filter { $0.repair == nil }.map(\.kind)
      if remaining.count > expected.count {
        failures.append("\(probe.codePoints): \(remaining), not \(expected)")
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// After `safe`, no error is left that it knows how to repair.
  @Test func safeLeavesNothingToRepair() {
    var random = RandomText(seed: 72, classes: NormalizerScalars.signs.map { [$0] })
    var failures: [String] = []
    for _ in 0..<20_000 where failures.count < 10 {
      let probe = Probe(random.next())
      let safe = Normalizer.safe.normalize(probe.text)
      // A virama behind an accent is before it in NFC, and another error.
      let isSound = Normalizer.nfc.normalize(probe.text).wellFormednessErrors().isEmpty
      let after = safe.wellFormednessErrors()
      if after.contains(where: { $0.repair != nil }) { failures.append(probe.codePoints) }
      if isSound, !after.isEmpty { failures.append("\(probe.codePoints): broken") }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// The aksharas judge alike, but that they bear with more marks and see joiners.
  @Test func aksharasAgree() {
    var failures: Set<String> = []
    for sample in Probe.samples {
      for akshara in sample.text.segmented(into: .aksharas) {
        let text = String(akshara.text)
        if text.unicodeScalars.contains("\u{200C}") || text.unicodeScalars.contains("\u{200D}") {
          continue
        }
        let errors = text.wellFormednessErrors().filter {
          ![.twoMatras, .twoBindus, .matraAfterVowel].contains($0.kind)
        }
        if akshara.isWellFormed != errors.isEmpty { failures.insert(Probe(text).codePoints) }
      }
    }
    #expect(failures.isEmpty, "\(failures.sorted())")
  }
}

/// Scalars for random text.
enum NormalizerScalars {
  static let signs: [Unicode.Scalar] = [
    "क", "र", "ड", "न", "अ", "आ", "इ", "ए", "\u{93E}", "\u{93F}", "\u{947}", "\u{945}", "\u{93C}",
    "\u{94D}", "\u{902}", "\u{901}", "\u{903}", "\u{951}", "\u{952}", "\u{200D}", "\u{200C}", "ऽ",
    " ",
  ]
}
