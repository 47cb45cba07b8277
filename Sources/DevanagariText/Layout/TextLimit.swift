/// How long a text may be, in one of several units.
///
/// ```swift
/// "नमस्ते दुनिया".truncated(to: .aksharas(4))                // "नमस्ते…"
/// ```
public struct TextLimit: Sendable, Hashable {
  private enum Unit { case aksharas, columns, utf8 }

  private let unit: Unit
  private let count: Int

  private init(_ unit: Unit, _ count: Int) {
    precondition(count >= 0, "a limit is not negative")
    self.unit = unit
    self.count = count
  }

  /// So many aksharas: what a reader counts as letters. Spaces and marks count as one each.
  ///
  /// - Precondition: `count >= 0`, here and below.
  public static func aksharas(_ count: Int) -> TextLimit { TextLimit(.aksharas, count) }

  /// So many columns of a terminal, as `terminalWidth` counts them.
  public static func columns(_ count: Int) -> TextLimit { TextLimit(.columns, count) }

  /// So many bytes of UTF-8, as the columns of many databases are limited.
  public static func utf8(_ count: Int) -> TextLimit { TextLimit(.utf8, count) }
}

extension TextLimit {
  /// Whether all of `text` is within the limit.
  ///
  /// Of a text that is too long, no more is read than the limit is long, and a little.
  func holds(_ text: UTF8Span) -> Bool { end(in: text) == text.count }

  /// The limit that is left beside `text`; nil if that alone is longer.
  func beside(_ text: UTF8Span) -> TextLimit? {
    let used =
      switch unit {
      case .aksharas: text.count(of: .aksharas)
      case .columns: text.terminalWidth
      case .utf8: text.count
      }
    return used <= count ? TextLimit(unit, count - used) : nil
  }

  /// Returns how many bytes of `text`, from its start, are within the limit. They may end inside a
  /// scalar.
  func end(in text: UTF8Span) -> Int {
    switch unit {
    case .aksharas: return text.end(ofFirst: count, of: .aksharas)
    case .columns: return text.end(ofColumns: count)
    case .utf8: return min(count, text.count)
    }
  }
}

extension UTF8Span {
  /// How many segments there are.
  fileprivate func count(of segmentation: Segmentation) -> Int {
    var boundaries = makeBoundaryIterator(segmentation)
    var count = 0
    while boundaries.next() != nil { count += 1 }
    return count
  }

  /// Where the first `count` segments end.
  fileprivate func end(ofFirst count: Int, of segmentation: Segmentation) -> Int {
    var boundaries = makeBoundaryIterator(segmentation)
    var end = 0
    var rest = count
    while rest > 0, let boundary = boundaries.next() {
      end = boundary.offset
      rest -= 1
    }
    return end
  }

  /// Where the grapheme clusters end that fit into `columns`.
  fileprivate func end(ofColumns columns: Int) -> Int {
    var boundaries = makeBoundaryIterator(.graphemes)
    var end = 0
    var rest = columns
    while let boundary = boundaries.next() {
      rest -= ColumnCounter.columns(of: span.extracting(end..<boundary.offset))
      if rest < 0 { break }
      end = boundary.offset
    }
    return end
  }
}
