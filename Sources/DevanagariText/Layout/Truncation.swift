extension StringProtocol where SubSequence == Substring {
  /// Returns this text if it is within `limit`, and else its beginning with `ending` behind it.
  ///
  /// ```swift
  /// "नमस्ते दुनिया".truncated(to: .aksharas(5))                          // "नमस्ते…": no space before …
  /// "नमस्ते दुनिया".truncated(to: .aksharas(6), at: .words)              // "नमस्ते…"
  /// "नमस्ते दुनिया".truncated(to: .utf8(20), ending: "")                // "नमस्ते": 18 bytes
  /// ```
  ///
  /// The result is within the limit, its ending too. No akshara is cut, no grapheme cluster, hence no
  /// emoji, and no white space stands before the ending. Where not even the ending fits, there is
  /// none: the result is what fits of the text, which may be nothing.
  ///
  /// - Parameters:
  ///   - limit: how long the result may be.
  ///   - ending: what stands behind a text that was cut.
  ///   - boundaries: where the text may be cut: `.words` leaves words whole, `.tokens` also dates and
  ///     abbreviations, `.sentences` sentences. Where the first is too long, it is cut between
  ///     aksharas.
  /// - Complexity: O(*l*) in the limit, however long the text is, and O(*s*) in the segment of
  ///   `boundaries` that the limit falls into, which is read whole: a sentence may be long.
  public func truncated(
    to limit: TextLimit,
    ending: String = "…",
    at boundaries: Segmentation = .aksharas
  ) -> String {
    let text = inContiguousUTF8
    let span = text.utf8Span
    if limit.holds(span) { return String(text) }
    let room = limit.beside(ending[...].utf8Span)
    let ending = room == nil ? "" : ending
    let longest = (room ?? limit).end(in: span)
    var end = span.headEnd(upTo: longest, at: boundaries)
    var places = boundaries
    while true {
      if end == 0, places != .aksharas {
        places = .aksharas
        end = span.headEnd(upTo: longest, at: places)
      }
      let head = text.utf8[..<text.utf8.index(text.startIndex, offsetBy: end)]
      let result = String(Substring(head)) + ending
      // An ending that begins with a mark may widen what it stands on.
      if end == 0 || limit.holds(result[...].utf8Span) { return result }
      end = span.headEnd(upTo: end - 1, at: places)
    }
  }
}

extension UTF8Span {
  /// Returns the last place up to `limit` where both a segment and a grapheme cluster end, without
  /// the white space before it.
  fileprivate func headEnd(upTo limit: Int, at segmentation: Segmentation) -> Int {
    var end = limit
    while end > 0,
      !isBoundary(at: end, of: .graphemes) || !isBoundary(at: end, of: segmentation)
    {
      end = boundary(before: end, of: segmentation) ?? 0
    }
    while end > 0 {
      let last = segment(containing: end - 1, of: .graphemes)
      guard last.end.kind == .whitespace else { break }
      end = last.start
    }
    return end
  }
}
