import DevanagariText

extension TermAnalyzer {
  /// Returns the terms of a text, in its order.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text, O(log *c*) for each word, with *c* changes of
  ///   the normalizer.
  public func terms(in text: String) -> [Term] {
    var terms: [Term] = []
    forEachTerm(in: text) { terms.append($0) }
    return terms
  }

  /// Gives the terms of a text to `body`, in its order.
  ///
  /// - Parameters:
  ///   - text: the text, or a piece of one.
  ///   - start: the position of the first word, for texts in pieces.
  ///   - body: is called with each term.
  /// - Returns: the position behind the last word.
  /// - Complexity: as for `terms(in:)`.
  @discardableResult
  public func forEachTerm<Failure: Error>(
    in text: String,
    from start: Int = 0,
    _ body: (Term) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    let aligned = normalizer.align(text)
    var position = start
    for token in aligned.text.segmented(into: .tokens) {
      let words = TermWord.words(of: token)
      if words.isEmpty { continue }
      let range = aligned.originalRange(of: token.range)
      for word in words {
        if !stopwords.contains(word.text) {
          for (text, form) in terms(of: word) {
            try body(Term(text: text, position: position, range: range, form: form))
          }
        }
        position += 1
      }
    }
    return position
  }

  /// The terms of a word, each once.
  private func terms(of word: TermWord) -> [(text: String, form: Term.Form?)] {
    var terms: [(text: String, form: Term.Form?)] = []
    for form in forms {
      guard let text = text(of: word, form), !text.isEmpty else { continue }
      if !terms.contains(where: { $0.text == text }) { terms.append((text, form)) }
    }
    if synonyms.isEmpty { return terms }
    for (text, _) in terms {
      for synonym in synonyms[text, default: []]
      where !terms.contains(where: { $0.text == synonym }) {
        terms.append((synonym, nil))
      }
    }
    return terms
  }

  private func text(of word: TermWord, _ form: Term.Form) -> String? {
    switch form {
    case .stem: key.key(for: word.isDevanagari ? Stemmer.hindi.stem(word.text) : word.text)
    case .number: word.isDevanagari ? Self.number(word.text) : nil
    default: key.key(for: word.text)
    }
  }

  private static func number(_ word: String) -> String? {
    (try? NumberWords.hindi.value(of: word))?.description
  }
}
