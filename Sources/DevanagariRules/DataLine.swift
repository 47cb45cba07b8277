/// A line of a data file in the manner of the Unicode character database: fields between
/// semicolons, and a comment after `#`.
struct DataLine {
  let number: Int
  let fields: [Substring]

  /// Returns the lines of `text` that hold more than a comment.
  static func lines(of text: String) -> [DataLine] {
    var result: [DataLine] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let content = (line.firstIndex(of: "#").map { line[..<$0] } ?? line).trimmed
      if content.isEmpty { continue }
      let fields = content.split(separator: ";", omittingEmptySubsequences: false).map(\.trimmed)
      result.append(DataLine(number: index + 1, fields: fields))
    }
    return result
  }
}

extension Substring {
  var trimmed: Substring {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    let start = self.firstIndex { !isBlank($0) } ?? self.endIndex
    let end = self.lastIndex { !isBlank($0) }.map { self.index(after: $0) } ?? start
    return self[start..<end]
  }

  var words: [Substring] { self.split(separator: " ") }
}
