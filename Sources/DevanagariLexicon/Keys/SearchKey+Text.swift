public import DevanagariText

extension SearchKey {
  /// Returns the key of a text.
  ///
  /// No rule looks beyond a line end, so the key of lines is the keys of each.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func key(for text: some StringProtocol) -> String {
    let text = String(text)
    return normalizer?.normalize(text) ?? text
  }

  /// Appends the key of a text to `target`.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func key(for text: UTF8Span, into target: inout [UInt8]) {
    if let normalizer {
      normalizer.normalize(text, into: &target)
    } else {
      target.append(copying: text.span)
    }
  }

  /// Returns the key of a text with the way back from every range of it.
  ///
  /// ```swift
  /// let aligned = SearchKey.nasals.align("वह हिन्दी है")
  /// let word = aligned.text.firstRange(of: "हिंदी")!
  /// aligned.original[aligned.originalRange(of: word)]        // "हिन्दी"
  /// ```
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func align(_ text: String) -> AlignedText {
    normalizer?.align(text) ?? AlignedText(unchanged: text)
  }

  /// Whether two texts have the same key.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the texts.
  public func equates(_ first: some StringProtocol, _ second: some StringProtocol) -> Bool {
    key(for: first).utf8.elementsEqual(key(for: second).utf8)
  }

  /// Returns where a text has what `needle` is the same as, from the left, without overlaps.
  ///
  /// ```swift
  /// let text = "हिंदी और हिन्दी"
  /// SearchKey.nasals.ranges(of: "हिन्दी", in: text).map { text[$0] }     // ["हिंदी", "हिन्दी"]
  /// ```
  ///
  /// As with `ranges(of:)` of the standard library, no akshara is cut: क is not found in कि.
  ///
  /// - Returns: ranges of `text`; none if nothing is left of the needle in its key.
  /// - Complexity: O(*n* *m*) in the bytes of the text and of the needle.
  public func ranges(of needle: some StringProtocol, in text: String) -> [Range<String.Index>] {
    let needle = Array(key(for: needle).utf8)
    guard !needle.isEmpty else { return [] }
    let aligned = align(text)
    let bytes = Array(aligned.text.utf8)
    let boundaries =
      [0]
      + aligned.text.segmented(into: .aksharas).ranges.map {
        aligned.text.utf8Offsets(of: $0).upperBound
      }
    var result: [Range<String.Index>] = []
    var end = 0
    for start in boundaries where start >= end {
      let last = start + needle.count
      guard last <= bytes.count, bytes[start..<last].elementsEqual(needle),
        boundaries[countOfFirst(boundaries.count) { boundaries[$0] < last }] == last
      else { continue }
      result.append(
        aligned.originalRange(of: aligned.text.range(ofUTF8Offsets: start..<last))
      )
      end = last
    }
    return result
  }
}
