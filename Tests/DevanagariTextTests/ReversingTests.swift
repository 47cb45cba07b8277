import DevanagariText
import TestSupport
import Testing

/// Text with its segments in the other order.
@Suite struct ReversingTests {
  @Test func examples() {
    #expect("नमस्ते".reversed(by: .aksharas) == "स्तेमन")
    #expect("हिन्\u{200C}दी".reversed(by: .aksharas) == "दीन्\u{200C}हि")
    #expect("क्षत्रिय".reversed(by: .aksharas) == "यत्रिक्ष")
    #expect("राम घर गया".reversed(by: .words) == "गया घर राम")
    #expect("".reversed(by: .aksharas).isEmpty)
    // The dead consonant joins.
    #expect("श्रीमन्".reversed(by: .aksharas) == "न्मश्री")
    #expect("न्मश्री".reversed(by: .aksharas) == "श्रीन्म")
  }

  /// The aksharas as texts.
  private func aksharas(_ text: String) -> [String] {
    text.segmented(into: .aksharas).map { String($0.text) }
  }

  private func comesBack(_ text: String) -> Bool {
    let twice = text.reversed(by: .aksharas).reversed(by: .aksharas)
    return twice.utf8.elementsEqual(text.utf8)
  }

  @Test func wellFormedWordsComeBack() throws {
    var words: Set<String> = []
    for name in ["news", "dialogue", "verse", "web", "marathi-nepali-sanskrit"] {
      for word in try sample(name).segmented(into: .tokens) where word.kind == .word {
        words.insert(String(word.text))
      }
    }
    var failures: [String] = []
    var deadEnds = 0
    for word in words where word.wellFormednessErrors().isEmpty {
      if word.unicodeScalars.last == "\u{94D}" {
        deadEnds += 1
        // But a word of one akshara, which is its own reverse.
        if comesBack(word) != (aksharas(word).count == 1) { failures.append(word) }
      } else if !comesBack(word) {
        failures.append(word)
      }
    }
    #expect(words.count > 500 && deadEnds > 5, "\(words.count) \(deadEnds)")
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func nothingIsLostAndSegmentsDecide() {
    var random = RandomText(seed: 31, classes: RuleInterpreter.aksharas.scalars)
    var failures: [String] = []
    for _ in 0..<20_000 {
      let probe = Probe(random.next())
      let reversed = probe.text.reversed(by: .aksharas)
      if reversed.unicodeScalars.sorted() != probe.scalars.sorted() {
        failures.append(probe.codePoints)
      }
      let keepsItsAksharas =
        aksharas(reversed).map(Probe.init).map(\.scalars)
        == aksharas(probe.text).reversed().map(Probe.init).map(\.scalars)
      if keepsItsAksharas, !comesBack(probe.text) { failures.append(probe.codePoints) }
    }
    #expect(failures.isEmpty, "\(failures.prefix(5))")
  }
}
