import DevanagariText
import Foundation
import Testing

/// The break tests of Unicode 15.0, every line, forward and by random access.
@Suite struct ConformanceTests {
  @Test func graphemes() throws {
    try check("GraphemeBreakTest.txt", .graphemes, .graphemes, tailored: [:])
  }

  @Test func sentences() throws {
    try check("SentenceBreakTest.txt", .unicodeSentences, .unicodeSentences, tailored: [:])
  }

  @Test func words() throws {
    let tailored = try ListedLines(resource: "WordBreakTest-tailored.txt")
    try check("WordBreakTest.txt", .words, .words, tailored: tailored.reasons)
  }

  /// - Parameter tailored: the lines that must differ, with the reason.
  private func check(
    _ file: String,
    _ segmentation: Segmentation,
    _ rules: RuleInterpreter,
    tailored: [Int: String]
  ) throws {
    let url = ReferenceData.folder.appending(path: "auxiliary/\(file)")
    let tests = try BreakTestFile(contentsOf: url)
    try #require(tests.lines.count > 400)
    var failures: [String] = []
    for line in tests.lines {
      let probe = Probe(line.scalars)
      let actual = probe.boundaries(segmentation)
      let byRandomAccess = probe.boundariesByRandomAccess(segmentation)
      if byRandomAccess != actual {
        failures.append("\(file):\(line.number): random access \(byRandomAccess), not \(actual)")
      }
      switch (actual == line.boundaries, tailored[line.number]) {
      case (true, nil), (false, .some): continue
      case (true, .some(let reason)):
        failures.append("\(file):\(line.number): listed as tailored, but equal: \(reason)")
      case (false, nil):
        let trace = rules.trace(of: line.scalars, expected: line.boundaries, actual: actual)
        failures.append("\(file):\(line.number): \(line.comment)\n\(trace)")
      }
    }
    for number in tailored.keys where !tests.lines.contains(where: { $0.number == number }) {
      failures.append("\(file) has no test in line \(number), which is listed as tailored")
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }
}
