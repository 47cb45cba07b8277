import DevanagariText

/// The order of lines.
struct LineOrder {
  let collation: Collation

  /// Which field decides, from 1; nil for the whole line.
  let field: Int?

  /// Whether the last comes first.
  let isReversed: Bool

  /// Whether of equal lines only the first stays.
  let isUnique: Bool

  /// Where in a line the text stands that decides on its place.
  ///
  /// A CR at the end of a line belongs to its end.
  func key(of line: Span<UInt8>) -> Range<Int> {
    var end = line.count
    if end > 0, line[end - 1] == 0x0d { end -= 1 }
    guard let field else { return 0..<end }
    var start = 0
    var number = 1
    for index in 0..<end where line[index] == 0x09 {
      if number == field { return start..<index }
      number += 1
      start = index + 1
    }
    return number == field ? start..<end : end..<end
  }

  /// Whether two lines may follow each other so.
  func allows(_ left: Span<UInt8>, before right: Span<UInt8>) -> Bool {
    // The reader lets only UTF-8 through, and a key ends at characters of ASCII.
    let order = collation.compare(
      unsafe UTF8Span(unchecked: left.extracting(key(of: left))),
      unsafe UTF8Span(unchecked: right.extracting(key(of: right)))
    )
    if order == .equal, isUnique { return false }
    let found = order == .equal ? Collation.Ordering(left, right) : order
    return found == .equal || (found == .descending) == isReversed
  }
}
