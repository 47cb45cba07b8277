extension StringProtocol where SubSequence == Substring {
  /// Returns the text in chunks of whole paragraphs, to work on one after the other or at the same
  /// time.
  ///
  /// ```swift
  /// "एक\nदो\nतीन\n".chunks(ofBytes: 20).map(String.init)      // ["एक\nदो\n", "तीन\n"]
  /// ```
  ///
  /// A chunk ends behind the last paragraph that ends within `size` bytes of UTF-8. A paragraph that is
  /// longer is a chunk of its own. Chunks join to the text.
  ///
  /// Paragraphs end at CR, LF, CR LF, U+0085, U+2028 and U+2029. No segmentation but sentences of
  /// wrapped text looks across these, and neither do normalizers, transliterators, romanizers, stemmers
  /// and search keys. So the results for the chunks join to that for the text.
  ///
  /// - Precondition: `size > 0`.
  /// - Complexity: O(1) for the sequence, and O(*n*) in the bytes of the paragraphs at its border for
  ///   each chunk.
  public func chunks(ofBytes size: Int) -> TextChunks {
    precondition(size > 0, "a chunk has at least a byte")
    return TextChunks(text: inContiguousUTF8, size: size)
  }
}

/// Chunks of whole paragraphs of a text; see `chunks(ofBytes:)` of a string.
public struct TextChunks: Sequence, Sendable {
  let text: Substring
  let size: Int

  public func makeIterator() -> Iterator { Iterator(text: text, size: size) }

  /// Finds one chunk after the other.
  public struct Iterator: IteratorProtocol, Sendable {
    let text: Substring
    let size: Int
    private var start = 0

    init(text: Substring, size: Int) {
      self.text = text
      self.size = size
    }

    public mutating func next() -> Substring? {
      let bytes = text.utf8Span.span
      if start == bytes.count { return nil }
      let end = bytes.chunkEnd(from: start, ofBytes: size)
      defer { start = end }
      let utf8 = text.utf8
      let lower = utf8.index(utf8.startIndex, offsetBy: start)
      return text[lower..<utf8.index(lower, offsetBy: end - start)]
    }
  }
}
