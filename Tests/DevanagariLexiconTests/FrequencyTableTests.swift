import DevanagariLexicon
import DevanagariText
import TestSupport
import Testing

/// `FrequencyTable` beside a dictionary.
@Suite struct FrequencyTableTests {
  /// Bytes are what texts are told apart by; `String` would take equivalent ones for one.
  private struct Reference {
    var counts: [[UInt8]: Int] = [:]

    mutating func add(_ text: String, times: Int = 1) {
      counts[Array(text.utf8), default: 0] += times
    }

    /// Texts and counts in the order of a table.
    var entries: [(text: [UInt8], count: Int)] {
      counts.map { (text: $0.key, count: $0.value) }.sorted { first, second in
        if first.count != second.count { return first.count > second.count }
        return Self.scalars(first.text).lexicographicallyPrecedes(Self.scalars(second.text))
      }
    }

    private static func scalars(_ bytes: [UInt8]) -> [UInt32] {
      String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
    }
  }

  /// Scalars at the edges of the codes that order the rows, and equivalent letters.
  private static let classes: [[Unicode.Scalar]] = [
    ["क", "ख", "ल", "म", "\u{958}"], ["\u{93c}", "\u{94d}", "\u{93e}", "\u{902}"],
    ["\u{900}", "\u{97f}", "\u{8ff}", "\u{980}", "\u{963}", "\u{964}"], ["a", "Z", "~", "0"],
    ["\u{0}", "\u{1f}", " ", "\u{7f}", "\u{80}", "\u{7ff}"],
    ["\u{200d}", "\u{a8e0}", "\u{ffff}", "\u{10000}", "😀"],
  ]

  private static func texts(_ count: Int, seed: UInt64) -> [String] {
    var random = RandomText(seed: seed, classes: classes)
    return (0..<count).map { random.nextText(upTo: $0 % 7 == 0 ? 40 : 4) }
  }

  private func expectEqual(
    _ table: FrequencyTable,
    _ reference: Reference,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let expected = reference.entries
    #expect(table.typeCount == expected.count, sourceLocation: location)
    #expect(table.total == expected.reduce(0) { $0 + $1.count }, sourceLocation: location)
    #expect(table.hapaxCount == expected.count { $0.count == 1 }, sourceLocation: location)
    let entries = table.entries.map { (Array($0.text.utf8), $0.count) }
    #expect(entries.elementsEqual(expected, by: ==), sourceLocation: location)
    var spectrum: [Int: Int] = [:]
    for entry in expected { spectrum[entry.count, default: 0] += 1 }
    #expect(table.spectrum == spectrum, sourceLocation: location)
    let areFound = expected.allSatisfy { entry in
      table.count(of: String(decoding: entry.text, as: UTF8.self)) == entry.count
    }
    #expect(areFound, sourceLocation: location)
  }

  @Test func countsAreThoseOfADictionary() {
    for seed in 1...8 as ClosedRange<UInt64> {
      var table = FrequencyTable()
      var reference = Reference()
      for text in Self.texts(Int(seed * seed) * 300, seed: seed) {
        table.add(text)
        reference.add(text)
      }
      expectEqual(table, reference)
      #expect(table.count(of: "कखकखकखकखकखकख") == 0)
    }
    expectEqual(FrequencyTable(), Reference())
  }

  @Test func everyFaceCountsTheSame() {
    let text = "राम ने राम से कहा, नहीं?"
    let words = Array(text.segmented(into: .tokens).filter { $0.kind == .word }.map(\.text))
    var spans = FrequencyTable()
    for word in words { spans.add(word.utf8Span) }
    let strings = FrequencyTable(words.map { String($0) })
    #expect(FrequencyTable(words) == spans && strings == spans)
    #expect(spans.count(of: "राम".utf8Span) == 2 && spans.count(of: words[0]) == 2)
    #expect(spans.mostFrequent(1).map(\.text) == ["राम"])
    var rows: [String: Int] = [:]
    spans.forEachText { rows[String(copying: $0)] = $1 }
    #expect(rows == ["राम": 2, "ने": 1, "से": 1, "कहा": 1, "नहीं": 1])
  }

  @Test func textsThatDifferInAByteAreApart() {
    var table = FrequencyTable()
    var reference = Reference()
    for length in 0...70 {
      for place in 0..<max(length, 1) {
        for byte in [0, 0x61, 0x62] as [UInt8] {
          var bytes = [UInt8](repeating: 0x61, count: length)
          if length > 0 { bytes[place] = byte }
          let text = String(decoding: bytes, as: UTF8.self)
          table.add(text)
          reference.add(text)
        }
      }
    }
    expectEqual(table, reference)
  }

  @Test func equivalentTextsAreApart() {
    let table = FrequencyTable(["\u{958}", "\u{915}\u{93c}", "\u{915}\u{93c}"])
    #expect(table.typeCount == 2 && table.count(of: "\u{958}") == 1)
  }

  @Test func mergedTablesAreTheTableOfAll() {
    let texts = Self.texts(6_000, seed: 21)
    let whole = FrequencyTable(texts)
    for cut in [0, 1, 17, 3_000, 5_999, 6_000] {
      var first = FrequencyTable(texts[..<cut])
      let second = FrequencyTable(texts[cut...])
      var other = second
      first.merge(second)
      other.merge(FrequencyTable(texts[..<cut]))
      #expect(first == whole && other == whole)
      #expect(Set([first, other, whole]).count == 1)
      #expect(first.entries.map(\.text) == whole.entries.map(\.text))
    }
    #expect(FrequencyTable(texts.dropLast()) != whole)
    #expect(FrequencyTable(texts.dropLast() + ["what is not there"]) != whole)
  }

  @Test func partsOfATextCutAtALineEndMergeToItsTable() throws {
    func table(_ text: Substring) -> FrequencyTable {
      FrequencyTable(text.segmented(into: .tokens).filter { $0.kind != .whitespace }.map(\.text))
    }
    for name in ["news", "dialogue", "web"] {
      let text = try sample(name)
      for end in text.indices.filter({ text[$0].isNewline }).map(text.index(after:)) {
        var merged = table(text[..<end])
        merged.merge(table(text[end...]))
        #expect(merged == table(text[...]))
      }
    }
  }

  @Test func theFirstAreAPrefixOfAll() {
    let table = FrequencyTable(Self.texts(3_000, seed: 4))
    let all = table.entries.map { Array($0.text.utf8) }
    let limits = Array(0...40) + stride(from: 50, to: all.count + 2, by: 37) + [all.count, .max]
    let wrong = limits.filter { limit in
      !table.mostFrequent(limit).map { Array($0.text.utf8) }.elementsEqual(all.prefix(limit))
    }
    #expect(wrong.isEmpty && all.count > 1_000)
    #expect(table.mostFrequent(-1).isEmpty && table.mostFrequent(.min).isEmpty)
  }

  @Test func textsAreAddedSeveralTimes() {
    var table = FrequencyTable()
    var reference = Reference()
    for (index, text) in Self.texts(500, seed: 9).enumerated() {
      table.add(text, times: index * index + 1)
      reference.add(text, times: index * index + 1)
    }
    expectEqual(table, reference)
    var large = FrequencyTable()
    large.add("का", times: .max - 1)
    large.add("का")
    #expect(large.total == .max && large.count(of: "का") == .max)
  }

  @Test func aTableGrows() {
    var table = FrequencyTable()
    for number in 0..<200_000 { table.add("\(number % 150_000)") }
    #expect(table.typeCount == 150_000 && table.total == 200_000)
    #expect(table.hapaxCount == 100_000)
    let wrong = (0..<150_000).filter { table.count(of: "\($0)") != ($0 < 50_000 ? 2 : 1) }
    #expect(wrong.isEmpty)
  }

  @Test func aCopyIsAValue() {
    let table = FrequencyTable(["का"])
    var copy = table
    copy.add("का")
    #expect(table.count(of: "का") == 1 && copy.count(of: "का") == 2 && table != copy)
  }
}
