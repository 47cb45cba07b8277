import DevanagariRules
@_spi(Engine) import DevanagariText
import TestSupport
import Testing

/// What holds for every text and every segmentation.
@Suite struct LawTests {
  private static let segmentations: [(Segmentation, RuleInterpreter)] = [
    (.graphemes, .graphemes), (.aksharas, .aksharas), (.words, .words),
    (.unicodeSentences, .unicodeSentences), (.sentences, .sentences), (.tokens, .tokens),
    (.sentences(lineEnds: .wrap), .wrappedSentences),
    (.tokens(abbreviations: .split, hyphens: .joined, units: .joined), .joinedTokens),
    (.tokens(hyphens: .joined), .hyphenTokens), (.tokens(units: .joined), .unitTokens),
  ]

  /// Those that ICU and the kinds of scalars know.
  private static let unicodeSegmentations: Set<Segmentation> = [
    .graphemes, .aksharas, .words, .unicodeSentences,
  ]

  /// The samples, and random text out of the classes of every segmentation.
  private static let probes: [Probe] = samples + randomProbes(count: 4_000, seed: 5)

  private static let samples = Probe.samples

  private static func randomProbes(count: Int, seed: UInt64) -> [Probe] {
    segmentations.flatMap { _, rules in
      var random = RandomText(seed: seed, classes: rules.scalars)
      return (0..<count).map { _ in Probe(random.next(upTo: 40)) }
    }
  }

  /// Checks a law on every probe and segmentation; a law returns what broke it.
  private func check(
    _ probes: [Probe] = probes,
    _ law: (Probe, Segmentation) -> String?
  ) {
    var failures: [String] = []
    for probe in probes {
      for (segmentation, _) in Self.segmentations where failures.count < 10 {
        if let failure = law(probe, segmentation) {
          failures.append("\(probe.codePoints.prefix(300)): \(failure)")
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test func samplesAreRead() {
    #expect(Self.samples.count >= 4)
  }

  @Test func joiningRestoresTheText() {
    check { probe, segmentation in
      let joined = String(probe.text.segmented(into: segmentation).map(\.text).joined())
      return Array(joined.utf8) == Array(probe.text.utf8) ? nil : "joined: \(joined)"
    }
  }

  @Test func facesAgree() {
    check { probe, segmentation in
      let expected = probe.bulk(segmentation)
      for size in [1, 2, 3, 31, 4096] where probe.bulk(segmentation, size: size) != expected {
        return "bulk with a buffer of \(size)"
      }
      if probe.iterated(segmentation) != expected { return "the iterator" }
      let segments = probe.text.segmented(into: segmentation)
      let start = probe.text.utf8.startIndex
      func offset(_ index: String.Index) -> Int {
        probe.text.utf8.distance(from: start, to: index)
      }
      let fromSegments = segments.map { (offset($0.text.endIndex), $0.kind, $0.isWellFormed) }
      if !fromSegments.elementsEqual(
        expected.map { ($0.offset, $0.kind, $0.isWellFormed) },
        by: ==
      ) {
        return "the segments"
      }
      if Array(segments.ranges) != Array(segments.map(\.range)) { return "the ranges" }
      return nil
    }
  }

  @Test func randomAccessAgrees() {
    // Asking at every byte of a long text would take minutes.
    check(Self.probes.filter { $0.scalars.count < 100 }) { probe, segmentation in
      let span = probe.text.utf8Span
      let boundaries = probe.scalars.isEmpty ? [] : [0] + probe.bulk(segmentation).map(\.offset)
      for offset in 0...span.count {
        if span.isBoundary(at: offset, of: segmentation) != boundaries.contains(offset) {
          return "isBoundary(at: \(offset))"
        }
        if span.boundary(before: offset, of: segmentation)
          != boundaries.last(where: { $0 < offset })
        {
          return "boundary(before: \(offset))"
        }
        if span.boundary(after: offset, of: segmentation)?.offset
          != boundaries.first(where: { $0 > offset })
        {
          return "boundary(after: \(offset))"
        }
      }
      return nil
    }
  }

  @Test func randomAccessAgreesInLongTexts() {
    check(Self.samples) { probe, segmentation in
      let segments = Array(probe.text.segmented(into: segmentation))
      let lazy = probe.text.segmented(into: segmentation)
      for segment in segments {
        if lazy.segment(at: segment.range.lowerBound) != segment { return "segment(at:)" }
        if lazy.boundary(before: segment.range.upperBound) != segment.range.lowerBound {
          return "boundary(before:)"
        }
        if lazy.boundary(after: segment.range.lowerBound) != segment.range.upperBound {
          return "boundary(after:)"
        }
        if !lazy.isBoundary(at: segment.range.upperBound) { return "isBoundary(at:)" }
      }
      return nil
    }
  }

  @Test func paragraphsAreIndependent() {
    let separators: [[Unicode.Scalar]] = [
      ["\r"], ["\n"], ["\r", "\n"], ["\u{85}"], ["\u{2028}"], ["\u{2029}"],
    ]
    var generator = SplitMix64(state: 6)
    // In wrapped text a line goes on.
    for (segmentation, rules) in Self.segmentations
    where segmentation != .sentences(lineEnds: .wrap) {
      var random = RandomText(seed: 7, classes: rules.scalars)
      for _ in 0..<5_000 {
        // A text that begins with LF would join a CR before it.
        let first = random.next() + separators.randomElement(using: &generator)!
        let second = random.next()
        if second.first == "\n" { continue }
        let whole = Probe(first + second).bulk(segmentation).map(\.offset)
        let parts =
          Probe(first).bulk(segmentation).map(\.offset)
          + Probe(second).bulk(segmentation).map { $0.offset + Probe(first).offsets.last! }
        #expect(whole == parts, "\(Probe(first + second).codePoints)")
      }
    }
  }

  @Test func chunksDoNotMatter() {
    var generator = SplitMix64(state: 8)
    let engines: [Segmentation.Engine] = [.tables, .icu]
    check(Self.randomProbes(count: 1_000, seed: 9) + Self.samples) { probe, segmentation in
      for engine in engines {
        let segmentation = segmentation.using(engine)
        let chunk = Int.random(in: 1...50, using: &generator)
        if streamed(probe, segmentation, chunk: chunk) != probe.bulk(segmentation) {
          return "chunks of \(chunk) scalars, \(engine)"
        }
      }
      return nil
    }
  }

  /// The boundaries when the text comes in chunks and what is done with is forgotten.
  private func streamed(_ probe: Probe, _ segmentation: Segmentation, chunk: Int) -> [Boundary] {
    let bytes = Array(probe.text.utf8)
    var scanner = BoundaryScanner(segmentation)
    var buffer = [Boundary](repeating: .zero, count: 16)
    var result: [Boundary] = []
    var start = 0
    for number in stride(from: chunk, to: probe.scalars.count, by: chunk) {
      let end = probe.offsets[number]
      let held = Array(bytes[start..<end])
      while true {
        var target = buffer.mutableSpan
        let count = scanner.scan(prefix: held.span, into: &target)
        if count == 0 { break }
        result += buffer[..<count].map { $0.advanced(by: start) }
      }
      start += scanner.offset
      scanner.discardScanned()
    }
    let held = Array(bytes[start...])
    while true {
      var target = buffer.mutableSpan
      let count = scanner.scan(held.span, into: &target)
      if count == 0 { return result }
      result += buffer[..<count].map { $0.advanced(by: start) }
    }
  }

  @Test func aSubstringIsATextOfItsOwn() {
    let text = "राम, क्षत्रिय है।वह गया"
    for start in text.indices {
      for end in text[start...].indices {
        let part = text[start..<end]
        let segments = Array(part.segmented(into: .words).map(\.text))
        let alone = Array(String(part).segmented(into: .words).map(\.text))
        #expect(segments == alone)
        #expect(segments.first?.startIndex ?? start == start)
        #expect(segments.last?.endIndex ?? end == end)
      }
    }
  }

  @Test func emptyTextHasNoSegments() {
    for (segmentation, _) in Self.segmentations {
      #expect(Array("".segmented(into: segmentation)).isEmpty)
      #expect(Probe("").bulk(segmentation).isEmpty)
      let isBoundary = "".utf8Span.isBoundary(at: 0, of: segmentation)
      #expect(!isBoundary)
      #expect("".segmented(into: segmentation).segment(at: "".startIndex) == nil)
    }
  }

  @Test func tokensEndWithGraphemesAndSentences() {
    check { probe, segmentation in
      guard segmentation == .tokens else { return nil }
      let tokens = Set(probe.bulk(.tokens).map(\.offset))
      let graphemes = Set(probe.bulk(.graphemes).map(\.offset))
      if !tokens.isSubset(of: graphemes) {
        return "cuts graphemes \(probe.surroundings(tokens.subtracting(graphemes)))"
      }
      // UAX #29 itself ends a sentence inside the grapheme of a Prepend.
      let sentences = Set(probe.bulk(.sentences).map(\.offset)).intersection(graphemes)
      if !sentences.isSubset(of: tokens) {
        return "crosses sentences \(probe.surroundings(sentences.subtracting(tokens)))"
      }
      return nil
    }
  }

  /// Abbreviations glued to numbers, to other scripts and to stray signs.
  @Test func tokensEndWithSentencesAmongAbbreviations() {
    let pieces = [
      "ए", "बी", "डॉ", "कि", "मी", "प्र", "राम", ".", ".", ".", "5", "२", "०", "a", "B", "Dr", "ক",
      " ", "।", "?", "@", "-", ",", "(", "\n", "\u{93F}", "\u{200D}",
    ]
    var generator = SplitMix64(state: 79)
    var failures: [String] = []
    for _ in 0..<100_000 where failures.count < 10 {
      let count = Int.random(in: 1...9, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
      let probe = Probe(text)
      let tokens = Set(probe.bulk(.tokens).map(\.offset))
      let crossed = Set(probe.bulk(.sentences).map(\.offset)).subtracting(tokens)
      if !crossed.isEmpty { failures.append("\(text): \(crossed)") }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// Counts how many bytes the machine reads, on texts that make it look ahead in vain.
  @Test func lookingAheadStaysLinear() {
    let count = 20_000
    let texts: [(Segmentation, String)] = [
      (.words, "a" + String(repeating: ".\u{301}", count: count)),
      (.words, "a." + String(repeating: "\u{301}", count: count) + " b"),
      (.words, String(repeating: "1,", count: count)),
      (.words, String(repeating: "א\"", count: count)),
      (.unicodeSentences, "A. " + String(repeating: "1 ", count: count)),
      (.unicodeSentences, String(repeating: "a. 1 ", count: count)),
      (.unicodeSentences, String(repeating: ".)", count: count) + "A"),
      (.unicodeSentences, "a." + String(repeating: "\u{301}", count: count)),
      (.graphemes, String(repeating: "\u{1f1ee}", count: count)),
      (.graphemes, "\u{1f600}" + String(repeating: "\u{301}\u{200d}", count: count)),
      (.aksharas, "क" + String(repeating: "\u{94d}", count: count) + "क"),
      (.sentences, String(repeating: "डॉ. ", count: count)),
      (.sentences, "॥" + String(repeating: " १", count: count) + "क"),
      (.sentences, String(repeating: "।१", count: count)),
      (.tokens, String(repeating: "a-", count: count)),
      (.tokens, String(repeating: "a.B", count: count)),
      (.tokens, String(repeating: "कि.", count: count)),
      (.tokens, String(repeating: "क॰", count: count) + "क"),
      (.tokens, "http://a" + String(repeating: ".,", count: count)),
      (.tokens, String(repeating: "1-1-", count: count)),
      (.tokens, String(repeating: "a@", count: count)),
    ]
    for (segmentation, text) in texts {
      let bytes = Array(text.utf8)
      let read = bytes.withUnsafeBufferPointer { bytes in
        var start = 0
        var read = 0
        while start < bytes.count {
          let run = BoundaryMachine(segmentation).run(in: bytes, from: start)
          read += run.readEnd - start
          start = run.end
        }
        return read
      }
      #expect(read <= 3 * bytes.count, "\(segmentation): \(text.prefix(8))")
    }
  }

  @Test func bytesThatAreNoTextDoNotHurt() {
    var generator = SplitMix64(state: 10)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        // Leads and trails of Devanagari among the rest.
        [0xe0, 0xa4, 0xa5, 0xf4, UInt8.random(in: 0...255, using: &generator)]
          .randomElement(using: &generator)!
      }
      for (segmentation, _) in Self.segmentations {
        var scanner = BoundaryScanner(segmentation)
        var buffer = [Boundary](repeating: .zero, count: 4)
        var last = 0
        while true {
          var target = buffer.mutableSpan
          let count = scanner.scan(bytes.span, into: &target)
          if count == 0 { break }
          for boundary in buffer[..<count] {
            #expect(boundary.offset > last, "\(bytes)")
            last = boundary.offset
          }
        }
        #expect(last == bytes.count, "\(bytes)")
      }
    }
  }

  @Test func manyThreadsAgree() async {
    let text = Self.samples.map(\.text).joined() + "ภาษาไทย 日本語 ខ្មែរ"
    for (segmentation, _) in Self.segmentations {
      for engine in Segmentation.Engine.allCases {
        let segmentation = segmentation.using(engine)
        let expected = Array(text.segmented(into: segmentation).ranges)
        let agree = await withTaskGroup { group in
          for _ in 0..<16 {
            group.addTask { Array(text.segmented(into: segmentation).ranges) == expected }
          }
          return await group.reduce(true) { $0 && $1 }
        }
        #expect(agree)
      }
    }
  }

  /// The kinds of whole segments are the highest of their scalars' in `kinds.txt`.
  @Test func kindsAreTheHighestOfTheScalars() {
    let names = RuleInterpreter.kinds.names
    let isPinned = DevanagariVersions.icuUnicode.hasPrefix("15.0")
    check { probe, segmentation in
      if !Self.unicodeSegmentations.contains(segmentation) { return nil }
      // Another ICU may cut a dictionary segment where the tables do not, and its status is of the piece.
      let hasDictionary = probe.scalars.contains(where: ReferenceSegmenter.dictionaryScalar)
      if !isPinned, segmentation == .words, hasDictionary { return nil }
      for segment in probe.text.segmented(into: segmentation) {
        let ranks = segment.text.unicodeScalars.map {
          names.firstIndex(of: RuleInterpreter.kinds.name(of: $0))!
        }
        // ICU's status tells letters from numbers inside dictionary segments.
        if segment.text.unicodeScalars.contains(where: ReferenceSegmenter.dictionaryScalar) {
          continue
        }
        if segment.kind.description != names[ranks.max()!] {
          return "\(segment.text): \(segment.kind)"
        }
      }
      return nil
    }
  }
}
