import DevanagariText

/// What becomes of the tokens of sentence after sentence.
protocol TokenSink: SegmentSink, ParallelSink {
  /// Whether it makes use of the numbers of sentences.
  var numbersSentences: Bool { get }

  /// A sentence begins: its tokens come next.
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
  private var sentenceCount = 0
  // In a fork, the sentences of its lines, if they are numbered.
  private var passed: SegmentList?

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

  mutating func join(_ fork: inout TokenizingSink) throws(Fault) { try target.join(&fork.target) }

  /// Cuts the lines for the fork, as it must know the number of its first sentence.
  mutating func pass(_ lines: [UInt8], to fork: inout TokenizingSink) throws(Fault) {
    target.pass(lines.span)
    guard target.numbersSentences else { return }
    var cutter = SegmentCutter<SegmentList>(segmentation)
    var window = TextWindow(lines)
    var list = SegmentList()
    try cutter.cut(&window, isComplete: true, into: &list)
    for boundary in list.boundaries where boundary.kind != .whitespace { sentenceCount += 1 }
    fork.passed = list
  }

  mutating func takePassed(_ lines: [UInt8]) throws(Fault) -> Bool {
    guard let list = passed else { return false }
    passed = nil
    try take(list.boundaries.span, from: 0, of: lines.span)
    return true
  }

  mutating func begin(_ source: InputSource) {
    sentenceCount = 0
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
    // Behind a sentence stands the next, which is read, but not looked at, when tokens are copied.
    let text = text.extracting(start...)
    for index in boundaries.indices {
      if boundaries[index].kind != .whitespace { sentenceCount += 1 }
      target.beginSentence(max(sentenceCount - 1, 0))
      let upToEnd = text.extracting(..<(boundaries[index].offset - start))
      try Self.tokenize(upToEnd, in: text, with: &scanner, &tokens, into: &target)
      try target.endSentence()
    }
    scanner.discardScanned()
  }

  /// Cuts the sentence at the end of `upToEnd`, with which `text` begins.
  // Static: the span holds the array for itself, not all of `self`.
  private static func tokenize(
    _ upToEnd: Span<UInt8>,
    in text: Span<UInt8>,
    with scanner: inout BoundaryScanner,
    _ tokens: inout [Boundary],
    into target: inout Target
  ) throws(Fault) {
    while true {
      let start = scanner.offset
      let count = scanner.scan(upToEnd, into: &tokens)
      if count == 0 { break }
      try target.take(tokens.span.extracting(..<count), from: start, of: text)
    }
  }

  mutating func end() throws(Fault) { try target.end() }
  mutating func endAll() throws(Fault) { try target.endAll() }
  mutating func flush() throws(Fault) { try target.flush() }
}
