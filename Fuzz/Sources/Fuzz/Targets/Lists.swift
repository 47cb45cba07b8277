import DevanagariLexicon
import DevanagariText
import DevanagariTransliteration

extension FuzzTarget {
  /// Lists of words and names that users write are taken or refused, whatever they have.
  static let lists = FuzzTarget("lists") { input in
    var words = input.texts
    let text = words.removeFirst()
    switch input.choice(0) % 5 {
    case 0: abbreviations(words, text)
    case 1: stopwords(words)
    case 2: schwas(words)
    case 3: terms(words, text)
    default: names(text, words)
    }
  }

  private static func abbreviations(_ words: [String], _ text: String) {
    let list = Abbreviations.hindi.adding(words)
    for word in words where !word.isEmpty && !word.hasSuffix(".") {
      expect(list.contains(word), "an abbreviation that was added", word)
    }
    let segmentations: [Segmentation] = [
      .tokens(addingAbbreviations: words), .sentences(addingAbbreviations: words),
      .sentences(addingAbbreviations: words, lineEnds: .wrap),
    ]
    for segmentation in segmentations {
      let bytes = Array(text.utf8)
      let found = segmentation.boundaries(of: bytes)
      expect(found == segmentation.boundaries(of: bytes, bufferOf: 1), "small buffers", text)
      expect(found == segmentation.boundaries(of: bytes, inChunksOf: 7), "chunks", text)
      expect(found.last?.offset ?? 0 == bytes.count, "the last boundary is the end", text)
    }
  }

  private static func stopwords(_ words: [String]) {
    let known = Stopwords.hindi
    let more = known.adding(words)
    let less = more.removing(words)
    // Joiners make no difference, so these alone are no word.
    for word in words
    where word.unicodeScalars.contains(where: { !"\u{200c}\u{200d}".unicodeScalars.contains($0) }) {
      expect(more.contains(word), "a stopword that was added", word)
      expect(!less.contains(word), "a stopword that was removed", word)
      let decomposed = Normalizer.nfd.normalize(word)
      expect(more.contains(decomposed), "in NFD too", word)
    }
    let own = Stopwords.none.adding(words)
    expect(known.union(own) == more, "a union is adding", "\(words)")
    expect(more.subtracting(own) == less, "subtracting is removing", "\(words)")
    expect(more.intersection(own) == own, "an intersection", "\(words)")
    expect(more.words.count == more.count, "the words are counted", "\(words)")
    expect(more.words.allSatisfy { more.contains($0) }, "the words are contained", "\(words)")
  }

  private static func schwas(_ words: [String]) {
    var exceptions: [String: String] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      exceptions[words[index]] = words[index + 1]
    }
    guard let schwa = try? Schwa(exceptions: exceptions) else { return }
    for (word, marked) in exceptions {
      expect(schwa.marked(word) == marked, "an exception holds", word, marked)
      _ = Romanizer(schwa: schwa).romanize(word)
    }
  }

  private static func terms(_ words: [String], _ text: String) {
    let analyzer = try? TermAnalyzer.hindi.adding(synonyms: [words, Array(words.reversed())])
    for term in (analyzer ?? .hindi).terms(in: text) {
      expect(!term.text.isEmpty, "a term is something", text)
    }
  }

  private static func names(_ name: String, _ words: [String]) {
    expectName(Normalizer.Rule.self, name)
    expectName(Scheme.self, name)
    expectName(Romanizer.Style.self, name)
    expectName(SearchKey.Level.self, name)
    expectName(Stopwords.Language.self, name)
    expectName(Term.Form.self, name)
    expectName(Collation.Strength.self, name)
    let capitals = Capitals.none.adding(names: words)
    let text = words.joined(separator: " ")
    for scheme in [Scheme.iso15919, .hunterian] {
      let plain = Transliterator(from: .devanagari, to: scheme)
      let capital = Transliterator(from: .devanagari, to: scheme, capitals: capitals)
      expect(
        capital.transliterate(text).lowercased() == plain.transliterate(text).lowercased(),
        "capitals change nothing else",
        text
      )
    }
  }

  private static func expectName<Name: LosslessStringConvertible>(_: Name.Type, _ name: String) {
    if let value = Name(name) { expect(value.description == name, "a name comes back", name) }
  }
}
