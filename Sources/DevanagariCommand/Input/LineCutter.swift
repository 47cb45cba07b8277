/// Cuts a text into lines, many at a time.
///
/// Lines end where no rule of a normalizer looks further: at LF, CR, CR LF, U+0085, U+2028 and
/// U+2029. A line longer than the window's limit is cut.
struct LineCutter<Sink: LineSink>: TextCutter {
  /// Gives the lines in the window, down to the one that is still open.
  func cut(_ window: inout TextWindow, isComplete: Bool, into sink: inout Sink) throws(Fault) {
    while window.text.count > TextWindow.limit {
      let end = shortLinesEnd(in: window.text.span)
      try give(&window, upTo: end > 0 ? end : window.pieceEnd(), to: &sink)
    }
    let end = isComplete ? window.text.count : LineEnd.last(in: window.text.span)
    if end > 0 { try give(&window, upTo: end, to: &sink) }
  }

  private func give(
    _ window: inout TextWindow,
    upTo end: Int,
    to sink: inout Sink
  ) throws(Fault) {
    try sink.take(window.text.span.extracting(..<end))
    window.drop(upTo: end)
  }

  /// Returns where the lines end that stand before an open line or one that is too long.
  private func shortLinesEnd(in text: Span<UInt8>) -> Int {
    var start = 0
    while let end = LineEnd.first(in: text, from: start), end - start <= TextWindow.limit {
      start = end
    }
    return start
  }
}
