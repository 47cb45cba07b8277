import DevanagariText
import Foundation
import TestSupport
import Testing

/// What holds for every text and every preset.
@Suite struct NormalizerLawTests {
  /// The scalars that the rules are most about.
  private static let alphabet: [Unicode.Scalar] = [
    "क", "ख", "ग", "च", "ज", "ड", "ढ", "न", "म", "य", "र", "स", "ह",
    "अ", "आ", "इ", "उ", "ए", "ऐ", "ओ", "ऑ",
    "\u{93E}", "\u{93F}", "\u{940}", "\u{941}", "\u{945}", "\u{947}", "\u{948}", "\u{949}",
    "\u{94B}", "\u{94C}",
    "\u{93C}", "\u{94D}", "\u{901}", "\u{902}", "\u{903}", "\u{951}", "\u{952}", "\u{310}",
    "\u{929}", "\u{958}", "\u{95C}", "ऽ", "॰", "।", "०", "१", "0", "|", ":", ".", "-", " ", "\n",
    "a", "\u{200D}", "\u{200C}", "\u{200B}", "\u{A0}", "\u{FEFF}",
  ]

  private static let presets: [(name: String, normalizer: Normalizer)] = [
    ("safe", .safe), ("corpus", .corpus),
  ]

  /// Every string of up to four of sixty scalars.
  @Test func exhaustively() async {
    #expect(Self.alphabet.count == 60)
    let failures = await withTaskGroup(of: [String].self) { group in
      for first in Self.alphabet {
        group.addTask {
          let letters = Self.alphabet.map { Array(UTF8.encode($0)!) }
          var check = LawCheck()
          let start = Array(UTF8.encode(first)!)
          check.laws(start)
          for second in letters {
            check.laws(start + second)
            for third in letters {
              let three = start + second + third
              check.laws(three)
              for fourth in letters { check.laws(three + fourth) }
            }
          }
          return check.failures
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(failures.isEmpty, "\(failures.prefix(20).joined(separator: "\n"))")
  }

  @Test func randomly() {
    var check = LawCheck()
    for text in Self.texts { check.laws(Array(text.utf8)) }
    #expect(check.failures.isEmpty, "\(check.failures.joined(separator: "\n"))")
  }

  /// No rule looks beyond a line end, and long texts go through in pieces.
  @Test func linesByThemselves() {
    let lines = Self.texts.map { $0.filter { !$0.isNewline } + "\n" }
    let text = lines.joined()
    #expect(text.utf8.count > 500_000)
    for (name, normalizer) in Self.presets {
      let expected = lines.map { normalizer.normalize($0) }.joined()
      #expect(normalizer.normalize(text).utf8.elementsEqual(expected.utf8), "\(name)")
      #expect(normalizer.align(text).text.utf8.elementsEqual(expected.utf8), "\(name)")
      var bytes: [UInt8] = []
      normalizer.normalize(text.utf8Span, into: &bytes)
      #expect(bytes.elementsEqual(expected.utf8), "\(name)")
    }
  }

  /// Random text, the samples, and no text.
  private static let texts: [String] = {
    var random = RandomText(seed: 7, classes: alphabet.map { [$0] })
    return (0..<20_000).map { _ in Probe(random.next(upTo: 24)).text }
      + Probe.samples.flatMap { $0.text.split(separator: "\n").map(String.init) }
  }()

  /// The faces: String, bytes, whether normalized, alignment, changes.
  @Test func facesAgree() {
    var failures: [String] = []
    let normalizers =
      Self.presets.map(\.normalizer)
      + [.nfc, .nfd, .nfkc, .nfkd, .safe.adding(.nfd), .corpus.adding(.asciiDigits, .vowelStyle)]
    for text in Self.texts.prefix(6_000) {
      for normalizer in normalizers where failures.count < 10 {
        let expected = Array(normalizer.normalize(text).utf8)
        var bytes: [UInt8] = Array("x".utf8)
        normalizer.normalize(text.utf8Span, into: &bytes)
        let lent = normalizer.withNormalized(text.utf8Span) { span in
          var bytes: [UInt8] = []
          for index in span.span.indices { bytes.append(span.span[index]) }
          return bytes
        }
        let aligned = normalizer.align(text)
        let isSame = expected == Array(text.utf8)
        let agree =
          bytes.dropFirst().elementsEqual(expected)
          && lent == expected
          && aligned.text.utf8.elementsEqual(expected)
          && aligned.original.utf8.elementsEqual(text.utf8)
          && normalizer.isNormalized(text) == isSame
          && normalizer.isNormalized(text.utf8Span) == isSame
          && normalizer.changes(in: text).isEmpty == isSame
        // A change that another takes back leaves the text the same, but there is none.
        if !agree { failures.append("\(normalizer.rules): \(Probe(text).codePoints)") }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// What stands between white space is normalized by itself as in its text, and comes from where
  /// the alignment says.
  @Test func originalsOfPieces() {
    var failures: [String] = []
    for text in Self.texts {
      for (name, normalizer) in [("nfc", Normalizer.nfc), ("safe", .safe)]
      where failures.count < 10 {
        let aligned = normalizer.align(text)
        for piece in aligned.text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
          // The white space alone decides where text is cut, not marks that stand on it.
          let range = piece.startIndex..<piece.endIndex
          let original = aligned.original[aligned.originalRange(of: range)]
          if !normalizer.normalize(String(original)).utf8.elementsEqual(piece.utf8) {
            failures.append(
              "\(name): \(Probe(text).codePoints): \(Probe(String(piece)).codePoints) "
                + "from \(Probe(String(original)).codePoints)"
            )
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// Ranges go there and back, in order, and what no change touches is the same on both sides.
  @Test func alignmentIsExact() {
    var failures: [String] = []
    for text in Self.texts.prefix(8_000) {
      for normalizer in [Normalizer.nfd, .safe, .corpus] where failures.count < 10 {
        let aligned = normalizer.align(text)
        let changes = normalizer.changes(in: aligned.original).map(\.range)
        if let failure = Self.alignmentFailure(aligned, changes) {
          failures.append("\(Probe(text).codePoints): \(failure)")
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  private static func alignmentFailure(
    _ aligned: AlignedText,
    _ changes: [Range<String.Index>]
  ) -> String? {
    var last = aligned.original.startIndex
    for index in aligned.text.unicodeScalars.indices {
      let range = index..<aligned.text.unicodeScalars.index(after: index)
      let original = aligned.originalRange(of: range)
      if original.isEmpty { return "a scalar comes from nothing" }
      if original.lowerBound < last, !changes.contains(where: { $0.contains(original) }) {
        return "the order is lost"
      }
      last = original.lowerBound
      let back = aligned.range(ofOriginal: original)
      if !back.contains(range) { return "a scalar does not come back" }
    }
    for index in aligned.original.unicodeScalars.indices {
      let range = index..<aligned.original.unicodeScalars.index(after: index)
      if changes.contains(where: { $0.overlaps(range) }) { continue }
      let image = aligned.range(ofOriginal: range)
      if aligned.text[image].utf8.elementsEqual(aligned.original[range].utf8) == false {
        return "U+\(hex(aligned.original.unicodeScalars[index])) became another"
      }
    }
    let whole = aligned.range(ofOriginal: aligned.original.startIndex..<aligned.original.endIndex)
    let all = aligned.text.startIndex..<aligned.text.endIndex
    return whole == all ? nil : "the whole does not become the whole"
  }

  /// A step says what stood there and what it became.
  @Test func changesTellTheirText() {
    var failures: [String] = []
    for text in Self.texts.prefix(8_000) {
      for change in Normalizer.corpus.changes(in: text) where failures.count < 10 {
        if change.before.utf8.elementsEqual(change.after.utf8) {
          failures.append("\(change.rule) changes nothing in \(Probe(text).codePoints)")
        }
        if change.range.isEmpty { failures.append("\(change.rule) is nowhere") }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// Well-formed words of Hindi stay as they are.
  @Test func safeLeavesWellFormedWords() throws {
    var failures: Set<String> = []
    for sample in Probe.samples {
      for word in sample.text.segmented(into: .words) where word.kind == .letters {
        let text = String(word.text)
        guard Normalizer.nfc.isNormalized(text), text.wellFormednessErrors().isEmpty,
          !text.unicodeScalars.contains("\u{200C}"), !text.unicodeScalars.contains("\u{200D}")
        else { continue }
        if !Normalizer.safe.isNormalized(text) { failures.insert(text) }
      }
    }
    #expect(failures.isEmpty, "\(failures.sorted())")
  }

  /// Other scripts, addresses and emoji are as the form has them, byte for byte.
  @Test func otherTextStays() {
    let texts = [
      "The quick brown fox's “jump” – 12:30, v3.14 | a||b 0x1F `x = \"y\"`", "café naïve ½ …",
      "https://hi.wikipedia.org/wiki/काॅलेज?q=उ०प्र०", "info@example.com में",
      "http://localhost/काॅलेज ftp://x/काॅलेज",
      "www.example.com/अाज",
      "👨\u{200D}👩\u{200D}👧 ❤\u{FE0F} 🇮🇳 👍🏽 3\u{FE0F}\u{20E3}",
      "ক্\u{200D}ষ தமிழ் ภาษาไทย 日本語 한국어 العربية\u{200F} עברית\u{200E}",
      "ක්\u{200D}ෂ ക്\u{200C}ഷ fa\u{200C}x\u{AD}y\u{200B}z\u{A0}w",
    ]
    let everything = Normalizer(
      Normalizer.Rule.allCases.filter { ![.nfd, .nfkc, .nfkd].contains($0) }
    )
    for text in texts {
      for normalizer in [Normalizer.safe, .corpus, everything] {
        #expect(normalizer.normalize(text).utf8.elementsEqual(text.utf8), "\(text)")
      }
    }
  }

  /// Any two rules come to an end together, whichever is named first.
  @Test func anyTwoRules() {
    let text = """
      गई गयी गए गये स्थायी स्थाई दुःख दु:ख निःशुल्क हिंदी हिन्दी संबंध क़लम हूँ एवम् कॉलेज कवी गर्\u{200D}यो गऱ्यो \
      १२ 12 “क” – । ।। हुआ किया चाहिए चाहिये पढऩे टि्व बंँ
      """
    var failures: [String] = []
    for first in Normalizer.Rule.allCases {
      for second in Normalizer.Rule.allCases {
        let normalizer = Normalizer.corpus.adding(first, second)
        if !normalizer.isNormalized(normalizer.normalize(text)) {
          failures.append("\(first) \(second)")
        }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
    #expect(!Normalizer(.plainGlides, .glideStyle).contains(.plainGlides))
    #expect(Normalizer(.glideStyle, .plainGlides).rules == Normalizer(.plainGlides).rules)
  }

  /// With any two rules twice is once, of texts in which rows make other tokens of what stands beside.
  @Test func anyTwoRulesOfRandomTexts() {
    let digits: [Unicode.Scalar] = ["6", "7", "१", "/", "%", "-", "\u{97F}", "क", "\u{200C}"]
    var random = RandomText(seed: 8, classes: digits.map { [$0] } + [Self.alphabet])
    let texts = (0..<400).map { _ in Probe(random.next(upTo: 10)).text }
    var failures: [String] = []
    for first in Normalizer.Rule.allCases {
      for second in Normalizer.Rule.allCases {
        let normalizer = Normalizer.nfc.adding(first, second)
        for text in texts + ["7\u{97F}\u{200C}6"] {
          let once = normalizer.normalize(text)
          let twice = normalizer.normalize(once)
          if !twice.utf8.elementsEqual(once.utf8), failures.count < 10 {
            failures.append("\(first) \(second): \(Probe(text).codePoints)")
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// Rows that look for the nearest letter find it behind any number of other characters, of which
  /// they take some away.
  @Test func lettersFarAway() {
    let neutrals = ["\u{FEFF}", "\u{A0}", "“", "–", "…", " ।", "।।", "\u{200C}", "१", "\u{903}:"]
    let letters = ["", "\u{93E}", "क", "k", "\n", "ক", "क. k"]
    var failures: [String] = []
    for rule in Normalizer.Rule.allCases {
      let normalizer = Normalizer.corpus.adding(rule)
      for neutral in neutrals {
        for other in ["\u{FEFF}", "“"] {
          let stretch = String(repeating: neutral + other, count: 40)
          for before in letters {
            for behind in letters {
              let result = normalizer.normalize(before + stretch + behind)
              if normalizer.isNormalized(result) { continue }
              failures.append("\(rule): \(Probe(before + neutral + other + behind).codePoints)")
            }
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(20).joined(separator: "\n"))")
  }

  @Test func emptyText() {
    #expect(Normalizer.corpus.normalize("").isEmpty)
    #expect(Normalizer.corpus.align("").text.isEmpty)
    #expect(Normalizer.corpus.changes(in: "").isEmpty)
    #expect("".wellFormednessErrors().isEmpty)
  }

  /// Adversarial texts of a megabyte come to an end soon.
  @Test func longTextsAreLinear() {
    let pieces = [
      "\u{947}", "\u{902}\u{947}", "ड\u{947}\u{93C}", "\u{93E}\u{947}", "\u{93E}\u{945}\u{93C}",
      "अ\u{93E}", "\u{200D}", "क\u{200D}", "\u{94D}\u{93E}", "न\u{200B}\u{93C}", "\u{951}\u{93E}",
      "ढ\u{929}", "ट\u{93F}\u{94D}", "\u{902}\u{901}", "०", "0-", "|", "ग\u{949}\u{902}", ":",
      "क\u{310}", "\u{A0}", "“", "a.क\u{947}\u{947}", "\u{FEFF}", "\u{FEFF} ",
    ]
    for piece in pieces {
      for start in ["x.क", ""] {
        let text = start + String(repeating: piece, count: 200_000)
        let result = Normalizer.corpus.normalize(text)
        #expect(Normalizer.corpus.isNormalized(result))
      }
    }
  }
}

extension Range {
  fileprivate func contains(_ other: Range) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

/// The laws of one text, in bytes.
private struct LawCheck {
  private(set) var failures: [String] = []
  private var safe: [UInt8] = []
  private var corpus: [UInt8] = []
  private var again: [UInt8] = []

  mutating func laws(_ text: [UInt8]) {
    normalize(text, .safe, into: &safe)
    normalize(text, .corpus, into: &corpus)
    expect(isNormalized(safe, .nfc), "safe is not NFC", text)
    expect(isNormalized(corpus, .nfc), "corpus is not NFC", text)
    if safe != text { expect(isNormalized(safe, .safe), "safe is not idempotent", text) }
    if corpus != text { expect(isNormalized(corpus, .corpus), "corpus is not idempotent", text) }
    expect(isNormalized(corpus, .safe), "corpus is not safe", text)
    if safe != text {
      normalize(safe, .corpus, into: &again)
      expect(again == corpus, "corpus after safe is not corpus", text)
    }
  }

  private func normalize(_ text: [UInt8], _ normalizer: Normalizer, into target: inout [UInt8]) {
    target.removeAll(keepingCapacity: true)
    normalizer.normalize(UTF8Span(unchecked: text.span), into: &target)
  }

  private func isNormalized(_ text: [UInt8], _ normalizer: Normalizer) -> Bool {
    normalizer.isNormalized(UTF8Span(unchecked: text.span))
  }

  private mutating func expect(_ holds: Bool, _ message: String, _ text: [UInt8]) {
    if holds || failures.count >= 10 { return }
    failures.append("\(message): \(Probe(String(decoding: text, as: UTF8.self)).codePoints)")
  }
}
