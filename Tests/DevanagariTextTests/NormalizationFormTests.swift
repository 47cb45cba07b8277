import DevanagariText
import Foundation
import TestSupport
import Testing

/// The four forms of UAX #15.
@Suite struct NormalizationFormTests {
  /// NormalizationTest.txt of Unicode 15.0: every line, and every scalar that has none.
  @Test func conformance() throws {
    let url = ReferenceData.folder.appending(path: "NormalizationTest.txt")
    let text = try String(contentsOf: url, encoding: .utf8)
    var failures: [String] = []
    var lineCount = 0
    var part = ""
    var listed: Set<UInt32> = []

    func expect(_ number: Int, _ form: Normalizer, _ source: String, _ result: String) {
      let actual = form.normalize(source)
      let isEqual = Array(actual.utf8) == Array(result.utf8)
      let isSame = Array(source.utf8) == Array(result.utf8)
      if isEqual, form.isNormalized(source) == isSame { return }
      failures.append(
        "line \(number): \(form.rules[0]) of \(Probe(source).codePoints) is "
          + "\(Probe(actual).codePoints), not \(Probe(result).codePoints)"
      )
    }

    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.hasPrefix("#") && !line.isEmpty {
      if line.hasPrefix("@") {
        part = String(line.prefix(6))
        continue
      }
      lineCount += 1
      let columns = line.split(separator: ";").prefix(5).map(Self.string)
      if part == "@Part1" { listed.formUnion(columns[0].unicodeScalars.map(\.value)) }
      let (c1, c2, c3, c4, c5) = (columns[0], columns[1], columns[2], columns[3], columns[4])
      for (source, isCompatible) in [(c1, false), (c2, false), (c3, false), (c4, true), (c5, true)]
      {
        expect(index + 1, .nfc, source, isCompatible ? c4 : c2)
        expect(index + 1, .nfd, source, isCompatible ? c5 : c3)
        expect(index + 1, .nfkc, source, c4)
        expect(index + 1, .nfkd, source, c5)
      }
    }
    for value in UInt32(0)...0x10ffff where !listed.contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for form in [Normalizer.nfc, .nfd, .nfkc, .nfkd] where !form.isNormalized(String(scalar)) {
        failures.append("\(form.rules[0]) changes \(hex(scalar))")
      }
    }
    #expect(lineCount > 18_000)
    #expect(failures.isEmpty, "\(failures.prefix(20).joined(separator: "\n"))")
  }

  private static func string(_ column: Substring) -> String {
    var view = String.UnicodeScalarView()
    view.append(
      contentsOf: column.split(separator: " ").map { Unicode.Scalar(UInt32($0, radix: 16)!)! }
    )
    return String(view)
  }

  /// Random text of marks and letters that meet, against Foundation's forms.
  @Test func randomText() {
    let classes: [[Unicode.Scalar]] = [
      ["क", "न", "र", "ळ", "\u{929}", "\u{931}", "\u{934}"],
      Array(("\u{958}"..."\u{95F}" as ClosedRange<Unicode.Scalar>).scalars),
      ["\u{93C}"], ["\u{94D}"], ["\u{93E}", "\u{901}"],
      ["\u{951}", "\u{952}", "\u{953}", "\u{1CD0}", "\u{1CD5}", "\u{1CD4}", "\u{A8E0}"],
      ["\u{301}", "\u{323}", "\u{345}", "\u{310}", "\u{5B0}", "\u{9BC}", "\u{9BE}"],
      ["e", "é", "ক", "ো", "\u{9C7}", "한", "\u{1100}", "\u{1161}", "\u{11A8}", "ﬁ", "\u{2000}"],
    ]
    var random = RandomText(seed: 31, classes: classes)
    var failures: [String] = []
    for _ in 0..<100_000 {
      let probe = Probe(random.next())
      let pairs: [(Normalizer, String)] = [
        (.nfc, probe.text.precomposedStringWithCanonicalMapping),
        (.nfd, probe.text.decomposedStringWithCanonicalMapping),
        (.nfkc, probe.text.precomposedStringWithCompatibilityMapping),
        (.nfkd, probe.text.decomposedStringWithCompatibilityMapping),
      ]
      for (form, expected) in pairs
      where Array(form.normalize(probe.text).utf8) != Array(expected.utf8) {
        failures.append("\(form.rules[0]): \(probe.codePoints)")
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(10).joined(separator: "\n"))")
  }

  /// Long runs of marks are in order in linear time; ICU alone would take hours for these.
  @Test func longRunsOfMarks() {
    let count = 200_000
    let text = "क" + String(repeating: "\u{301}\u{323}", count: count)
    let expected =
      "क" + String(repeating: "\u{323}", count: count) + String(repeating: "\u{301}", count: count)
    #expect(Array(Normalizer.nfc.normalize(text).utf8) == Array(expected.utf8))
    #expect(Array(Normalizer.nfd.normalize(text).utf8) == Array(expected.utf8))
  }
}

extension ClosedRange where Bound == Unicode.Scalar {
  var scalars: [Unicode.Scalar] {
    (lowerBound.value...upperBound.value).compactMap(Unicode.Scalar.init)
  }
}
