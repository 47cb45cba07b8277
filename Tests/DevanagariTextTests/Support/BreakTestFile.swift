import Foundation

/// A file of break tests as the Unicode Character Database has them.
///
/// A line reads `÷ 0020 × 0308 ÷ # comment`: `÷` marks a boundary, `×` a place without one.
struct BreakTestFile {
  /// One line of the file.
  struct Line {
    /// The line number, counted from one.
    let number: Int
    let scalars: [Unicode.Scalar]
    /// The offsets in scalars of all boundaries.
    let boundaries: [Int]
    let comment: String
  }

  /// A line that the reader does not understand.
  struct UnreadableLine: Error {
    let number: Int
    let text: String
  }

  let lines: [Line]

  init(contentsOf file: URL) throws {
    try self.init(text: String(contentsOf: file, encoding: .utf8))
  }

  init(text: String) throws {
    var lines: [Line] = []
    let texts = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, text) in texts.enumerated() {
      if let line = try Self.line(text, number: index + 1) { lines.append(line) }
    }
    self.lines = lines
  }

  /// Reads one line. A line that is empty or holds a comment only gives nil.
  private static func line(_ text: Substring, number: Int) throws -> Line? {
    let content = text.prefix { $0 != "#" }
    let comment = text.dropFirst(content.count + 1)
    if content.allSatisfy(\.isWhitespace) { return nil }

    var scalars: [Unicode.Scalar] = []
    var boundaries: [Int] = []
    for field in content.split(whereSeparator: \.isWhitespace) {
      if field == "÷" {
        boundaries.append(scalars.count)
      } else if let value = UInt32(field, radix: 16), let scalar = Unicode.Scalar(value) {
        scalars.append(scalar)
      } else if field != "×" {
        throw UnreadableLine(number: number, text: String(text))
      }
    }
    return Line(
      number: number,
      scalars: scalars,
      boundaries: boundaries,
      comment: comment.trimmingCharacters(in: .whitespaces)
    )
  }
}
