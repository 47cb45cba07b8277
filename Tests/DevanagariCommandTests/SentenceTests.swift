import DevanagariText
import Foundation
import Testing

/// The options of `devanagari sentences`.
struct SentenceTests {
  private let text = Data("डॉ. राम आए।वे बैठे। क्या?\n\nहै. अब... ठीक |\nपहली पंक्ति\r\nदूसरी")

  @Test func reasonsStandBeforeTheSentences() throws {
    let run = try CommandRun("sentences --explain", input: text)
    #expect(
      run.lines == [
        "danda\tडॉ. राम आए।", "danda\tवे बैठे।", "mark\tक्या?", "fullStop\tहै.", "ellipsis\tअब...",
        "pipe\tठीक |", "lineEnd\tपहली पंक्ति", "textEnd\tदूसरी",
      ]
    )
    let separated = try CommandRun("sentences --explain --separator |", input: Data("हाँ। ना"))
    #expect(separated.text == "danda\tहाँ।|textEnd\tना|")
  }

  @Test func objectsHaveReasons() throws {
    for path in Samples.paths {
      let plain = try CommandRun("sentences --explain", path)
      let objects = try CommandRun("sentences --format jsonl", path).objects()
      #expect(objects.allSatisfy { $0.count == 7 })
      let reasons = objects.compactMap { $0["reason"] as? String }
      #expect(reasons == plain.lines.map { String($0.prefix { $0 != "\t" }) })
    }
    #expect(try CommandRun("words --format jsonl", input: text).objects()[0]["reason"] == nil)
  }

  @Test func wrappedLinesGoOn() throws {
    let wrapped = Data("यह पहली\nपंक्ति है\r\nऔर यह तीसरी।\n\nशीर्षक\n \nअंत")
    let run = try CommandRun("sentences --wrapped", input: wrapped)
    #expect(run.lines == ["यह पहली\\nपंक्ति है\\r\\nऔर यह तीसरी।", "शीर्षक", "अंत"])
    for path in Samples.paths {
      let run = try CommandRun("sentences --wrapped --all --format jsonl", path)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let expected = Array(text.segmented(into: .sentences(lineEnds: .wrap)))
      let objects = try run.objects()
      #expect(objects.compactMap { $0["text"] as? String } == expected.map { String($0.text) })
      #expect(objects.compactMap { $0["reason"] as? String } == expected.map { "\($0.ending)" })
    }
  }

  @Test func abbreviationsMayBeAdded() throws {
    let folder = try TemporaryFolder()
    let text = Data("सुश्रीम. राम आए। अधिनि. यह है।")
    let list = "\u{FEFF}# पदवियाँ\r\n\r\n  सुश्रीम.  # with its full stop\r\n"
    let first = try folder.path("first", Data(list))
    let second = try folder.path("second", Data("अधिनि"))
    let none = try CommandRun("sentences", input: text)
    #expect(none.lines == ["सुश्रीम.", "राम आए।", "अधिनि.", "यह है।"])
    let one = try CommandRun("sentences --abbreviations-file", first, input: text)
    #expect(one.lines == ["सुश्रीम. राम आए।", "अधिनि.", "यह है।"])
    let option = "--abbreviations-file"
    let both = try CommandRun("sentences", option, first, option, second, input: text)
    #expect(both.lines == ["सुश्रीम. राम आए।", "अधिनि. यह है।"])
  }

  @Test func listsOfAbbreviationsAreChecked() throws {
    let folder = try TemporaryFolder()
    let missing = try CommandRun("sentences --abbreviations-file /nonexistent/list", input: text)
    #expect(missing.status == 66 && missing.output.isEmpty)
    #expect(missing.messages == "devanagari: /nonexistent/list: No such file or directory\n")
    let twoWords = try folder.path("two", Data("# ठीक\nडॉ.\nकि. मी.\n"))
    let run = try CommandRun("sentences --abbreviations-file", twoWords, input: text)
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(
      run.messages == """
        devanagari: \(twoWords):3: “कि. मी.” holds white space; give each abbreviation its own line

        """
    )
  }

  @Test func icuHasSentencesOfItsOwn() throws {
    let run = try CommandRun("sentences --engine icu", input: Data("डॉ. राम आए। वे"))
    #expect(run.lines == ["डॉ.", "राम आए।", "वे"])
    let objects = try CommandRun("sentences --engine icu --format jsonl", input: text).objects()
    #expect(objects.allSatisfy { $0["reason"] == nil })
    for option in ["--explain", "--wrapped", "--abbreviations-file x"] {
      #expect(try CommandRun("sentences --engine icu \(option)").status == 64)
    }
    #expect(try CommandRun("sentences --count --explain").status == 64)
  }
}
