import DevanagariText
import TestSupport
import Testing

/// Columns of a terminal, and text filled up to them.
@Suite struct TerminalWidthTests {
  @Test(
    arguments: [
      ("", 0), ("नमस्ते", 4), ("हिन्दी", 5), ("क्षत्रिय", 6), ("कः", 2), ("क़", 1), ("डॉ.", 3), ("१२", 2),
      ("न\u{94D}\u{200D}", 1), ("न\u{94D}\u{200C}", 1), ("\n", 0), ("a\u{300}", 1),
      ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("\u{AD}", 1),
      ("😀", 2), ("👩🏽\u{200D}💻", 2), ("👨\u{200D}👩\u{200D}👧\u{200D}👦", 2), ("🇮🇳", 2), ("❤", 1),
      ("❤\u{FE0F}", 2), ("❤\u{FE0F}\u{200D}🔥", 2), ("☝🏽", 2),
      ("1\u{FE0F}⃣", 2), ("#", 1), ("🏳\u{FE0F}\u{200D}🌈", 2),
      ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2), ("🏽", 2),
      ("नमस्ते 👩🏽\u{200D}💻 日本", 12),
    ]
  )
  func examples(_ text: String, _ columns: Int) {
    #expect(text.terminalWidth == columns)
    #expect(text.utf8Span.terminalWidth == columns)
  }

  @Test func devanagariIsAsWideAsItsCategorySays() {
    let blocks: [ClosedRange<UInt32>] = [0x900...0x97f, 0xa8e0...0xa8ff, 0x1cd0...0x1cf9]
    let scalars = blocks.flatMap { $0.compactMap(Unicode.Scalar.init) }
    let failures = scalars.filter { scalar in
      let isMark = ReferenceData.shared.generalCategory(of: scalar) == .nonspacingMark
      return String(scalar).terminalWidth != (isMark ? 0 : 1)
    }
    #expect(failures.isEmpty)
  }

  private static let texts: [Probe] = {
    var random = RandomText(seed: 11, classes: RuleSymbols.columns.scalars)
    return Probe.samples + (0..<20_000).map { _ in Probe(random.next(upTo: 12)) }
  }()

  @Test func twinAgrees() {
    let failures = Self.texts.filter {
      $0.text.terminalWidth != ReferenceColumns.columns(of: $0.scalars)
    }
    #expect(failures.isEmpty, "\(failures.prefix(5).map(\.codePoints))")
  }

  @Test func widthsOfSegmentsAddUp() {
    for segmentation in [Segmentation.graphemes, .aksharas, .tokens] {
      let failures = Self.texts.filter { probe in
        let segments = probe.text.segmented(into: segmentation)
        return segments.reduce(0) { $0 + $1.text.terminalWidth } != probe.text.terminalWidth
      }
      #expect(failures.isEmpty, "\(failures.prefix(5).map(\.codePoints))")
    }
  }

  @Test func formOfDevanagariMakesNoDifference() {
    var random = RandomText(seed: 12, classes: RuleInterpreter.aksharas.scalars)
    let devanagari = { (scalar: Unicode.Scalar) in (0x900...0x97f).contains(scalar.value) }
    let failures = (0..<5_000).map { _ in Probe(random.next().filter(devanagari)) }.filter {
      Normalizer.nfd.normalize($0.text).terminalWidth != $0.text.terminalWidth
    }
    #expect(failures.isEmpty, "\(failures.prefix(5).map(\.codePoints))")
  }

  @Test func padding() {
    #expect("राम".padded(toColumns: 6) == "राम  \u{20}")
    #expect("राम".padded(toColumns: 6, alignment: .trailing) == "  \u{20}राम")
    #expect("राम".padded(toColumns: 6, alignment: .center) == " राम  ")
    #expect("१२".padded(toColumns: 6, alignment: .trailing, fill: "·") == "····१२")
    #expect("१".padded(toColumns: 8, alignment: .center, fill: "日") == "日 १日日")
    #expect("१".padded(toColumns: 3, fill: "\u{200D}") == "१  ")
    #expect("राम".padded(toColumns: 3) == "राम" && "राम".padded(toColumns: -1) == "राम")
    #expect("".padded(toColumns: 2, fill: "क") == "कक")
  }

  @Test func paddedTextHasItsColumns() {
    let fills: [Character] = [" ", "·", "日"]
    var failures: [String] = []
    for probe in Self.texts.dropFirst(Probe.samples.count) {
      for alignment in [ColumnAlignment.leading, .center, .trailing] {
        for fill in fills {
          let width = probe.text.terminalWidth
          let padded = probe.text.padded(toColumns: 20, alignment: alignment, fill: fill)
          if padded.terminalWidth != max(20, width) {
            failures.append("\(probe.codePoints) \(fill)")
          }
          if !padded.unicodeScalars.contains(probe.scalars) { failures.append(probe.codePoints) }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(5))")
  }
}
