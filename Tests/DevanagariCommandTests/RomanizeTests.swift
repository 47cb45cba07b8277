import DevanagariTransliteration
import Foundation
import Testing

/// The command `devanagari romanize`.
struct RomanizeTests {
  private static let text = "लड़का समझ गया। नमकीन जनता\n"

  @Test func resultsAreThoseOfTheLibrary() throws {
    var failures: [String] = []
    for text in try Samples.contents() + [Self.text] {
      for style in Romanizer.Style.allCases {
        let run = try CommandRun("romanize --style \(style)", input: Data(text))
        if run.output != Data(Romanizer(style: style).romanize(text)) {
          failures.append("\(style)")
        }
        if run.status != 0 || !run.messages.isEmpty { failures.append(run.messages) }
      }
      let run = try CommandRun("romanize", input: Data(text))
      if run.output != Data(Romanizer.hindi.romanize(text)) { failures.append("plain") }
    }
    #expect(failures.isEmpty)
    #expect(
      try CommandRun("romanize --style iso15919", input: Data(Self.text)).text
        == "laṛkā samajh gayā| namkīn jantā\n"
    )
  }

  @Test func capitalsAreWhereTheOptionsSay() throws {
    let folder = try TemporaryFolder()
    let names = try folder.path("names", Data("जनता\n"))
    let expected = [
      ("--capitals none", "laṛkā samajh gayā| namkīn jantā\n"),
      ("--capitals sentences", "Laṛkā samajh gayā| Namkīn jantā\n"),
      ("--capitals words", "Laṛkā Samajh Gayā| Namkīn Jantā\n"),
      ("--names-file \(names)", "laṛkā samajh gayā| namkīn Jantā\n"),
    ]
    for (options, text) in expected {
      let run = try CommandRun("romanize --style iso \(options)", input: Data(Self.text))
      #expect(run.text == text)
    }
    for style in ["hk", "devanagari"] {
      let run = try CommandRun("romanize --capitals words --style \(style)", input: Data("राम"))
      #expect(run.status == 64 && run.messages.contains("--capitals"))
    }
  }

  @Test func aFileTellsWhatIsSilent() throws {
    let folder = try TemporaryFolder()
    let list = "\u{FEFF}# मेरे शब्द\nसमझ सम्झ\n\nजनता\tजनता # सब\nनमकीन ; नमकीन\n"
    let path = try folder.path("words", Data(list))
    let more = try folder.path("more", Data("जनता;जन्ता"))
    let words = ["समझ": "सम्झ", "जनता": "जनता", "नमकीन": "नमकीन"]
    let expected = Romanizer(style: .iso, schwa: try Schwa(exceptions: words)).romanize(Self.text)
    let run = try CommandRun("romanize --style iso --schwa-file", path, input: Data(Self.text))
    #expect(run.text == expected && expected != Romanizer(style: .iso).romanize(Self.text))
    let both = try CommandRun(
      "romanize --style iso --schwa-file \(path) --schwa-file \(more)",
      input: Data("जनता")
    )
    #expect(both.text == "jantā")
  }

  @Test func aMalformedLineNamesItsPlace() throws {
    let folder = try TemporaryFolder()
    for (content, line) in [
      ("समझ", 1), ("समझ सम्झ\n\nसमझ समझ समझ", 3), ("समझ ; समज्", 1), ("abc abc", 1), ("था था", 1),
      ("समझ सम्झ\nसमझ ;", 2),
    ] {
      let path = try folder.path("words", Data(content))
      let run = try CommandRun("romanize --schwa-file", path, input: Data("राम"))
      #expect(run.status == 65 && run.output.isEmpty)
      #expect(run.messages.contains("\(path):\(line): “"), "\(run.messages)")
      #expect(run.messages.contains("सरगना सर्गना"))
    }
  }

  @Test func candidatesStandBetweenTabs() throws {
    var failures: [String] = []
    for text in try Samples.contents() + ["ठीक है\r\n\nलड़का\u{2028}राम"] {
      for limit in [1, 3] {
        let run = try CommandRun("romanize --candidates \(limit)", input: Data(text))
        var expected = ""
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
          let candidates = Romanizer.hindi.candidates(for: line, limit: limit)
          expected += candidates.map(\.text).joined(separator: "\t")
          if line.endIndex < text.endIndex { expected.append(text[line.endIndex]) }
        }
        if run.output != Data(expected) { failures.append("\(limit): \(expected.prefix(40))") }
        if limit == 1, run.text != Romanizer.hindi.romanize(text) { failures.append("first") }
      }
    }
    #expect(failures.isEmpty)
    #expect(try CommandRun("romanize --candidates 2", input: Data("ठीक")).text == "theek\tthik")
    // A tab of the line is none between candidates.
    let tab = try CommandRun("romanize --candidates 1", input: Data("राम\tघर\\\n"))
    #expect(tab.text == "ram\\tghar\\\\\n")
    for options in [
      "--candidates 0", "--candidates 101", "--candidates x", "--candidates 2 --style iso",
      "--candidates 2 --capitals words",
    ] {
      #expect(try CommandRun("romanize \(options)", input: Data("राम")).status == 64)
    }
  }

  @Test func theListHasEveryStyle() throws {
    let run = try CommandRun("romanize --list-styles")
    let names = run.lines.map { String($0.prefix { $0 != " " }) }
    #expect(names == Romanizer.Style.allCases.map(\.description))
    for (style, line) in zip(Romanizer.Style.allCases, run.lines) {
      #expect(line.hasSuffix(Romanizer(style: style).romanize("हिन्दी में ज्ञान")))
    }
    // It does nothing else, so nothing else is asked for.
    #expect(try CommandRun("romanize --list-styles --candidates 0").output == run.output)
    let unknown = try CommandRun("romanize --style hunter")
    #expect(unknown.status == 64 && unknown.messages.contains("did you mean hunterian"))
    #expect(unknown.messages.contains("--list-styles"))
  }

  @Test func lineEndsStayWhereverBytesAreRead() throws {
    let words = ["राम", "समझ", "", "Delhi"]
    let romanizer = Romanizer(style: .iso)
    var failures: [String] = []
    for end in ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"] {
      for last in ["", end] {
        let text = words.joined(separator: end) + last
        let expected = words.map { romanizer.romanize($0) }.joined(separator: end) + last
        let run = try CommandRun(
          shell: "dd bs=1 2>/dev/null | $devanagari romanize --style iso",
          input: Data(text)
        )
        if run.output != Data(expected) { failures.append((end + last).debugDescription) }
      }
    }
    #expect(failures.isEmpty)
    let long = String(repeating: "समझ जनता में ", count: 70_000)
    let run = try CommandRun("romanize --style iso", input: Data(long))
    #expect(run.output == Data(romanizer.romanize(long)))
    #expect(try CommandRun("romanize").output.isEmpty)
    #expect(try CommandRun("romanize", input: Data([0xff])).status == 65)
    #expect(try CommandRun("romanize --repair", input: Data([0xff])).text == "\u{FFFD}")
  }
}
