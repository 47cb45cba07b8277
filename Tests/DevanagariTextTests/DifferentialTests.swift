import DevanagariRules
@_spi(Engine) import DevanagariText
import Foundation
import TestSupport
import Testing

/// Random text through the library and through everything else that knows the answer.
@Suite struct DifferentialTests {
  /// How many random texts each comparison reads; 10,000,000 by
  /// `DEVANAGARI_RANDOM_TEXTS=10000000` take ten minutes.
  private static let count =
    ProcessInfo.processInfo.environment["DEVANAGARI_RANDOM_TEXTS"].flatMap { Int($0) } ?? 350_000

  /// What was found to differ, and how often each allowed difference was met.
  private struct Findings {
    var failures: [String] = []
    var met: [String: Int] = [:]

    mutating func report(_ failure: @autoclosure () -> String) {
      if failures.count < 10 { failures.append(failure()) }
    }
  }

  // MARK: the rules as written, and as UAX #29 has them

  @Test func graphemesEqualTheRulesAndTheReference() {
    compareWithTwins(.graphemes, .graphemes) { text in
      ReferenceSegmenter.graphemeBoundaries(of: text)
    }
  }

  @Test func aksharasEqualTheRulesAndTheReference() {
    compareWithTwins(.aksharas, .aksharas) { text in
      text.isEmpty ? [] : [0] + ReferenceSegmenter.aksharaBoundaries(of: text).map(\.end)
    }
  }

  @Test func wordsEqualTheRulesAndTheReference() {
    // Inside runs of these the library asks ICU's dictionaries.
    let dictionary = Set(["HanKana", "Katakana", "ComplexLetter", "ComplexExtend"])
    compareWithTwins(.words, .words, leavingOut: dictionary) { text in
      ReferenceSegmenter.wordBoundaries(of: text, tailoring: .hindi)
    }
  }

  @Test func sentencesEqualTheRulesAndTheReference() {
    compareWithTwins(.unicodeSentences, .unicodeSentences) { text in
      ReferenceSegmenter.sentenceBoundaries(of: text)
    }
  }

  @Test func hindiSentencesEqualTheRules() {
    compareWithTwins(.sentences, .sentences)
    compareWithTwins(.sentences(lineEnds: .wrap), .wrappedSentences)
  }

  @Test func tokensEqualTheRules() {
    let dictionary = Set(["HanKana", "Complex", "ComplexX"])
    compareWithTwins(.tokens, .tokens, leavingOut: dictionary)
    compareWithTwins(
      .tokens(abbreviations: .split, hyphens: .joined, units: .joined),
      .joinedTokens,
      leavingOut: dictionary
    )
  }

  /// Texts in which abbreviations, numbers and addresses come about.
  @Test func piecesOfHindiEqualTheRules() {
    let pieces = [
      "डॉ", "कि", "मी", "के", "एस", "राम", "घर", "है", "।", "॥", ".", ".", ".", "..", " ", " ", "  ",
      "\n",
      "\r\n", "१", "२०", "1", "15", "1947", "/", "-", ":", ",", "₹", "%", "a", "e", "g", "Dr",
      "com", "http",
      "://", "www", "@", "#", "?", "!", "…", "”", "\"", "(", ")", "|", "॰", "०", "वाँ", "st",
      "\u{93f}",
      "\u{94d}", "\u{200d}", "\u{200c}", "😀", "\u{fe0f}", "\u{20e3}", "’", "_", "+", "–",
    ].map { Array($0.unicodeScalars) }
    var generator = SplitMix64(state: 11)
    var failures: [String] = []
    let pairs: [(Segmentation, RuleInterpreter)] = [
      (.sentences, .sentences), (.tokens, .tokens),
      (.sentences(lineEnds: .wrap), .wrappedSentences),
    ]
    for _ in 0..<Self.count {
      let count = Int.random(in: 1...10, using: &generator)
      let text = (0..<count).flatMap { _ in pieces.randomElement(using: &generator)! }
      for (segmentation, rules) in pairs {
        let actual = Probe(text).boundaries(segmentation)
        let expected = rules.boundaries(of: text)
        if actual != expected, failures.count < 10 {
          failures.append(rules.trace(of: text, expected: expected, actual: actual))
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  private func compareWithTwins(
    _ segmentation: Segmentation,
    _ rules: RuleInterpreter,
    leavingOut symbols: Set<String> = [],
    reference: (([Unicode.Scalar]) -> [Int])? = nil
  ) {
    var findings = Findings()
    let classes = zip(rules.rules.symbols.names, rules.scalars)
      .filter { !symbols.contains($0.0) }.map(\.1)
    var random = RandomText(seed: 1, classes: classes)
    for number in 0..<Self.count {
      let text = random.next()
      let actual = Probe(text).boundaries(segmentation)
      // The reference is slow; a part of the texts is enough to tie it to the rules.
      let expected =
        if let reference, number.isMultiple(of: 4) { reference(text) } else {
          rules.boundaries(of: text)
        }
      if actual != expected {
        findings.report(
          "\(Probe(text).codePoints)\n"
            + rules.trace(of: text, expected: expected, actual: actual)
        )
      }
    }
    #expect(findings.failures.isEmpty, "\(findings.failures.joined(separator: "\n"))")
  }

  @Test func wellFormednessEqualsTheRulesAndTheReference() {
    var random = RandomText(seed: 2, classes: RuleInterpreter.aksharas.scalars)
    var failures: [String] = []
    for _ in 0..<100_000 {
      let text = random.next()
      let actual = Probe(text).bulk(.aksharas).map(\.isWellFormed)
      let byRules = RuleInterpreter.aksharas.segments(of: text).map(\.isWellFormed)
      let byReference = ReferenceSegmenter.aksharaBoundaries(of: text).map(\.isWellFormed)
      if actual != byRules || actual != byReference, failures.count < 10 {
        failures.append("\(Probe(text).codePoints): \(actual), \(byRules), \(byReference)")
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  // MARK: ICU

  @Test func wordsEqualICU() {
    compareWithICU(.words, .words, allowed: [])
  }

  @Test func sentencesEqualICU() {
    compareWithICU(.unicodeSentences, .unicodeSentences, allowed: [])
  }

  @Test func graphemesEqualICU() {
    compareWithICU(.graphemes, .graphemes, allowed: [.olderConjuncts])
  }

  private func compareWithICU(
    _ segmentation: Segmentation,
    _ rules: RuleInterpreter,
    allowed: [AllowedDifference]
  ) {
    let isPinned = DevanagariVersions.icuUnicode.hasPrefix("15.0")
    var findings = Findings()
    // An ICU of another Unicode version knows other properties outside the repertoire.
    let classes = isPinned ? rules.scalars : rules.scalars.map { $0.filter(isInRepertoire) }
    var random = RandomText(seed: 3, classes: classes)
    let sampled = Probe.samples.map(\.scalars)
    for number in 0..<Self.count {
      let text = number < sampled.count ? sampled[number] : random.next()
      let probe = Probe(text)
      let actual = probe.boundaries(segmentation)
      let expected = probe.boundaries(segmentation.using(.icu))
      if actual == expected { continue }
      if let difference = allowed.first(where: { $0.explains(text, actual, expected) }) {
        findings.met[difference.name, default: 0] += 1
      } else {
        findings.report(
          "\(probe.codePoints)\n" + rules.trace(of: text, expected: expected, actual: actual)
        )
      }
    }
    #expect(findings.failures.isEmpty, "\(findings.failures.joined(separator: "\n"))")
    for difference in allowed where isPinned {
      #expect(findings.met[difference.name, default: 0] > 0, "stale: \(difference.name)")
    }
  }

  /// The ranges in which results are promised whatever ICU is found.
  private func isInRepertoire(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0000...0x00ff, 0x0900...0x097f, 0x1cd0...0x1cff, 0x2000...0x206f, 0x20a0...0x20c0,
      0xa8e0...0xa8ff, 0x1f1e6...0x1f1ff, 0x1f300...0x1f5ff, 0x1f600...0x1f64f:
      true
    default: false
    }
  }

  // MARK: Swift

  /// The scalars at which `Character` differs since its Unicode is newer than the tables.
  @Test func graphemesEqualCharacter() throws {
    let newer = try ListedScalars(resource: "Character-newer-properties.txt")
    let classes = RuleInterpreter.graphemes.scalars.map { scalars in
      scalars.filter {
        ReferenceData.shared.generalCategory(of: $0) != .unassigned && !newer.contains($0)
      }
    }
    var random = RandomText(seed: 4, classes: classes)
    var findings = Findings()
    let sampled = Probe.samples.map(\.scalars)
    for number in 0..<Self.count {
      let text = number < sampled.count ? sampled[number] : random.next()
      let probe = Probe(text)
      let actual = probe.boundaries(.graphemes)
      let expected = probe.characterBoundaries
      if actual != expected {
        findings.report(
          "\(probe.codePoints)\n"
            + RuleInterpreter.graphemes.trace(of: text, expected: expected, actual: actual)
        )
      }
    }
    #expect(findings.failures.isEmpty, "\(findings.failures.joined(separator: "\n"))")
  }

  /// Each scalar beside others that bring its properties out: the listed ones, and no others,
  /// differ from `Character`.
  @Test func listedScalarsDifferFromCharacter() throws {
    let newer = try ListedScalars(resource: "Character-newer-properties.txt")
    var failures: [String] = []
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value),
        ReferenceData.shared.generalCategory(of: scalar) != .unassigned
      else { continue }
      let texts: [[Unicode.Scalar]] = [
        ["a", scalar, "a"], ["\u{915}", "\u{94d}", scalar, "\u{915}"],
        ["\u{915}", scalar, "\u{94d}", "\u{915}"], [scalar, "\u{94d}", "\u{915}"],
        [scalar, "\u{200d}", "\u{1f600}"], ["\u{1f600}", "\u{200d}", scalar],
        ["\u{1100}", scalar, "\u{11a8}"], ["\u{915}", scalar, "\u{915}"],
      ]
      let differs = texts.contains { text in
        let probe = Probe(text)
        return probe.boundaries(.graphemes) != probe.characterBoundaries
      }
      if differs != newer.contains(scalar) {
        failures.append("U+\(hex(scalar)) \(differs ? "differs and is not listed" : "is stale")")
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }
}

extension Probe {
  /// The boundaries between Swift's `Character`s, in scalars.
  fileprivate var characterBoundaries: [Int] {
    var boundaries = scalars.isEmpty ? [] : [0]
    for character in text {
      boundaries.append(boundaries.last! + character.unicodeScalars.count)
    }
    return boundaries
  }
}

/// A way in which ICU may differ, and why.
private struct AllowedDifference: Sendable {
  let name: String
  /// Whether this is all that the two lists of boundaries differ by.
  let explains: @Sendable (_ text: [Unicode.Scalar], _ actual: [Int], _ expected: [Int]) -> Bool

  /// ICU 72 has CLDR's first form of GB9c: between the consonants only marks that have a
  /// combining class, and ZWJ. UAX #29 of 15.1 and later has every InCB=Extend.
  static let olderConjuncts = AllowedDifference(
    name: "GB9c of ICU before Unicode 15.1: no scalar of combining class 0 in a conjunct"
  ) { text, actual, expected in
    Set(actual).isSubset(of: expected)
      && Set(expected).subtracting(actual).allSatisfy { position in
        var before = text[..<position]
        var marks: [Unicode.Scalar] = []
        while let last = before.last, ![.consonant, .other].contains(conjunctBreak(last)) {
          marks.append(before.removeLast())
        }
        return conjunctBreak(text[position]) == .consonant
          && before.last.map(conjunctBreak) == .consonant
          && marks.contains { conjunctBreak($0) == .linker }
          && marks.contains {
            $0.properties.canonicalCombiningClass == .notReordered && $0 != "\u{200d}"
          }
      }
  }

  private static func conjunctBreak(_ scalar: Unicode.Scalar) -> ReferenceData.ConjunctBreak {
    ReferenceData.shared.conjunctBreak(of: scalar)
  }
}
