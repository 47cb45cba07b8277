import DevanagariLexicon
import DevanagariText
import Foundation
import Testing

/// The command `devanagari stopwords`.
struct StopwordsCommandTests {
  @Test func listsAreThoseOfTheLibrary() throws {
    let expected: [(String, Stopwords)] = [
      ("", .hindi), ("--tier core", .hindi), ("--tier extended", .hindi(.extended)),
      ("--language marathi", .marathi), ("--language nepali", .nepali),
      ("--language sanskrit --tier extended", .sanskrit),
      ("--keep नहीं,न", .hindi.removing(["न", "नहीं"])),
    ]
    for (options, stopwords) in expected {
      let run = try CommandRun("stopwords list \(options)")
      #expect(run.lines == stopwords.words && run.status == 0 && run.messages.isEmpty)
    }
  }

  @Test func tableHasAWordALine() throws {
    let run = try CommandRun("stopwords list --format tsv --tier extended")
    let entries = Stopwords.hindi(.extended).entries(in: .hindi)
    let expected = entries.map { entry in
      [
        entry.word, "\(entry.partOfSpeech)", "\(entry.tier)", entry.lemma,
        entry.variants.joined(separator: " "),
      ].joined(separator: "\t")
    }
    #expect(run.lines == expected)
    #expect(run.lines.contains("गई\tauxiliary\tcore\tजाना\tगयी"))
  }

  @Test(
    "one space goes with a word",
    arguments: [
      ("राम ने घर में खाना खाया।\n", "राम घर खाना खाया।\n"),
      ("मैं घर में हूँ।", "घर।"), ("के लिए", ""), ("के लिए\n\nऔर\n", "\n\n\n"),
      ("राम (का) घर", "राम () घर"), ("(का घर)", "(घर)"), ("राम  में  घर", "राम   घर"),
      ("1\tका घर\tमें\n", "1\tघर\t\n"), ("कभी-कभी घर में", "कभी-कभी घर"), ("  का घर", "  घर"),
      ("घर में\r\nका घर", "घर\r\nघर"), ("The house में है.", "The house."), ("", ""),
    ]
  )
  func removing(_ text: String, _ expected: String) throws {
    let run = try CommandRun("stopwords remove", input: Data(text))
    #expect(run.text == expected)
    #expect(run.output == Data(expected) && run.status == 0)
  }

  @Test func aLineInIsALineOut() throws {
    for text in try Samples.contents() {
      for options in ["", "--tier extended", "--language sanskrit"] {
        let run = try CommandRun("stopwords remove \(options)", input: Data(text))
        #expect(run.text.filter(\.isNewline) == text.filter(\.isNewline))
        let again = try CommandRun("stopwords remove \(options)", input: run.output)
        #expect(again.output == run.output)
        let inPieces = try CommandRun(
          shell: "dd bs=7 2>/dev/null | $devanagari stopwords remove \(options)",
          input: Data(text)
        )
        #expect(inPieces.output == run.output)
      }
    }
  }

  @Test func removedWordsAreTheStopwords() throws {
    let segmentation = Segmentation.tokens(hyphens: .joined)
    func words(_ text: String) -> [String] {
      text.segmented(into: segmentation).filter { $0.kind != .whitespace }.map { String($0.text) }
    }
    for text in try Samples.contents() {
      let run = try CommandRun("stopwords remove", input: Data(text))
      #expect(words(run.text) == words(text).filter { !Stopwords.hindi.contains($0) })
    }
  }

  @Test func countsAreThoseOfTheLibrary() throws {
    let folder = try TemporaryFolder()
    let first = try folder.path("first", Data("राम ने 5 घर, (The) कभी-कभी देखे हैं।"))
    let second = try folder.path("second", Data("और का"))
    #expect(try CommandRun("stopwords count", first).text == "2\t7\t\(first)\n")
    #expect(
      try CommandRun("stopwords count", first, second).text
        == "2\t7\t\(first)\n2\t2\t\(second)\n4\t9\ttotal\n"
    )
    #expect(try CommandRun("stopwords count --keep का", input: Data("का और")).text == "1\t2\n")
    #expect(try CommandRun("stopwords count").text == "0\t0\n")
  }

  @Test func faultsAreToldApart() throws {
    #expect(try CommandRun("stopwords remove", input: Data([0xff])).status == 65)
    #expect(try CommandRun("stopwords remove --repair", input: Data([0xff])).text == "\u{FFFD}")
    #expect(try CommandRun("stopwords count /nonexistent").status == 66)
    let language = try CommandRun("stopwords list --language hindu")
    #expect(language.status == 64 && language.messages.contains("did you mean hindi"))
    #expect(try CommandRun("stopwords list --tier big").status == 64)
    #expect(try CommandRun("stopwords remove --help").text.contains("EXAMPLES"))
  }
}
