import CBenchmarkICU
internal import DevanagariText

/// A method, ready to do a job on a text.
public struct Pass {
  /// Goes through the whole text once and returns how many segments it has.
  public let run: () -> Int

  public init(_ method: Method, of job: Job, on text: Text) {
    run = Self.closure(method, job, text.string)
  }

  // Each loop looks at what it gets, so that the compiler cannot leave that out.
  private static func closure(_ method: Method, _ job: Job, _ text: String) -> () -> Int {
    let segmentation = job.segmentation
    switch method {
    case .bulk:
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
    case .iterator:
      return {
        var boundaries = text.utf8Span.makeBoundaryIterator(segmentation)
        var total = 0
        while let boundary = boundaries.next(), boundary.offset > 0 { total += 1 }
        return total
      }
    case .ranges:
      return {
        var total = 0
        for range in text.segmented(into: segmentation).ranges where !range.isEmpty { total += 1 }
        return total
      }
    case .substrings:
      return {
        var total = 0
        for segment in text.segmented(into: segmentation)
        where segment.text.startIndex < segment.text.endIndex {
          total += 1
        }
        return total
      }
    case .icuUTF8:
      let breaker = ICUBreaker(job.icuKind, utf8: text)
      return { breaker.countBoundaries() }
    case .icuUTF16:
      let breaker = ICUBreaker(job.icuKind, utf16: text)
      return { breaker.countBoundaries() }
    case .character:
      return {
        var total = 0
        for character in text where !character.utf8.isEmpty { total += 1 }
        return total
      }
    case .stringCount: return { text.count }
    }
  }
}
