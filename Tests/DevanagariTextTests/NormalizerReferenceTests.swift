import DevanagariRules
import DevanagariText
import Foundation
import TestSupport
import Testing

/// The normalizer against its rules, applied slowly.
@Suite struct NormalizerReferenceTests {
  private static let sets: [(name: String, rules: [Normalizer.Rule])] = [
    ("safe", Normalizer.safe.rules),
    ("corpus", Normalizer.corpus.rules),
    ("search", Normalizer.corpus.adding(.asciiDigits, .anusvaraStyle, .vowelStyle).rules),
    ("print", Normalizer.corpus.adding(.devanagariDigits, .classNasalStyle, .glideStyle).rules),
    (
      "style",
      Normalizer.safe.adding(
        .doubleDanda,
        .plainQuotes,
        .plainDashes,
        .spaceBeforeDanda,
        .eyelashRa,
        .plainLetters
      ).rules
    ),
    (
      "fold",
      Normalizer.safe.adding(
        .anusvaraStyle,
        .noNukta,
        .noFlapNukta,
        .noAccents,
        .plainNasals,
        .plainGlides,
        .noVisarga,
        .plainCandra,
        .plainLength
      ).rules
    ),
    ("no joiners", Normalizer.nfc.adding(.noJoiners, .zeroWidth, .oddSpace).rules),
  ]

  /// Draws from the symbols of the rules.
  @Test func randomScalars() {
    var random = RandomText(seed: 41, classes: ReferenceRewriter.rules.symbols.scalars())
    check((0..<8_000).map { _ in Probe(random.next()).text })
  }

  /// Draws from what the rules are about, so that rows meet.
  @Test func randomPieces() {
    let pieces = """
      क क्ष ग ड ढ ज न र ल स ह य म त द छ अ आ इ ई उ ए ऐ ओ ॲ ऑ ऩ ऱ ं ँ ः ् ़ ॅ ॉ ा ि ी ु ू े ै ो ौ ॊ ॑ ॒ \
      ऽ ॐ । ॥ ० १ ॰ 0 7 | : . , - / ( " “ ’ – x ; ! 12 2.5 गयी चाहिये दुः दु निः निश्शु दुस्सा ये यी एवम् ऍ ऎ ऒ ॠ ँ प्राय बॉंड गॉंव है था \
      http://a.in/ ftp://x/ a@b.in v3 \u{200D} \u{200C} \u{200B} \u{A0} \u{310} \u{301} \u{300} ক 语 😀
      """
      .split(separator: " ").map(String.init) + [" ", " ", "\n"]
    var generator = SplitMix64(state: 42)
    check(
      (0..<8_000).map { _ in
        (0..<Int.random(in: 0...12, using: &generator)).map { _ in
          pieces.randomElement(using: &generator)!
        }.joined()
      }
    )
  }

  @Test func samples() {
    check(Probe.samples.flatMap { $0.text.split(separator: "\n").map(String.init) })
  }

  private func check(_ texts: [String]) {
    var failures: [String] = []
    for text in texts {
      for (name, rules) in Self.sets where failures.count < 10 {
        let actual = Probe(Normalizer(rules).normalize(text))
        let expected = Probe(ReferenceRewriter.normalize(text, rules))
        if actual.codePoints != expected.codePoints {
          failures.append(
            "\(name): \(Probe(text).codePoints) → \(actual.codePoints), not \(expected.codePoints)"
          )
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }
}
