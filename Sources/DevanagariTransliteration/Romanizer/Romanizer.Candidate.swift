import DevanagariText

extension Romanizer {
  /// A way to romanize a text, and what it costs.
  public struct Candidate: Sendable, Hashable {
    /// In Latin letters.
    public let text: String
    /// 0 for the best. The number says no more than the order, and how far one lies behind.
    public let cost: Int
  }

  /// Returns the spellings of a text in everyday Roman, the likeliest first, each once: at most `limit`, and
  /// at least one if that is more than 0.
  ///
  /// ```swift
  /// Romanizer.hindi.candidates(for: "ठीक", limit: 2).map(\.text)       // ["theek", "thik"]
  /// ```
  ///
  /// The other styles have one spelling each.
  ///
  /// - Complexity: O(*n* · *k* log *k*) in the UTF-8 bytes of the text and the limit.
  public func candidates(for text: some StringProtocol, limit: Int) -> [Candidate] {
    guard limit > 0 else { return [] }
    guard style == .plain, capitals == .none else {
      return [Candidate(text: romanize(String(text)), cost: 0)]
    }
    var reader = EverydayReader(schwa)
    var kept = [Candidate(text: "", cost: 0)]
    // The words are those of the reader: runs of letters, marks and joiners.
    for piece in Normalizer.nfc.normalize(String(text)).words {
      let spellings =
        piece.isWord
        ? reader.candidates(for: piece.text, limit: limit)
        : [Candidate(text: romanize(piece.text), cost: 0)]
      kept = kept.flatMap { start in
        spellings.map { Candidate(text: start.text + $0.text, cost: start.cost + $0.cost) }
      }
      // Equal costs keep their order.
      if spellings.count > 1 {
        kept = Array(
          kept.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
            .prefix(limit).map(\.element)
        )
      }
    }
    return kept
  }
}

extension String {
  /// The words that a romanizer spells, and what stands between them.
  fileprivate var words: [(text: String, isWord: Bool)] {
    var result: [(text: String, isWord: Bool)] = []
    for scalar in unicodeScalars {
      let isWord = scalar.isInWord
      if result.last?.isWord == isWord {
        result[result.count - 1].text.unicodeScalars.append(scalar)
      } else {
        result.append((String(scalar), isWord))
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or mark of Devanagari, or a joiner.
  fileprivate var isInWord: Bool {
    switch value {
    case 0x900...0x963, 0x971...0x97f, 0x200c...0x200d: true
    default: false
    }
  }
}
