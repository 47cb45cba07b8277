import DevanagariTransliteration
import Foundation
import Testing

/// The command `devanagari compare`.
struct CompareTests {
  private static let styles = ["plain", "iso", "hunterian", "ungegn"]

  @Test func everySchemeHasALine() throws {
    let text = "लड़का समझ गया"
    let lines = try CommandRun("compare", text).lines
    var expected = Scheme.allCases.map { scheme in
      (scheme.description, Transliterator(from: .devanagari, to: scheme).transliterate(text))
    }
    let count = expected.count
    for (line, (name, written)) in zip(lines, expected) {
      #expect(line.hasPrefix(name + "  ") && line.hasSuffix("  " + written), "\(line)")
    }
    expected = Self.styles.compactMap { Romanizer.Style($0) }.map { style in
      ("romanize \(style)", Romanizer(style: style).romanize(text))
    }
    for (name, written) in expected {
      let found = lines.dropFirst(count).filter { $0.hasPrefix(name + " ") }
      #expect(found.count == 1 && found.allSatisfy { $0.hasSuffix("  " + written) }, "\(found)")
    }
    // All texts begin in one column.
    let starts = lines.map { line in
      line.utf8.distance(
        from: line.startIndex,
        to: line.range(of: "  +", options: .regularExpression)?.upperBound ?? line.startIndex
      )
    }
    #expect(Set(starts).count == 1)
  }

  @Test func textsLinesAndFiles() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("text", Data("राम घर\r\n \n\nगया"))
    let expected = try CommandRun("compare", "राम", "घर").text + "\n" + CommandRun("compare गया").text
    #expect(try CommandRun("compare --file", path).text == expected)
    #expect(try CommandRun("compare", input: Data("राम घर\n\nगया\n")).text == expected)
    #expect(try CommandRun("compare --file -", input: Data("\u{FEFF}राम घर\rगया")).text == expected)
    #expect(try CommandRun("compare --from itrans", "rAma ghara").text.hasPrefix("devanagari"))
    #expect(try CommandRun("compare --from itrans", "rAma").text == CommandRun("compare राम").text)
    for text in ["", "\n\n", " "] {
      let run = try CommandRun("compare", input: Data(text))
      #expect(run.output.isEmpty && run.status == 0)
    }
  }

  @Test func faults() throws {
    #expect(try CommandRun("compare --file /dev/null राम").status == 64)
    #expect(try CommandRun("compare --from xyz राम").status == 64)
    #expect(try CommandRun("compare --file /nonexistent").status == 66)
    #expect(try CommandRun("compare", input: Data([0xff])).status == 65)
    #expect(try CommandRun("compare --repair", input: Data([0xff])).text.contains("\u{FFFD}"))
    // No control reaches the terminal.
    let run = try CommandRun("compare", "क\u{1B}[31m\u{9B}x")
    #expect(!run.text.contains("\u{1B}") && !run.text.contains("\u{9B}"))
  }
}
