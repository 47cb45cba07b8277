import DevanagariText

/// Finds the URLs and e-mail addresses of a text, from the left.
@safe
struct Addresses {
  private let source: UnsafeBufferPointer<UInt8>
  /// The text up to here was looked at.
  private var looked = 0
  /// Those in the stretch without white space that was looked at last, in their order.
  private var found: ArraySlice<Range<Int>> = []

  init(_ source: UnsafeBufferPointer<UInt8>) { unsafe self.source = source }

  /// The next address that begins at an offset or behind it; nil if none does.
  ///
  /// Offsets must not go down from call to call.
  mutating func next(from offset: Int) -> ForeignStretch? {
    while true {
      while let first = found.first, first.lowerBound < offset { found.removeFirst() }
      if let first = found.first { return ForeignStretch(text: first, content: first) }
      guard unsafe looked < source.count else { return nil }
      lookAtStretch()
    }
  }

  /// Looks at the text up to the next white space.
  private mutating func lookAtStretch() {
    let start = looked
    var end = start
    var mayHoldAddress = false
    while unsafe end < source.count, unsafe source[end] > 0x20 {
      let byte = unsafe source[end]
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "/") { mayHoldAddress = true }
      end += 1
    }
    looked = end + 1
    guard mayHoldAddress else { return }
    let text = unsafe String(decoding: source[start..<end], as: UTF8.self)
    found =
      text.segmented(into: .tokens).filter { $0.kind == .url || $0.kind == .email }.map {
        let range = text.utf8Offsets(of: $0.range)
        return start + range.lowerBound..<start + range.upperBound
      }.filter { range in
        // A domain alone may as well be two words around a full stop.
        let address = text.utf8.dropFirst(range.lowerBound - start).prefix(range.count)
        return address.contains(UInt8(ascii: "@")) || address.firstRange(of: "://".utf8) != nil
      }[...]
  }
}
