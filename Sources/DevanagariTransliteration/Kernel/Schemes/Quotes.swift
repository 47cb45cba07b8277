/// Finds the quoted pieces of a text, from the left.
@safe
struct Quotes {
  private let source: UnsafeBufferPointer<UInt8>
  private let open: [UInt8]
  private let close: [UInt8]
  /// Spellings that begin like a quote: they are none.
  private let spellings: [[UInt8]]
  private var found: ForeignStretch?
  /// The text up to here was looked at.
  private var looked = 0

  init(_ source: UnsafeBufferPointer<UInt8>, _ scheme: SchemeTable) {
    unsafe self.source = source
    open = scheme.openQuote
    close = scheme.closeQuote
    spellings = scheme.spellings(beginningWith: open)
  }

  /// The next quote that begins at an offset or behind it; nil if none does.
  ///
  /// Offsets must not go down from call to call.
  mutating func next(from offset: Int) -> ForeignStretch? {
    if let found, found.text.lowerBound >= offset { return found }
    found = nil
    var start = max(offset, looked)
    while unsafe start < source.count {
      if unsafe source[start] == open[0], isHere(open, at: start),
        !spellings.contains(where: { isHere($0, at: start) })
      {
        let content = start + open.count
        guard let end = lineEndOrClose(from: content) else { break }
        if isHere(close, at: end) {
          found = ForeignStretch(text: start..<end + close.count, content: content..<end)
          looked = start
          return found
        }
        // What nothing closes on its line is text.
        start = end
      } else {
        start += 1
      }
    }
    unsafe looked = source.count
    return nil
  }

  /// Where the next line end or closing quote begins.
  private func lineEndOrClose(from offset: Int) -> Int? {
    var place = offset
    while unsafe place < source.count {
      if unsafe source.isLineEnd(at: place) || isHere(close, at: place) { return place }
      place += 1
    }
    return nil
  }

  private func isHere(_ text: [UInt8], at offset: Int) -> Bool {
    unsafe source[offset...].starts(with: text)
  }
}
