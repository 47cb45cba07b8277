import DevanagariLexicon
import DevanagariText

/// Writes text without its stopwords, each with one of the spaces around it.
struct StopwordRemover: TextWriter {
  /// कभी-कभी is a word of its own, and would leave a hyphen.
  static let segmentation = Segmentation.tokens(hyphens: .joined)

  private static let space = UInt8(ascii: " ")

  private let stopwords: Stopwords

  init(_ stopwords: Stopwords) { self.stopwords = stopwords }

  func write(_ text: UTF8Span, into target: inout [UInt8]) {
    let bytes = text.span
    var boundaries = text.makeBoundaryIterator(Self.segmentation)
    let first = target.count
    var start = 0
    // A word is gone that had no space before it.
    var dropsSpace = false
    while let boundary = boundaries.next() {
      var segment = bytes.extracting(start..<boundary.offset)
      start = boundary.offset
      if stopwords.contains(utf8: segment) {
        if target.count > first, target.last == Self.space {
          target.removeLast()
        } else {
          dropsSpace = true
        }
        continue
      }
      if dropsSpace, segment[0] == Self.space { segment = segment.extracting(1...) }
      dropsSpace = false
      target.append(copying: segment)
    }
  }
}
