/// A table in Markdown.
struct Table: CustomStringConvertible {
  var header: [String]
  var rows: [[String]] = []

  var description: String {
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].count }.max()!
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).map { cell, width in
        String(repeating: " ", count: width - cell.count) + cell
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    let rule = widths.map { String(repeating: "-", count: $0 - 1) + ":" }
    return ([header, rule] + rows).map(line).joined(separator: "\n")
  }
}

extension Double {
  /// The number with one digit after the point.
  var oneDecimal: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
