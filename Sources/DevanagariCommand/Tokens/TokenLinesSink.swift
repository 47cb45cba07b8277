import DevanagariText

/// Writes the tokens of a sentence with one byte between them.
struct TokenLinesSink: TokenSink, OutputSink {
  /// What becomes of the byte behind the last token of a sentence.
  private enum SentenceEnd { case lineEndInstead, lineEndBehind }

  private let writer: SegmentWriter
  private let sentenceEnd: SentenceEnd
  var output = OutputBuffer()
  private var isSentenceOpen = false

  private init(_ writer: SegmentWriter, _ sentenceEnd: SentenceEnd) {
    self.writer = writer
    self.sentenceEnd = sentenceEnd
  }

  /// One sentence a line, with a space between its tokens.
  static func sentences(_ filter: SegmentFilter) -> TokenLinesSink {
    TokenLinesSink(SegmentWriter(filter, .spaced, separator: 0x20), .lineEndInstead)
  }

  /// One token a line, and an empty line after each sentence.
  static func tokens(_ filter: SegmentFilter) -> TokenLinesSink {
    TokenLinesSink(SegmentWriter(filter, .plain, separator: 0x0a), .lineEndBehind)
  }

  mutating func take(_ boundaries: Span<Boundary>, from start: Int, of text: Span<UInt8>) {
    let count = output.bytes.count
    writer.write(boundaries, from: start, of: text, to: &output)
    if output.bytes.count > count { isSentenceOpen = true }
  }

  mutating func endSentence() throws(Fault) {
    guard isSentenceOpen else { return }
    isSentenceOpen = false
    switch sentenceEnd {
    case .lineEndInstead: output.replaceLast(by: 0x0a)
    case .lineEndBehind: output.append(0x0a)
    }
    try output.flushIfFull()
  }
}
