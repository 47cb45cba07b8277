import DevanagariText

/// Writes the tokens of a sentence with one byte between them.
struct TokenLinesSink: TokenSink, OutputSink {
  private let filter: SegmentFilter
  private let escaping: Escaping
  private let separator: UInt8
  private let terminator: StaticString
  var output = OutputBuffer()
  private var isSentenceOpen = false

  private init(
    _ filter: SegmentFilter,
    _ escaping: Escaping,
    separator: UInt8,
    terminator: StaticString
  ) {
    self.filter = filter
    self.escaping = escaping
    self.separator = separator
    self.terminator = terminator
  }

  /// One sentence a line, with a space between its tokens.
  static func sentences(_ filter: SegmentFilter) -> TokenLinesSink {
    TokenLinesSink(filter, .spaced, separator: 0x20, terminator: "\n")
  }

  /// One token a line, and an empty line after each sentence.
  static func tokens(_ filter: SegmentFilter) -> TokenLinesSink {
    TokenLinesSink(filter, .plain, separator: 0x0a, terminator: "\n\n")
  }

  mutating func take(
    _ boundaries: Span<Boundary>,
    from start: Int,
    of text: Span<UInt8>
  ) throws(Fault) {
    var start = start
    for index in boundaries.indices {
      let boundary = boundaries[index]
      let token = start..<boundary.offset
      start = boundary.offset
      guard filter.keeps(boundary.kind) else { continue }
      if isSentenceOpen { output.append(separator) }
      isSentenceOpen = true
      escaping.append(text.extracting(token), to: &output)
      try output.flushIfFull()
    }
  }

  mutating func endSentence() {
    if isSentenceOpen { output.append(terminator) }
    isSentenceOpen = false
  }
}
