import DevanagariRules
import DevanagariTransliteration
import TestSupport
import Testing

/// The automaton against the rows of the files.
@Suite struct TransliteratorReferenceTests {
  @Test(arguments: Scheme.written) func writesAsTheRowsSay(scheme: Scheme) throws {
    let reference = ReferenceTransliterator(try scheme.file)
    let transliterator = scheme.there
    var failures: [String] = []
    for text in Self.texts {
      let expected = reference.write(text)
      let written = transliterator.transliterate(text)
      if !written.utf8.elementsEqual(expected.utf8) {
        failures.append("\(text): \(written), by the rows \(expected)")
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(20))")
  }

  @Test(arguments: Scheme.written) func readsAsTheRowsSay(scheme: Scheme) throws {
    let file = try scheme.file
    let reference = ReferenceTransliterator(file)
    let transliterator = scheme.there.inverse
    let spellings = file.rows.flatMap(\.spellings).map { Array($0.unicodeScalars) }
    var random = SplitMix64(state: 5)
    var failures: [String] = []
    for _ in 0..<3_000 {
      var scalars: [Unicode.Scalar] = []
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: scalars.append(Letters.all.randomElement(using: &random)!)
        case 1: scalars.append(Letters.others.randomElement(using: &random)!)
        case 2: scalars += Array(file.separator.unicodeScalars)
        default: scalars += spellings.randomElement(using: &random)!
        }
      }
      // What has an address in it is not read.
      scalars.removeAll { $0 == "@" || $0 == "/" }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      text = text.inNFC
      let expected = reference.read(text).inNFC
      let read = transliterator.transliterate(text)
      if !read.utf8.elementsEqual(expected.utf8) {
        failures.append("\(text): \(read), by the rows \(expected)")
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(20))")
  }

  /// Random text and words of the samples.
  private static let texts: [String] = {
    var random = RandomText(
      seed: 3,
      classes: [
        Letters.all, Letters.others,
        Array(Letters.consonants.joined().unicodeScalars),
        Array((Letters.vowels + Letters.marks).joined().unicodeScalars),
        Array(Letters.signs.joined().unicodeScalars) + ["\u{94d}", "\u{94d}", "\u{93c}"],
      ]
    )
    let drawn = (0..<5_000).map { _ in random.nextText(upTo: 12).inNFC }
    let words = ["news", "verse", "web", "marathi-nepali-sanskrit"].flatMap { name in
      (try? sample(name))?.inNFC.split { $0.isWhitespace }.map { String($0) } ?? []
    }
    return drawn + words
  }()
}
