import Foundation

/// A finding in `--format jsonl`.
struct FoundObject {
  let rules: [String]
  let message: String
  let text: String
  let suggestion: String?
  let range: Range<Int>
  let line: Int
  let column: Int
  let file: String

  init?(_ object: [String: Any]) {
    guard let rules = object["rules"] as? [String], let message = object["message"] as? String,
      let text = object["text"] as? String, let start = object["start"] as? Int,
      let end = object["end"] as? Int, let line = object["line"] as? Int,
      let column = object["column"] as? Int, let file = object["file"] as? String, start <= end
    else { return nil }
    self.rules = rules
    self.message = message
    self.text = text
    suggestion = object["suggestion"] as? String
    range = start..<end
    (self.line, self.column, self.file) = (line, column, file)
  }
}

extension CommandRun {
  /// The findings of jsonl.
  func findings() throws -> [FoundObject] { try objects().compactMap { FoundObject($0) } }
}

extension Data {
  /// Returns the bytes with all suggestions put in.
  func applying(_ findings: [FoundObject]) -> Data {
    var result = self
    for finding in findings.reversed() {
      guard let suggestion = finding.suggestion else { continue }
      result.replaceSubrange(finding.range, with: Data(suggestion))
    }
    return result
  }
}
