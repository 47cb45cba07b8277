import DevanagariText
import DevanagariTransliteration
import TestSupport
import Testing

@Suite struct DetectorTests {
  let detector = SchemeDetector()

  static let latin = Scheme.written.filter(\.isAlphabet)

  /// Lines and sentences of prose and verse, in every scheme of Latin letters, are detected as that scheme or as
  /// one that reads the same in them.
  @Test func linesOfSamples() throws {
    var lines: Set<String> = []
    for name in ["news", "verse", "marathi-nepali-sanskrit"] {
      for line in try sample(name).split(separator: "\n") {
        lines.insert(String(line))
        lines.formUnion(line.segmented(into: .sentences).map { String($0.text) })
      }
    }
    // Short lines of Velthuis may be everyday spelling: kabiira ke dohe.
    for (letters, leastShare) in [(10..<20, 0.94), (20..<Int.max, 0.98)] {
      var failures: [String] = []
      var count = 0
      for line in lines where letters.contains(line.letterCount) {
        for scheme in Self.latin {
          count += 1
          let written = scheme.there.transliterate(line)
          let detected = detector.detect(written)
          if !isRight(detected, scheme, for: written) {
            failures.append("\(written) → \(detected?.description ?? "none"), not \(scheme)")
          }
        }
      }
      let share = 1 - Double(failures.count) / Double(count)
      #expect(share >= leastShare, "\(share) \(failures.prefix(20))")
    }
  }

  private func isRight(_ detected: Scheme?, _ scheme: Scheme, for written: String) -> Bool {
    guard let detected, detected != .devanagari else { return false }
    return detected == scheme
      || detected.there.inverse.transliterate(written).utf8.elementsEqual(
        scheme.there.inverse.transliterate(written).utf8
      )
  }

  /// A long text is known for certain if nothing is lost in its scheme.
  @Test(arguments: latin) func longTexts(scheme: Scheme) throws {
    for name in ["news", "dialogue", "marathi-nepali-sanskrit"] {
      let written = scheme.there.transliterate(try sample(name))
      let detected = detector.detect(written)
      if scheme.isLossless {
        #expect(detected == scheme)
      } else {
        // What is lost may be what tells the schemes apart.
        #expect(detected?.isAlphabet == true)
      }
    }
  }

  @Test func schemelessTexts() {
    let failures = SchemelessTexts.short.filter { detector.detect($0) != nil }
    let share = 1 - Double(failures.count) / Double(SchemelessTexts.short.count)
    #expect(share >= 0.98, "\(share) \(failures)")
  }

  @Test func englishHasNoScheme() {
    let texts = SchemelessTexts.english
    let all = texts + [texts.joined(separator: " "), texts.joined(separator: " ").uppercased()]
    let failures = all.filter { detector.detect($0) != nil }
    #expect(failures.isEmpty, "\(failures)")
  }

  /// Text without letters, odd text and very long text.
  @Test func nothing() {
    let texts = [
      "", " ", "\n\n", "\0", "12:30", "१२:३०", "১২৩", "…!?", "|", "||", "।", "~", "\u{301}\u{301}",
      "\u{200d}", "\u{fffd}\u{fffd}", "😀🇮🇳", "https://example.com/rAma", "rAma@example.com", "#rAma",
      "www.rAma.com", "漢字", "Ελλάδα", "Москва", "ka",
      String(repeating: "a", count: 1_000_000), String(repeating: "A", count: 100_000),
      String(repeating: "~", count: 100_000), String(repeating: "\u{301}", count: 100_000),
      String(repeating: "1 ", count: 1_000_000),
    ]
    let failures = texts.filter { detector.detect($0) != nil }
    #expect(failures.isEmpty, "\(failures.map { $0.prefix(20) })")
  }

  /// The script decides, whatever words of Latin letters stand in it.
  @Test func scripts() throws {
    for text in ["मेरा नाम Ravi है", "Android फ़ोन", "न", "नमस्ते", "WhatsApp पर भेजो", try sample("web")] {
      #expect(detector.detect(text) == .devanagari, "\(text.prefix(40))")
    }
    for scheme in Scheme.written where !scheme.isAlphabet {
      #expect(detector.detect(scheme.there.transliterate("अआअअआ")) == scheme)
    }
    #expect(detector.detect("mērā nāma ravi hai (मेरा), tērā nāma kyā hai") == .iso15919)
  }

  @Test func examples() {
    let texts: [(String, Scheme?)] = [
      ("dharmakṣetre kurukṣetre", .iast),
      ("Kṛṣṇa", .iast),
      ("mērā nāma ravi hai", .iso15919),
      ("dharmakSetre kurukSetre samavetA yuyutsavaH", .hk),
      ("dharmakshetre kurukshetre samavetaa yuyutsavaH", .itrans),
      ("Darmakzetre kurukzetre samavetA yuyutsavaH", .slp1),
      ("XarmakRewre kurukRewre samavewA yuyuwsavaH", .wx),
      ("dharmak.setre kuruk.setre samavetaa yuyutsava.h", .velthuis),
      ("mērā nāma https://example.com/ ravi hai", .iso15919),
      ("hindī", .iast),
      ("kaise ho", nil),
      ("New Delhi", nil),
      ("rama", nil),
    ]
    for (text, scheme) in texts { #expect(detector.detect(text) == scheme, "\(text)") }
  }

  /// All schemes have a score from 0 to 1, the highest first, and the best is what is detected.
  @Test func scores() throws {
    let order =
      [Scheme.devanagari] + Scheme.written.filter(\.isLossless)
      + Scheme.written.filter { !$0.isLossless }
    let lines = try sample("web").split(separator: "\n").map(String.init)
    for text in lines + SchemelessTexts.short + ["nāma", "rāma vanaṁ", ""] {
      let scores = detector.scores(of: text)
      #expect(Set(scores.map(\.scheme)) == Set(Scheme.allCases))
      #expect(scores.count == Scheme.allCases.count)
      #expect(scores.allSatisfy { (0...1).contains($0.score) })
      for (first, second) in zip(scores, scores.dropFirst()) {
        let areInOrder =
          first.score > second.score
          || first.score == second.score
            && order.firstIndex(of: first.scheme)! < order.firstIndex(of: second.scheme)!
        #expect(areInOrder)
      }
      let best = scores[0].score >= SchemeDetector.threshold ? scores[0].scheme : nil
      #expect(detector.detect(text) == best)
    }
  }

  /// Normal forms, capitals where case tells nothing, and white space change nothing.
  @Test func spellingsOfOneText() throws {
    for scheme in Self.latin {
      for line in try sample("verse").split(separator: "\n") {
        let written = scheme.there.transliterate(String(line))
        let scores = detector.scores(of: written)
        var apart = ""
        apart.unicodeScalars.append(contentsOf: written.nfd)
        #expect(detector.scores(of: apart) == scores)
        #expect(detector.scores(of: "\n " + written.replacing(" ", with: "\t \n") + "\n") == scores)
        #expect(detector.scores(of: ("x " + written).dropFirst(2)) == scores)
      }
    }
  }

  /// What is behind the first letters does not count.
  @Test func longTextsAreCutOff() throws {
    let word = Scheme.iast.there.transliterate("धर्मक्षेत्रे")
    let letters = word.unicodeScalars.count
    let words = SchemeDetector.letterLimit / letters + 1
    let text = String(repeating: word + " ", count: words)
    let scores = detector.scores(of: text)
    #expect(scores[0].scheme == .iast)
    let english = SchemelessTexts.english.joined(separator: " ")
    #expect(detector.scores(of: text + String(repeating: english, count: 20)) == scores)
  }
}

extension String {
  fileprivate var letterCount: Int {
    unicodeScalars.count {
      (0x900...0x97f).contains($0.value) && !(0x964...0x96f).contains($0.value)
    }
  }
}
