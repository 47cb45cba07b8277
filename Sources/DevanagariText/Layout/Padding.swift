/// Where text stands among the columns it is given.
public struct ColumnAlignment: Sendable, Hashable {
  fileprivate enum Side { case leading, center, trailing }
  fileprivate let side: Side

  /// At the start.
  public static let leading = ColumnAlignment(side: .leading)
  /// In the middle; of an odd number of free columns, the one more is behind the text.
  public static let center = ColumnAlignment(side: .center)
  /// At the end, as numbers in tables.
  public static let trailing = ColumnAlignment(side: .trailing)
}

extension StringProtocol where SubSequence == Substring {
  /// Returns this text, filled up to a number of columns of a terminal.
  ///
  /// ```swift
  /// "राम".padded(toColumns: 6) + "|"                       // "राम   |"
  /// "१२".padded(toColumns: 6, alignment: .trailing, fill: "·")      // "····१२"
  /// ```
  ///
  /// Columns are those of `terminalWidth`. Text that is as wide or wider comes back as it is; see
  /// `truncated(to:ending:at:)`. Where a wide `fill` does not come out even, or has no width, spaces
  /// stand next to the text.
  ///
  /// - Complexity: O(*n* + *c*) in the UTF-8 bytes of the text and the columns.
  public func padded(
    toColumns columns: Int,
    alignment: ColumnAlignment = .leading,
    fill: Character = " "
  ) -> String {
    let width = terminalWidth
    guard columns > width else { return String(self) }
    let free = columns - width
    let before =
      switch alignment.side {
      case .leading: 0
      case .center: free / 2
      case .trailing: free
      }
    let fill = String(fill)
    let (start, gapBefore) = Self.filling(before, with: fill)
    let (end, gapBehind) = Self.filling(free - before, with: fill)
    return start + gapBefore + self + gapBehind + end
  }

  /// Returns as many of `fill` as fit into `columns`, and spaces for the rest.
  private static func filling(_ columns: Int, with fill: String) -> (fills: String, rest: String) {
    let width = fill.terminalWidth
    let count = width > 0 ? columns / width : 0
    let rest = columns - count * width
    return (String(repeating: fill, count: count), String(repeating: " ", count: rest))
  }
}
