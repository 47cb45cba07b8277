import DevanagariText
import TestSupport
import Testing

/// Text cut to a length.
@Suite struct TruncationTests {
  @Test(
    arguments: [
      ("नमस्ते दुनिया", TextLimit.aksharas(7), "नमस्ते दुनिया"), ("नमस्ते दुनिया", .aksharas(6), "नमस्ते दु…"),
      ("नमस्ते दुनिया", .aksharas(5), "नमस्ते…"), ("नमस्ते दुनिया", .aksharas(4), "नमस्ते…"),
      ("नमस्ते दुनिया", .aksharas(3), "नम…"), ("नमस्ते", .aksharas(1), "…"), ("नमस्ते", .aksharas(0), ""),
      ("नमस्ते दुनिया", .columns(10), "नमस्ते दुनिया"), ("नमस्ते दुनिया", .columns(9), "नमस्ते दुनि…"),
      ("नमस्ते दुनिया", .columns(8), "नमस्ते दु…"), ("हिन्दी", .columns(4), "हि…"),
      ("नमस्ते", .utf8(18), "नमस्ते"), ("नमस्ते", .utf8(17), "नम…"), ("नमस्ते", .utf8(4), "…"),
      ("नमस्ते", .utf8(2), ""), ("abc", .utf8(2), "ab"), ("राम   ", .aksharas(4), "राम…"),
      ("👩🏽\u{200D}💻👩🏽\u{200D}💻", .aksharas(1), "…"),
      ("👩🏽\u{200D}💻👩🏽\u{200D}💻👩🏽\u{200D}💻", .aksharas(2), "👩🏽\u{200D}💻…"), ("   ", .utf8(2), ""),
      ("", .aksharas(0), ""), ("क\r\nख", .aksharas(2), "क…"),
    ]
  )
  func examples(_ text: String, _ limit: TextLimit, _ expected: String) {
    #expect(text.truncated(to: limit).utf8.elementsEqual(expected.utf8))
  }

  @Test func wordsAndOtherPlacesStayWhole() {
    let text = "सुबह १०:३० बजे, नमस्ते दुनिया।"
    #expect(text.truncated(to: .aksharas(20), at: .words) == "सुबह १०:३० बजे, नमस्ते…")
    #expect(text.truncated(to: .aksharas(10), at: .words) == "सुबह १०:३०…")
    #expect(text.truncated(to: .aksharas(8), at: .words) == "सुबह १०:…")
    #expect(text.truncated(to: .aksharas(8), at: .tokens) == "सुबह…")
    // No word fits.
    #expect("अंतरराष्ट्रीय संबंध".truncated(to: .aksharas(4), at: .words) == "अंतर…")
    #expect("नमस्ते। जाओ।".truncated(to: .utf8(30), ending: "", at: .sentences) == "नमस्ते।")
    #expect("नमस्ते दुनिया".truncated(to: .aksharas(6), ending: " [और]") == "न [और]")
    #expect("नमस्ते दुनिया"[...].truncated(to: .utf8(20), ending: "") == "नमस्ते")
  }

  /// Devanagari, emoji and spaces, with signs at the wrong places too.
  private static let texts: [Probe] = {
    let classes = RuleInterpreter.aksharas.scalars + [[" ", "\n", "।"]]
    var random = RandomText(seed: 21, classes: classes)
    return (0..<1_500).map { _ in Probe(random.next(upTo: 24)) }
  }()

  private static let places: [Segmentation] = [.aksharas, .graphemes, .words, .tokens, .sentences]

  private func length(_ text: String, _ unit: Int) -> Int {
    switch unit {
    case 0: Array(text.segmented(into: .aksharas)).count
    case 1: text.terminalWidth
    default: text.utf8.count
    }
  }

  private let units: [(Int) -> TextLimit] = [TextLimit.aksharas, TextLimit.columns, TextLimit.utf8]

  /// Tries all places from the last to the first.
  private func reference(_ probe: Probe, _ unit: Int, _ limit: Int, _ places: Segmentation)
    -> String
  {
    if length(probe.text, unit) <= limit { return probe.text }
    let ending = length("…", unit) <= limit ? "…" : ""
    let graphemes = Set(probe.boundaries(.graphemes))
    for segmentation in [places, .aksharas] {
      for end in probe.boundaries(segmentation).reversed() where graphemes.contains(end) {
        var head = Probe(Array(probe.scalars[..<end]))
        if length(head.text, unit) + length(ending, unit) > limit { continue }
        while let last = Array(head.text.segmented(into: .graphemes)).last, last.kind == .whitespace
        {
          head = Probe(String(head.text[..<last.range.lowerBound]))
        }
        if !head.scalars.isEmpty { return head.text + ending }
      }
    }
    return ending
  }

  @Test func twinAgrees() {
    var failures: [String] = []
    for probe in Self.texts {
      for (unit, makeLimit) in units.enumerated() {
        for limit in [0, 1, 2, 3, 5, 9, 16] {
          for places in Self.places {
            let actual = probe.text.truncated(to: makeLimit(limit), at: places)
            let expected = reference(probe, unit, limit, places)
            if !actual.utf8.elementsEqual(expected.utf8) {
              failures.append(
                "\(probe.codePoints) \(unit) \(limit): \(Probe(actual).codePoints)"
                  + ", not \(Probe(expected).codePoints)"
              )
            }
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.count) \(failures.prefix(5).joined(separator: "\n"))")
  }

  @Test func resultIsWithinTheLimitWhateverTheEnding() {
    let endings = ["", "...", "\u{FE0F}", "\u{93F}", "\u{94D}क", "\u{200D}😀", " …", "🏽", "日"]
    var random = RandomText(seed: 22, classes: RuleSymbols.columns.scalars)
    let texts = Self.texts + (0..<1_500).map { _ in Probe(random.next(upTo: 24)) }
    var failures: [String] = []
    for probe in texts {
      for (unit, makeLimit) in units.enumerated() {
        for limit in [0, 1, 2, 3, 5, 9] {
          for ending in endings {
            let result = probe.text.truncated(to: makeLimit(limit), ending: ending)
            if length(result, unit) > limit {
              failures.append("\(probe.codePoints) \(unit) \(limit) \(Probe(ending).codePoints)")
            }
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.count) \(failures.prefix(5).joined(separator: "\n"))")
  }

  @Test func samplesAreCutBetweenCharacters() throws {
    for name in ["news", "verse", "web", "dialogue"] {
      let text = try sample(name)
      for count in stride(from: 0, to: 200, by: 7) {
        let head = text.truncated(to: .aksharas(count), ending: "")
        #expect(text.hasPrefix(head) && head.last?.isWhitespace != true)
      }
    }
  }
}
