import DevanagariText
import DevanagariTransliteration

extension FuzzTarget {
  /// Lossless schemes give everything back; no scheme fails on any text; the faces agree.
  static let transliteration = FuzzTarget("transliteration") { input in
    let text = input.text
    let source = input.choice(0, of: Scheme.allCases)
    let target = input.choice(1, of: Scheme.allCases)
    let options = input.choice(2)
    switch options % 4 {
    case 0 where target.isLossless:
      let text = Normalizer.nfc.normalize(text)
      expectBack(text, Transliterator(from: .devanagari, to: target, foreign: .quoted))
    case 1 where target.isLossless:
      var own = String.UnicodeScalarView()
      for scalar in text.unicodeScalars where scalar.isDevanagari { own.append(scalar) }
      let text = Normalizer.nfc.normalize(String(own))
      expectBack(text, Transliterator(from: .devanagari, to: target))
    case 2 where source.isLossless && target.isLossless:
      let there = Transliterator(from: .devanagari, to: source, foreign: .quoted)
      let written = there.transliterate(text)
      expectBack(written, Transliterator(from: source, to: target, foreign: .quoted))
    default:
      let capitals: [Capitals] = [
        .none, .sentenceStarts, .words, .none.adding(names: ["राम", "क"]),
      ]
      faces(
        Transliterator(
          from: source,
          to: target,
          digits: options & 4 == 0 ? .converted : .kept,
          punctuation: options & 8 == 0 ? .converted : .kept,
          foreign: options & 16 == 0 ? .kept : .quoted,
          capitals: capitals[options >> 6]
        ),
        of: text
      )
    }
  }

  private static func faces(_ transliterator: Transliterator, of text: String) {
    let name = "\(transliterator.source) to \(transliterator.target)"
    let result = transliterator.transliterate(text)
    var bytes: [UInt8] = [0]
    transliterator.transliterate(text.utf8Span, into: &bytes)
    expect(bytes.dropFirst().elementsEqual(result.utf8), "bytes: \(name)", text)
    let aligned = transliterator.align(text)
    expect(aligned.text.isSame(as: result), "the aligned text: \(name)", text)
    for index in result.unicodeScalars.indices {
      let offset = result.utf8.distance(from: result.startIndex, to: index)
      let start = aligned.text.utf8.index(aligned.text.startIndex, offsetBy: offset)
      let range = start..<aligned.text.unicodeScalars.index(after: start)
      let image = aligned.range(ofOriginal: aligned.originalRange(of: range))
      expect(image.contains(start), "a scalar comes back: \(name)", text)
    }
    let back = transliterator.inverse.transliterate(result)
    let losses = transliterator.losses(in: text)
    expect(losses.isEmpty || back != text, "nothing is lost that comes back: \(name)", text)
  }

  private static func expectBack(_ text: String, _ there: Transliterator) {
    let written = there.transliterate(text)
    let back = there.inverse.transliterate(written)
    expect(
      back.isSame(as: text),
      "what was written comes back: \(there.source) to \(there.target)",
      text,
      written,
      back
    )
  }
}

extension Unicode.Scalar {
  fileprivate var isDevanagari: Bool {
    switch value {
    case 0x0a, 0x900...0x97f, 0x1cd0...0x1cfa, 0xa8e0...0xa8ff, 0x200c...0x200d: true
    default: false
    }
  }
}
