/// A piece of a text that a segmentation cut.
public struct Segment: Sendable, Hashable {
  /// The piece; its indices are those of the text, so it knows where it stands.
  public let text: Substring
  @usableFromInline let end: Boundary

  @inlinable
  init(text: Substring, end: Boundary) {
    self.text = text
    self.end = end
  }

  /// What the piece holds.
  public var kind: Kind { end.kind }

  /// False if a Devanagari sign stands where it cannot: a matra without its consonant, a second
  /// virama. Only `.aksharas` judges; the segments of the others are well formed. It bears with two
  /// matras and with several marks, which `wellFormednessErrors()` does not.
  public var isWellFormed: Bool { end.isWellFormed }

  /// Why the piece ends; only `.sentences` tells, for others it is `.textEnd`.
  public var ending: Ending { end.ending }

  /// Where the piece stands in the text.
  public var range: Range<String.Index> { text.startIndex..<text.endIndex }
}

extension Segment: CustomStringConvertible {
  public var description: String { String(text) }
}
