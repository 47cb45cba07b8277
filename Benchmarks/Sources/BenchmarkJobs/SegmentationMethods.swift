import CBenchmarkICU
internal import DevanagariText

// Each pass returns how many segments it found. It looks at every one, so that the compiler cannot
// leave that out.
extension Method {
  /// `BoundaryScanner` into a buffer of 1,024 boundaries.
  static func bulk(_ segmentation: Segmentation) -> Method {
    .ours("bulk") { text in
      var buffer = [Boundary](repeating: .zero, count: 1024)
      return {
        var scanner = BoundaryScanner(segmentation)
        let span = text.utf8Span
        var total = 0
        while true {
          var target = buffer.mutableSpan
          let count = scanner.scan(span, into: &target)
          if count == 0 { return total }
          total += count
        }
      }
    }
  }

  /// `UTF8Span.makeBoundaryIterator`.
  static func iterator(_ segmentation: Segmentation) -> Method {
    .ours("iterator") { text in
      {
        var boundaries = text.utf8Span.makeBoundaryIterator(segmentation)
        var total = 0
        while let boundary = boundaries.next(), boundary.offset > 0 { total += 1 }
        return total
      }
    }
  }

  /// `for` over `segmented(into:).ranges`.
  static func ranges(_ segmentation: Segmentation) -> Method {
    .ours("ranges") { text in
      {
        var total = 0
        for range in text.segmented(into: segmentation).ranges where !range.isEmpty { total += 1 }
        return total
      }
    }
  }

  /// `for` over `segmented(into:)`, whose segments hold substrings.
  static func substrings(_ segmentation: Segmentation) -> Method {
    .ours("substrings") { text in
      {
        var total = 0
        for segment in text.segmented(into: segmentation)
        where segment.text.startIndex < segment.text.endIndex {
          total += 1
        }
        return total
      }
    }
  }

  /// ICU over UTF-8: `ubrk_next` on the text of `utext_openUTF8`.
  static func icuBoundariesUTF8(_ kind: bench_icu_kind) -> Method {
    .peer("ICU-UTF-8") { text in
      let breaker = ICUBreaker(kind, utf8: text)
      return { breaker.countBoundaries() }
    }
  }

  /// ICU over UTF-16 that was made before.
  static func icuBoundariesUTF16(_ kind: bench_icu_kind) -> Method {
    .peer("ICU-UTF-16") { text in
      let breaker = ICUBreaker(kind, utf16: text)
      return { breaker.countBoundaries() }
    }
  }

  /// `for` over the Characters of a `String`.
  static let characters = Method.peer("Character") { text in
    {
      var total = 0
      for character in text where !character.utf8.isEmpty { total += 1 }
      return total
    }
  }

  /// `String.count`.
  static let stringCount = Method.peer("String.count") { text in { text.count } }
}
