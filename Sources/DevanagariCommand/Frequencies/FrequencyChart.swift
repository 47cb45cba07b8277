import DevanagariLexicon
import DevanagariText

/// Writes a frequency table as bars.
struct FrequencyChart {
  /// How many rows are shown where nobody asks for another number.
  static let rowCount = 20

  // Of whatever is longer, only the beginning is looked at.
  private static let longestText = 512
  private static let shortestBar = 10
  private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// How wide the terminal is.
  let cells: Int

  func write(_ table: TermTable, _ rows: [FrequencyTable.RankedRow]) throws(Fault) {
    var output = OutputBuffer()
    let counts = rows.map { table.terms.count(ofRow: $0.row) }
    let columns = try textColumns(table, rows)
    let digits = counts.map { String($0).count }.max() ?? 0
    let width = columns.reduce(digits + 2) { $0 + $1.width + 2 }
    let longest = max(cells - width, Self.shortestBar)
    let maximum = counts.max() ?? 1
    for index in rows.indices {
      for column in columns { output.append(column.padded(index) + "  ") }
      let count = String(counts[index])
      output.append(count.padded(toColumns: digits, alignment: .trailing) + "  ")
      output.append(Self.bar(counts[index], of: maximum, cells: longest) + "\n")
      try output.flushIfFull()
    }
    try output.flush()
  }

  /// Returns a bar as long as `count` is in proportion to `maximum`, to an eighth of a cell; what
  /// was counted shows.
  private static func bar(_ count: Int, of maximum: Int, cells: Int) -> String {
    let exact = Double(count) / Double(maximum) * Double(cells * 8)
    let length = max(Int(exact.rounded()), 1)
    let bar = String(repeating: "█", count: length / 8)
    return length % 8 == 0 ? bar : bar + String(eighths[length % 8 - 1])
  }

  /// The terms and, where units are folded, their commonest units.
  private func textColumns(
    _ table: TermTable,
    _ rows: [FrequencyTable.RankedRow]
  ) throws(Fault) -> [Column] {
    // Half of the line is for bars.
    let labelWidth = max(cells / (table.hasForms ? 4 : 2) - 2, 4)
    var terms: [String] = []
    var forms: [String] = []
    for row in rows {
      try table.withTexts(ofRow: row.row) { (term, form) throws(Fault) in
        terms.append(Self.label(term, cells: labelWidth))
        if let form { forms.append(Self.label(form, cells: labelWidth)) }
      }
    }
    return table.hasForms ? [Column(terms), Column(forms)] : [Column(terms)]
  }

  /// Texts, one below the other.
  private struct Column {
    private let texts: [String]
    let width: Int

    init(_ texts: [String]) {
      self.texts = texts
      width = texts.map(\.terminalWidth).max() ?? 0
    }

    func padded(_ index: Int) -> String {
      texts[index].padded(toColumns: width)
    }
  }

  /// The text as it can be shown on a line, of at most some cells.
  private static func label(_ text: Span<UInt8>, cells: Int) -> String {
    let text = String(copying: unsafe UTF8Span(unchecked: text)).unicodeScalars
    let start = TerminalText.visible(String(text.prefix(longestText)))
    return (text.count > longestText ? start + "…" : start).truncated(to: .columns(cells))
  }
}
