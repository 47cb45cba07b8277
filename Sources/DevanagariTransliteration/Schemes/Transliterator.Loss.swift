import DevanagariText

extension Transliterator {
  /// A piece of a text that does not come back from the target scheme as it was.
  public struct Loss: Sendable, Hashable {
    /// Where it stands in the text.
    public let range: Range<String.Index>
    /// The piece.
    public let text: Substring
    /// What it is written as.
    public let written: String
    /// What comes back.
    public let restored: String
  }

  /// Returns what of `text` does not come back: it is written in the target scheme and read again, and
  /// what differs (not only in its normal form) is told.
  ///
  /// ```swift
  /// let hunterian = Transliterator(from: .devanagari, to: .hunterian)
  /// for loss in hunterian.losses(in: "टमाटर") {
  ///   print(loss.text, loss.written, loss.restored)          // ट ta त, ट ta त
  /// }
  /// ```
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text, O(log *n*) for each letter of a word that differs.
  public func losses(in text: String) -> [Loss] {
    let there = align(text)
    let back = inverse.align(there.text)
    if text == back.text { return [] }
    let round = there.followed(by: back)
    let text = round.original
    var losses: [Loss] = []
    // White space stands between pieces that were read and written on their own.
    for stretch in text.utf8Span.stretches where !round.isSame(stretch) {
      for piece in round.differences(in: stretch) {
        let range = text.range(ofUTF8Offsets: piece)
        losses.append(
          Loss(
            range: range,
            text: text[range],
            written: String(there.text[there.range(ofOriginal: range)]),
            restored: String(round.text[round.range(ofOriginal: range)])
          )
        )
      }
    }
    return losses
  }
}

extension AlignedText {
  /// Whether what came of a range, in UTF-8 bytes, is the same but for its normal form.
  fileprivate func isSame(_ offsets: Range<Int>) -> Bool {
    let range = original.range(ofUTF8Offsets: offsets)
    return original[range] == text[self.range(ofOriginal: range)]
  }

  /// Returns the smallest ranges, in UTF-8 bytes of the original, that did not come back.
  fileprivate func differences(in stretch: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = stretch.lowerBound
    while start < stretch.upperBound {
      var piece = start..<original.utf8Span.scalarEnd(from: start)
      // Edits of the one way may cut those of the other: the piece grows until all are whole.
      while true {
        let image = range(ofOriginal: original.range(ofUTF8Offsets: piece))
        let whole = original.utf8Offsets(of: originalRange(of: image))
        let union = piece.lowerBound..<max(piece.upperBound, whole.upperBound)
        if union == piece { break }
        piece = union
      }
      if !isSame(piece) {
        if let last = result.last, last.upperBound == piece.lowerBound {
          result[result.count - 1] = last.lowerBound..<piece.upperBound
        } else {
          result.append(piece)
        }
      }
      start = piece.upperBound
    }
    // What a piece lost its neighbour may have got.
    return result.filter { !isSame($0) }
  }
}

extension UTF8Span {
  /// The stretches without white space.
  fileprivate var stretches: [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for offset in 0..<count {
      if span[offset] > 0x20 {
        start = start ?? offset
      } else if let first = start {
        result.append(first..<offset)
        start = nil
      }
    }
    if let start { result.append(start..<count) }
    return result
  }

  fileprivate func scalarEnd(from offset: Int) -> Int {
    offset + Unicode.Scalar(in: span, at: offset).utf8.count
  }
}
