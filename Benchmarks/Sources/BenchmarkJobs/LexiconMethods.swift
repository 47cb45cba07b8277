internal import DevanagariLexicon
internal import DevanagariText

extension Method {
  /// `Stopwords.contains(utf8:)` of each word of a text, which was cut before. A pass returns how many
  /// words there are.
  static func stopwords(_ stopwords: Stopwords) -> Method {
    .ours("bytes") { text in
      let bytes = Array(text.utf8)
      let words: [Range<Int>] = text.segmented(into: .words).filter { $0.kind == .letters }.map {
        word in
        text.utf8.distance(
          from: text.startIndex,
          to: word.range.lowerBound
        )..<text.utf8.distance(from: text.startIndex, to: word.range.upperBound)
      }
      return {
        var found = 0
        for word in words where stopwords.contains(utf8: bytes.span.extracting(word)) { found += 1 }
        precondition(found > 0, "no text of Hindi")
        return words.count
      }
    }
  }

  /// `Stemmer.stemWords(in:into:)` into an array that is kept. A pass returns how long the result is.
  static func stem(_ stemmer: Stemmer) -> Method {
    .ours("bytes") { text in
      var target: [UInt8] = []
      return {
        target.removeAll(keepingCapacity: true)
        stemmer.stemWords(in: text.utf8Span, into: &target)
        return target.count
      }
    }
  }

  /// `SearchKey.key(for:into:)` of the text, into an array that is kept. A pass returns how long the
  /// result is.
  static func key(_ key: SearchKey) -> Method {
    .ours("bytes") { text in
      var target: [UInt8] = []
      return {
        target.removeAll(keepingCapacity: true)
        key.key(for: text.utf8Span, into: &target)
        return target.count
      }
    }
  }

  /// `TermAnalyzer.forEachTerm(in:)` of each line. A pass returns how many terms there are.
  static func terms(_ analyzer: TermAnalyzer) -> Method {
    .ours("bytes") { text in
      let lines = text.split(separator: "\n").map(String.init)
      return {
        var count = 0
        for line in lines { analyzer.forEachTerm(in: line) { _ in count += 1 } }
        return count
      }
    }
  }

  /// `FrequencyTable.add(_:)` of each word of a text, which was cut before. A pass returns how many
  /// different words there are.
  static var frequencies: Method {
    .ours("bytes") { text in
      let words = text.segmented(into: .words).filter { $0.kind == .letters }.map(\.text)
      return { FrequencyTable(words).typeCount }
    }
  }
}
