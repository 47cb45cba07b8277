import DevanagariText
import Foundation
import Testing

/// Lines of Hindi with the tokens and sentences that a reader would see.
@Suite struct HindiTests {
  @Test func tokens() throws {
    try check("HindiTokens.txt", .tokens, .tokens, atLeast: 420) { segment in
      "\(segment.kind)"
    }
  }

  @Test func sentences() throws {
    try check("HindiSentences.txt", .sentences, .sentences, atLeast: 220) { _ in "" }
  }

  private func check(
    _ file: String,
    _ segmentation: Segmentation,
    _ rules: RuleInterpreter,
    atLeast count: Int,
    kind: (Segment) -> String
  ) throws {
    let lines = try HindiLine.lines(of: file)
    try #require(lines.count >= count)
    var failures: [String] = []
    for line in lines {
      let text = line.segments.joined()
      let found = Array(text.segmented(into: segmentation))
      let kinds = found.map(kind).joined(separator: " ").trimmingCharacters(in: .whitespaces)
      // Bytes, as Swift's == would not see a change of normal form.
      let isEqual = found.map { Array($0.text.utf8) } == line.segments.map { Array($0.utf8) }
      if isEqual, kinds == line.kinds { continue }
      let probe = Probe(text)
      let expected = line.segments.reduce(into: [0]) {
        $0.append($0.last! + $1.unicodeScalars.count)
      }
      failures.append(
        "\(file):\(line.number): \(found) \(kinds), not \(line.segments) \(line.kinds)\n"
          + rules.trace(
            of: probe.scalars,
            expected: expected,
            actual: probe.boundaries(segmentation)
          )
      )
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }
}

/// A line of a test file: `÷ segment ÷ segment ÷ # kinds ; reason`.
private struct HindiLine {
  let number: Int
  let segments: [String]
  /// The kinds between spaces; empty where the file gives none.
  let kinds: String

  static func lines(of resource: String) throws -> [HindiLine] {
    let text = try String(contentsOf: resourceFile(resource), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return try lines.enumerated().filter { $1.hasPrefix("÷") }.map { index, line in
      let comment = try #require(line.range(of: "÷ # ", options: .backwards), "line \(index + 1)")
      let fields = line[..<comment.lowerBound].components(separatedBy: "÷").dropFirst().dropLast(0)
      let reason = line[comment.upperBound...].components(separatedBy: ";")
      return HindiLine(
        number: index + 1,
        // One space on either side belongs to the mark.
        segments: fields.filter { !$0.isEmpty }.map { unescape($0.dropFirst().dropLast()) },
        kinds: reason.count > 1 && resource == "HindiTokens.txt"
          ? reason[0].trimmingCharacters(in: .whitespaces) : ""
      )
    }
  }

  /// Undoes `␠`, `␉`, `\\n`, `\\r`, `\\\\` and `\\u{200D}`.
  private static func unescape(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars.makeIterator()
    while let scalar = rest.next() {
      switch scalar {
      case "␠": result.append(" ")
      case "␉": result.append("\t")
      case "\\":
        switch rest.next() {
        case "n": result.append("\n")
        case "r": result.append("\r")
        case "u":
          var digits = ""
          _ = rest.next()
          while let digit = rest.next(), digit != "}" { digits.unicodeScalars.append(digit) }
          if let value = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
            result.append(value)
          }
        default: result.append("\\")
        }
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
