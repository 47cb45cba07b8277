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
  /// The other styles have one spelling each, and with capitals there is one.
  ///
  /// - Complexity: O(*n* · *k* log² *k*) in the UTF-8 bytes of the text and the limit.
  public func candidates(for text: some StringProtocol, limit: Int) -> [Candidate] {
    guard limit > 0 else { return [] }
    guard style == .plain, capitals == .none else {
      return [Candidate(text: romanize(String(text)), cost: 0)]
    }
    var reader = EverydayReader(schwa)
    var paths = Paths(limit: limit)
    // The words are those of the reader: runs of letters, marks and joiners.
    for piece in Normalizer.nfc.normalize(String(text)).words {
      paths.append(
        piece.isWord
          ? reader.candidates(for: piece.text, limit: limit)
          : [Candidate(text: romanize(piece.text), cost: 0)]
      )
    }
    return paths.texts
  }

  /// The cheapest ways through the pieces of a text so far.
  ///
  /// They share their beginnings, so that a step costs the same wherever it is.
  private struct Paths {
    /// One of several spellings of a piece. Small, as there are `limit` of them for each word.
    private struct Step {
      let spelling: UInt32
      /// The step before; `none` for none.
      let previous: UInt32
      static let none = UInt32.max
    }

    private let limit: Int
    private var pieces: [[Candidate]] = []
    private var steps: [Step] = []
    /// The last step of each, the cheapest first.
    private var ends: [(step: UInt32, cost: Int)] = [(Step.none, 0)]

    init(limit: Int) { self.limit = limit }

    /// Goes on with each of the spellings of a piece, the best first.
    mutating func append(_ spellings: [Candidate]) {
      pieces.append(spellings)
      if spellings.count == 1 { return }
      var pairs: [(end: Int, spelling: Int, cost: Int)] = []
      for end in ends.indices {
        // Each pair with smaller places costs no more and comes first.
        for spelling in spellings.indices.prefix(limit / (end + 1)) {
          pairs.append((end, spelling, ends[end].cost + spellings[spelling].cost))
        }
      }
      // Equal costs keep their order.
      pairs.sort { ($0.cost, $0.end, $0.spelling) < ($1.cost, $1.end, $1.spelling) }
      ends = pairs.prefix(limit).map { pair in
        steps.append(Step(spelling: UInt32(pair.spelling), previous: ends[pair.end].step))
        return (UInt32(steps.count - 1), pair.cost)
      }
    }

    /// Words with text of other letters between them may be spelled alike in two ways: ः·h and ·hः.
    var texts: [Candidate] {
      var known: Set<String> = []
      return spelledOut.filter { known.insert($0.text).inserted }
    }

    private var spelledOut: [Candidate] {
      ends.map { end in
        var texts: [String] = []
        var step = end.step
        for spellings in pieces.reversed() {
          if spellings.count == 1 {
            texts.append(spellings[0].text)
          } else {
            texts.append(spellings[Int(steps[Int(step)].spelling)].text)
            step = steps[Int(step)].previous
          }
        }
        return Candidate(text: texts.reversed().joined(), cost: end.cost)
      }
    }
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
