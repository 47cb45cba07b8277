import DevanagariText

/// Which segments are results.
struct SegmentFilter {
  /// A bit for the code of each kind.
  let kinds: UInt32
  /// Whether white space at the ends of a segment is left out.
  let trimsWhiteSpace: Bool

  /// Segments of these kinds.
  init(_ kinds: some Sequence<Segment.Kind>) {
    self.init(kinds: kinds.reduce(0) { $0 | Self.bit($1) }, trimsWhiteSpace: false)
  }

  private init(kinds: UInt32, trimsWhiteSpace: Bool) {
    self.kinds = kinds
    self.trimsWhiteSpace = trimsWhiteSpace
  }

  /// Every segment, so that they join to the text.
  static let everything = SegmentFilter(Segment.Kind.allCases)

  /// Words and numbers.
  static let words = SegmentFilter([.letters, .number])

  /// The words among tokens.
  static let wordTokens = SegmentFilter([.word, .latin, .otherScript, .abbreviation])

  /// All but white space.
  static let visible = SegmentFilter(Segment.Kind.allCases.filter { $0 != .whitespace })

  /// All but white space, and each without the white space at its ends.
  static let trimmed = SegmentFilter(kinds: visible.kinds, trimsWhiteSpace: true)

  /// Whether segments of this kind are results.
  @inline(__always)
  func keeps(_ kind: Segment.Kind) -> Bool {
    kinds & Self.bit(kind) != 0
  }

  private static func bit(_ kind: Segment.Kind) -> UInt32 { 1 &<< UInt32(kind.code) }

  /// The part of a segment that is the result.
  @inline(__always)
  func result(of text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    trimsWhiteSpace ? Self.trim(text, range) : range
  }

  private static func trim(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let scalar = Unicode.Scalar(in: text, at: start)
      guard scalar.properties.isWhitespace else { break }
      start += UTF8.width(scalar)
    }
    while start < end {
      var last = end - 1
      while text[last] & 0xc0 == 0x80 { last -= 1 }
      guard Unicode.Scalar(in: text, at: last).properties.isWhitespace else { break }
      end = last
    }
    return start..<end
  }
}
