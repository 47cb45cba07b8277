import DevanagariText
import DevanagariTransliteration

extension FuzzTarget {
  /// The faces of romanizers agree, and so do the schwas that are silent and what is written.
  static let romanization = FuzzTarget("romanization") { input in
    let text = input.text
    let style = input.choice(0, of: Romanizer.Style.allCases)
    let capitals = input.choice(1, of: [Capitals.none, .words, .sentenceStarts])
    let romanizer = Romanizer(style: style, capitals: capitals)
    let result = romanizer.romanize(text)
    var bytes: [UInt8] = [0]
    romanizer.romanize(text.utf8Span, into: &bytes)
    expect(bytes.dropFirst().elementsEqual(result.utf8), "bytes: \(style)", text)
    if romanizer != Romanizer(style: style) {
      let plain = Romanizer(style: style).romanize(text)
      expect(result.lowercased() == plain.lowercased(), "capitals are all: \(style)", text)
    }
    let aligned = romanizer.align(text)
    expect(aligned.text.isSame(as: result), "the aligned text: \(style)", text)
    expect(
      aligned.range(ofOriginal: aligned.original.startIndex..<aligned.original.endIndex)
        == aligned.text.startIndex..<aligned.text.endIndex,
      "the whole becomes the whole: \(style)",
      text
    )
    switch input.choice(2) % 4 {
    case 0: candidates(romanizer, of: text, limit: 1 + input.choice(2) / 16, result)
    case 1: schwas(of: text)
    default: break
    }
  }

  private static func candidates(
    _ romanizer: Romanizer,
    of text: String,
    limit: Int,
    _ best: String
  ) {
    let found = romanizer.candidates(for: text, limit: limit)
    expect((1...limit).contains(found.count), "as many candidates as asked for", text)
    expect(found[0].text.isSame(as: best), "the first candidate is the best", text)
    expect(Set(found.map { Array($0.text.utf8) }).count == found.count, "each once", text)
    expect(found.map(\.cost) == found.map(\.cost).sorted(), "the cheapest first", text)
  }

  private static func schwas(of text: String) {
    let pronounced = Schwa.hindi.isPronounced(in: text)
    let marked = Schwa.hindi.marked(text)
    let added = viramas(in: marked) - viramas(in: text)
    expect(added == pronounced.count { !$0 }, "a virama for each silent schwa", text)
    let decomposed = Normalizer.nfd.normalize(text)
    expect(Schwa.hindi.isPronounced(in: decomposed) == pronounced, "in NFD too", text)
  }

  private static func viramas(in text: String) -> Int {
    text.unicodeScalars.count { $0 == "\u{94d}" }
  }

  /// Readings of Roman words are as many as asked for, and all else stays.
  static let deromanization = FuzzTarget("deromanization") { input in
    // Long words take long.
    let text = String(String.UnicodeScalarView(input.text.unicodeScalars.prefix(48)))
    let word = String(String.UnicodeScalarView(text.unicodeScalars.prefix { $0.isLetterOfASCII }))
    if input.choice(1) % 2 == 0 {
      readings(of: word, limit: 1 + input.choice(0) % 16)
    } else {
      expectKept(text)
    }
  }

  private static func expectKept(_ text: String) {
    let result = Deromanizer.hindi.deromanize(text)
    let kept = text.unicodeScalars.filter { !$0.isLetterOfASCII }
    var rest = kept[...]
    for scalar in result.unicodeScalars where scalar == rest.first { rest = rest.dropFirst() }
    expect(rest.isEmpty, "what is no letter of ASCII stays", text, result)
  }

  private static func readings(of word: String, limit: Int) {
    let found = Deromanizer.hindi.candidates(for: word, limit: limit)
    expect((1...limit).contains(found.count), "as many candidates as asked for", word)
    expect(found[0].text.isSame(as: Deromanizer.hindi.deromanize(word)), "the first is best", word)
    expect(Set(found.map { Array($0.text.utf8) }).count == found.count, "each once", word)
    expect(found.map(\.cost) == found.map(\.cost).sorted(), "the cheapest first", word)
    for candidate in found where word.utf8.count <= 40 {
      expect(Normalizer.nfc.isNormalized(candidate.text), "candidates are in NFC", word)
    }
  }

  /// Scores are in order, and the detected scheme is the first.
  static let detection = FuzzTarget("detection") { input in
    let text = input.text
    let scores = SchemeDetector().scores(of: text)
    expect(Set(scores.map(\.scheme)).count == scores.count, "each scheme once", text)
    expect(scores.allSatisfy { (0...1).contains($0.score) }, "scores are from 0 to 1", text)
    expect(
      zip(scores, scores.dropFirst()).allSatisfy { $0.score >= $1.score },
      "the highest first",
      text
    )
    let best = scores.first.flatMap { $0.score >= SchemeDetector.threshold ? $0.scheme : nil }
    expect(SchemeDetector().detect(text) == best, "the first is detected", text)
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOfASCII: Bool { properties.isAlphabetic && isASCII }
}
