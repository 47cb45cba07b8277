import Foundation
import Testing

/// A list of line numbers with reasons: `36 ; reason`.
struct ListedLines {
  let reasons: [Int: String]

  init(resource: String) throws {
    let text = try String(contentsOf: resourceFile(resource), encoding: .utf8)
    var reasons: [Int: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: ";", maxSplits: 1)
      let number = try #require(Int(fields[0].trimmingCharacters(in: .whitespaces)), "\(line)")
      reasons[number] = try #require(fields.last).trimmingCharacters(in: .whitespaces)
    }
    self.reasons = reasons
  }
}

/// A list of code points with reasons: `1B44 ; reason`, `0CC7..0CC8 ; reason`.
struct ListedScalars {
  private let ranges: [ClosedRange<UInt32>]

  init(resource: String) throws {
    let text = try String(contentsOf: resourceFile(resource), encoding: .utf8)
    ranges = try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let field = line.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces)
      let bounds = field.split(separator: ".").compactMap { UInt32($0, radix: 16) }
      return try #require(bounds.first, "\(line)")...(try #require(bounds.last, "\(line)"))
    }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) }
  }
}

/// A file of the tests' own.
func resourceFile(_ name: String) -> URL {
  URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Resources/\(name)")
}
