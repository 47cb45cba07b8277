import DevanagariText
import Foundation
import Testing

/// One segment a line.
struct PlainFormatTests {
  private static let commands: [(name: String, segmentation: Segmentation)] = [
    ("words", .words), ("aksharas", .aksharas), ("graphemes", .graphemes),
    ("sentences", .sentences),
  ]

  @Test func theSegmentsAreThoseOfTheLibrary() throws {
    for text in try Samples.contents() {
      for (name, segmentation) in Self.commands {
        let run = try CommandRun(name, "--all", input: Data(text))
        let expected = Array(text.segmented(into: segmentation)).map { Array($0.text.utf8) }
        #expect(run.lines.map { Array(PlainFormat.unescape($0).utf8) } == expected, "\(name)")
        #expect(run.status == 0 && run.messages.isEmpty)
      }
    }
  }

  @Test func escapesCanBeUndone() throws {
    let text = "क\\n\t\r\n\u{0}\u{1B}[1m\u{7F}\u{85}\u{9F}\u{A0}\u{2028}\u{2029}\u{2027}\"ख"
    for (name, _) in Self.commands {
      let run = try CommandRun(name, "--all", input: Data(text))
      #expect(run.lines.map(PlainFormat.unescape).joined().utf8.elementsEqual(text.utf8))
      let written = run.lines.joined().unicodeScalars
      #expect(!written.contains { $0.properties.generalCategory == .control })
    }
  }

  @Test func wordsAreWordsAndNumbers() throws {
    let run = try CommandRun("words", input: Data("राम ने १२.५ कि.मी. चला! 👍 5वाँ\n"))
    #expect(run.lines == ["राम", "ने", "१२.५", "कि.मी", "चला", "5वाँ"])
  }

  @Test func whiteSpaceIsLeftOut() throws {
    let text = Data(" हिन्दी में। \n\n  क्या?\u{2003}\n")
    #expect(try CommandRun("aksharas", input: text).lines == ["हि", "न्दी", "में", "।", "क्या", "?"])
    #expect(try CommandRun("graphemes", input: text).lines == ["हि", "न्दी", "में", "।", "क्या", "?"])
    #expect(try CommandRun("sentences", input: text).lines == ["हिन्दी में।", "क्या?"])
  }

  @Test func theSeparatorFollowsEachSegment() throws {
    let text = Data("राम घर\n")
    #expect(try CommandRun("words --separator |", input: text).text == "राम|घर|")
    let escapes = try CommandRun("words --separator", #"\t\0\\"#, input: text)
    #expect(escapes.text == "राम\t\0\\घर\t\0\\")
    #expect(try CommandRun("words --all --separator", "", input: text).text == #"राम घर\n"#)
    #expect(try CommandRun("words --separator", #"\x"#, input: text).status == 64)
  }

  @Test func filesFollowOneAnother() throws {
    let folder = try TemporaryFolder()
    let first = try folder.path("first", Data("राम घर"))
    let second = try folder.path("second", Data("गया"))
    #expect(try CommandRun("words", first, second).lines == ["राम", "घर", "गया"])
    let withInput = try CommandRun("words", first, "-", second, input: Data("है"))
    #expect(withInput.lines == ["राम", "घर", "है", "गया"])
  }

  @Test func nothingGivesNothing() throws {
    for (name, _) in Self.commands {
      let run = try CommandRun(name)
      #expect(run.output.isEmpty && run.messages.isEmpty && run.status == 0)
    }
  }

  @Test func theByteOrderMarkIsLeftOut() throws {
    let run = try CommandRun("words --all", input: Data("\u{FEFF}राम\u{FEFF}"))
    #expect(run.text.unicodeScalars.first == "र")
    #expect(run.text.unicodeScalars.count { $0 == "\u{FEFF}" } == 1)
  }

  @Test func theEngineMakesNoDifferenceForWords() throws {
    for sample in try Samples.contents() {
      // A letter to some versions of ICU only.
      let text = Data(sample.replacing("@", with: "="))
      for all in ["--all", "--repair"] {
        let tables = try CommandRun("words", all, input: text)
        let icu = try CommandRun("words", all, "--engine", "icu", input: text)
        #expect(tables.lines == icu.lines)
      }
    }
    #expect(try CommandRun("aksharas --engine icu").status == 64)
  }
}

/// The plain format, read.
enum PlainFormat {
  /// Undoes the escapes of the plain format.
  static func unescape(_ line: String) -> String {
    var result = ""
    var rest = Substring(line).unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "n": result += "\n"
      case "r": result += "\r"
      case "t": result += "\t"
      case "\\": result += "\\"
      case "u":
        let digits = String(rest.dropFirst().prefix { $0 != "}" })
        rest.removeFirst(digits.count + 2)
        if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
          result.unicodeScalars.append(scalar)
        }
      default: Issue.record("an unknown escape in \(line)")
      }
    }
    return result
  }
}
