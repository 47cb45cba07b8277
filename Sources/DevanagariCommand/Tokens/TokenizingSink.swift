import DevanagariText

/// What becomes of the tokens of sentence after sentence.
protocol TokenSink: SegmentSink, ParallelSink {
  /// Whether it makes use of the numbers of sentences.
  var numbersSentences: Bool { get }

  /// A sentence begins: its tokens come next. `text` of `take` is that of the sentence.
  ///
  /// - Parameter number: Its number in the file, from 0. White space that is a sentence of its own
  ///   has the number of the sentence before it.
  mutating func beginSentence(_ number: Int)

  /// The sentence has no more tokens.
  mutating func endSentence() throws(Fault)
}

extension TokenSink {
  var numbersSentences: Bool { false }
  mutating func beginSentence(_ number: Int) {}
  mutating func endSentence() throws(Fault) {}
}

/// Cuts sentences into tokens for another sink.
///
/// No token crosses the end of a sentence, and what stands around a sentence does not change its
/// tokens. So the text is scanned sentence by sentence, and a window of it is enough.
struct TokenizingSink<Target: TokenSink>: SegmentSink, ParallelSink {
  private var target: Target
  private let segmentation: Segmentation
  private var scanner: BoundaryScanner
  private var tokens = [Boundary](repeating: .zero, count: 1024)
  // How many sentences of the file have been seen.
  private var sentences = 0

  /// Cuts by `tokens` what `sentences` has cut.
  init(_ tokens: Segmentation, of sentences: Segmentation, into target: Target) {
    self.target = target
    segmentation = sentences
    scanner = BoundaryScanner(tokens)
  }

  mutating func fork() -> TokenizingSink {
    var fork = self
    fork.target = target.fork()
    return fork
  }

  mutating func join(_ fork: TokenizingSink) throws(Fault) { try target.join(fork.target) }

  mutating func pass(_ lines: Span<UInt8>) {
    if target.numbersSentences { countSentences(of: lines) }
    target.pass(lines)
  }

  private mutating func countSentences(of lines: Span<UInt8>) {
    var scanner = BoundaryScanner(segmentation)
    while true {
      let count = scanner.scan(lines, into: &tokens)
      if count == 0 { break }
      for boundary in tokens[..<count] where boundary.kind != .whitespace { sentences += 1 }
    }
  }

  mutating func begin(_ source: InputSource) {
    sentences = 0
    target.begin(source)
  }

  mutating func didRead(_ text: Span<UInt8>, repairs: [UTF8Decoder.Repair]) {
    target.didRead(text, repairs: repairs)
  }

  mutating func skip(_ text: Span<UInt8>) { target.skip(text) }

  mutating func take(
    _ boundaries: Span<Boundary>,
    from start: Int,
    of text: Span<UInt8>
  ) throws(Fault) {
    var start = start
    for index in boundaries.indices {
      let end = boundaries[index].offset
      if boundaries[index].kind != .whitespace { sentences += 1 }
      target.beginSentence(max(sentences - 1, 0))
      try Self.tokenize(text.extracting(start..<end), with: &scanner, &tokens, into: &target)
      try target.endSentence()
      start = end
    }
  }

  mutating func end() throws(Fault) { try target.end() }
  mutating func endAll() throws(Fault) { try target.endAll() }
  mutating func flush() throws(Fault) { try target.flush() }

  // Static: the span holds the array for itself, not all of `self`.
  private static func tokenize(
    _ sentence: Span<UInt8>,
    with scanner: inout BoundaryScanner,
    _ tokens: inout [Boundary],
    into target: inout Target
  ) throws(Fault) {
    while true {
      let start = scanner.offset
      let count = scanner.scan(sentence, into: &tokens)
      if count == 0 { break }
      try target.take(tokens.span.extracting(..<count), from: start, of: sentence)
    }
    scanner.discardScanned()
  }
}
