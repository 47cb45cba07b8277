extension AsyncSequence where Element: Collection<UInt8> {
  /// Returns the text that the bytes are, in chunks of whole paragraphs.
  ///
  /// ```swift
  /// for try await chunk in buffers.textChunks(ofBytes: 1 << 20) {
  ///   table.add(chunk)                                     // a String of a megabyte, or a little more
  /// }
  /// ```
  ///
  /// A chunk has all paragraphs that have come when they are `size` bytes of UTF-8 together, or more;
  /// only the last has less. So a paragraph is held whole, however long it is. Chunks join to the
  /// text, wherever the buffers cut it; a byte order mark is a part of it.
  ///
  /// - Parameters:
  ///   - size: how many bytes are enough.
  ///   - policy: what to do with bytes that are not UTF-8. With `.reject`, the text before them comes
  ///     first, and then ``InvalidUTF8`` is thrown.
  /// - Precondition: `size > 0`.
  public func textChunks(
    ofBytes size: Int,
    policy: UTF8Decoder.Policy = .reject
  ) -> AsyncTextChunks<Self> {
    precondition(size > 0, "a chunk has at least a byte")
    return AsyncTextChunks(base: self, size: size, policy: policy)
  }
}

/// Chunks of whole paragraphs of a text that comes in buffers of bytes; see `textChunks(ofBytes:policy:)` of a
/// sequence of these.
public struct AsyncTextChunks<Base: AsyncSequence>: AsyncSequence
where Base.Element: Collection<UInt8> {
  let base: Base
  let size: Int
  let policy: UTF8Decoder.Policy

  public func makeAsyncIterator() -> Iterator {
    Iterator(base: base.makeAsyncIterator(), size: size, decoder: UTF8Decoder(policy))
  }

  /// Reads the buffers and gives one chunk after the other.
  public struct Iterator: AsyncIteratorProtocol {
    // Nil at the end.
    private var base: Base.AsyncIterator?
    private let size: Int
    private var decoder: UTF8Decoder
    private var text: [UInt8] = []
    // No paragraph begins from the second byte up to there.
    private var searched = 0
    // What is thrown when the text before it has been given.
    private var fault: (any Error)?

    init(base: Base.AsyncIterator, size: Int, decoder: UTF8Decoder) {
      self.base = base
      self.size = size
      self.decoder = decoder
    }

    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws -> String? {
      while base != nil {
        if let end = text.span.lastParagraphStart(behind: Swift.max(searched, size - 1)) {
          return take(upTo: end)
        }
        searched = Swift.max(text.count - 1, 0)
        await readMore(isolation: actor)
      }
      if !text.isEmpty { return take(upTo: text.count) }
      guard let fault else { return nil }
      self.fault = nil
      throw fault
    }

    private mutating func readMore(isolation actor: isolated (any Actor)?) async {
      do {
        if let buffer = try await base?.next(isolation: actor) {
          try decoder.decode(Array(buffer).span, into: &text)
        } else {
          base = nil
          try decoder.finish(into: &text)
        }
      } catch {
        base = nil
        fault = error
      }
    }

    private mutating func take(upTo end: Int) -> String {
      defer {
        text.removeSubrange(..<end)
        searched = 0
      }
      return String(copying: unsafe UTF8Span(unchecked: text.span.extracting(..<end)))
    }
  }
}
