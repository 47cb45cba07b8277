import DevanagariTransliteration
import Foundation
import Testing

/// The command `devanagari deromanize`.
struct DeromanizeTests {
  @Test func resultsAreThoseOfTheLibrary() throws {
    for text in [
      "kaise ho, yaar?\r\nMera naam Ravi hai\n", "kal", "", "\n\n", "कमल 12 \u{1f600}\n",
    ] {
      let run = try CommandRun("deromanize", input: Data(text))
      #expect(run.text == Deromanizer.hindi.deromanize(text) && run.status == 0)
    }
    #expect(try CommandRun("deromanize", input: Data("ladka ghar gaya\n")).text == "लड़का घर गया\n")
  }

  @Test func candidatesAreRanked() throws {
    let run = try CommandRun("deromanize --candidates 3", input: Data("kal\ndilli\n\nab tak\n"))
    let lines = ["kal", "dilli", "", "ab tak"].map { word in
      Deromanizer.hindi.candidates(for: word, limit: 3).map(\.text).joined(separator: "\t") + "\n"
    }
    #expect(run.text == lines.joined() && run.status == 0)
    #expect(lines[0].hasPrefix("कल\tकाल"))
    #expect(try CommandRun("deromanize --candidates 0", input: Data()).status == 64)
    // A tab of the line is none between candidates.
    let tab = try CommandRun("deromanize --candidates 1", input: Data("kal\tab\n"))
    #expect(tab.lines.count == 1 && tab.text.contains("\\t") && !tab.text.contains("\t"))
  }

  @Test func badTextIsAFault() throws {
    let run = try CommandRun("deromanize", input: Data("kal\n".utf8) + [0xff])
    #expect(run.status == 65 && run.text.hasPrefix("कल"))
  }
}
