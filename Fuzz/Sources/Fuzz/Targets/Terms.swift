import DevanagariLexicon
import DevanagariText

extension FuzzTarget {
  /// Terms have their places; equivalent words have one stem; frequencies add up.
  static let terms = FuzzTarget("terms") { input in
    let text = input.text
    switch input.choice(0) % 4 {
    case 0: stems(of: text)
    case 1: frequencies(of: text)
    default: analyzed(text, input.choice(1, of: analyzers))
    }
  }

  private static let analyzers: [TermAnalyzer] = [
    .hindi, TermAnalyzer(normalizer: .nfc, key: .exact, forms: [.word]),
    TermAnalyzer(key: SearchKey(.length, folding: [.flaps, .digits]), forms: Term.Form.allCases),
    TermAnalyzer(normalizer: .nfkc, key: .nasals, forms: [.word, .number], stopwords: .hindi),
  ]

  private static func analyzed(_ text: String, _ analyzer: TermAnalyzer) {
    var terms: [Term] = []
    let end = analyzer.forEachTerm(in: text) { terms.append($0) }
    expect(terms.allSatisfy { !$0.text.isEmpty && !$0.range.isEmpty }, "terms are something", text)
    expect(terms.allSatisfy { $0.range.upperBound <= text.endIndex }, "terms are in the text", text)
    expect(
      zip(terms, terms.dropFirst()).allSatisfy {
        $0.position <= $1.position && $0.range.lowerBound <= $1.range.lowerBound
      },
      "terms go up",
      text
    )
    expect(terms.allSatisfy { $0.position < end }, "positions are counted", text)
    var pieces: [String] = []
    var position = 0
    for chunk in text.chunks(ofBytes: 1) {
      position = analyzer.forEachTerm(in: String(chunk), from: position) {
        pieces.append("\($0.text) \($0.position)")
      }
    }
    expect(pieces == terms.map { "\($0.text) \($0.position)" }, "terms of paragraphs", text)
  }

  private static func stems(of text: String) {
    let stem = Stemmer.hindi.stem(text)
    let decomposed = Normalizer.nfd.normalize(text)
    expect(Stemmer.hindi.stem(decomposed).isSame(as: stem), "NFD has the same stem", text)
    expect(Normalizer.nfc.isNormalized(stem), "a stem is in NFC", text)
    expect(stem.isEmpty == text.isEmpty, "a stem is something", text)
    expect(Stemmer.hindi.explain(text).stem.isSame(as: stem), "what is explained", text)
    _ = Stemmer.hindi.lemmaCandidates(of: text)
    var bytes: [UInt8] = [0]
    Stemmer.hindi.stemWords(in: text.utf8Span, into: &bytes)
    let words = Stemmer.hindi.stemWords(in: text)
    expect(bytes.dropFirst().elementsEqual(words.utf8), "the bytes of stems", text)
    expect(String(validating: bytes, as: UTF8.self) != nil, "stems are text", text)
  }

  private static func frequencies(of text: String) {
    let words = Array(text.segmented(into: .words)).map { String($0.text) }
    let table = FrequencyTable(words)
    expect(table.total == words.count, "all are counted", text)
    expect(table.entries.reduce(0) { $0 + $1.count } == words.count, "counts add up", text)
    var merged = FrequencyTable(words.prefix(words.count / 2))
    merged.merge(FrequencyTable(words.dropFirst(words.count / 2)))
    expect(merged == table, "halves merge", text)
    for entry in table.mostFrequent(3) {
      expect(words.count { $0.isSame(as: entry.text) } == entry.count, "a count", text, entry.text)
    }
  }
}
