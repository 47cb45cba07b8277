import DevanagariLexicon
import Foundation
import Testing

/// The commands `devanagari key` and `devanagari conflations`.
struct KeyTests {
  @Test func resultsAreThoseOfTheLibrary() throws {
    for text in try Samples.contents() + ["हिन्दी\r\n\nदुःख", ""] {
      for level in SearchKey.Level.allCases {
        let run = try CommandRun("key --level \(level)", input: Data(text))
        #expect(run.output == Data(SearchKey(level).key(for: text)))
        #expect(run.status == 0 && run.messages.isEmpty)
      }
    }
    let run = try CommandRun("key", input: Data("हिन्दी सड़क १२ दुःख कॉलेज\n"))
    #expect(run.text == "हिंदी सड़क १२ दुख कॉलेज\n")
    let all = try CommandRun(
      "key --level length --fold flaps,digits",
      input: Data("हिन्दी सड़क १२\n")
    )
    #expect(all.text == "हिंदि सडक 12\n")
  }

  @Test func whatALevelMakesTheSame() throws {
    let words = "हिन्दी\n राम\t\nहिंदी\nकवी\r\nकवि\nहिन्दी\nहिन्\u{200c}दी\n\nकवि"
    let run = try CommandRun("conflations --level length", input: Data(words))
    #expect(run.text == "कवि\tकवी\tकवि\nहिंदि\tहिन्दी\tहिंदी\tहिन्\u{200c}दी\n")
    let beyond = try CommandRun("conflations --level length --beyond candra", input: Data(words))
    #expect(beyond.text == "कवि\tकवी\tकवि\n")
    #expect(try CommandRun("conflations", input: Data()).output.isEmpty)
    // A tab in a word is none between words.
    let tabs = try CommandRun("conflations", input: Data("हिन्दी\tक\\\nहिंदी\tक\\\n"))
    #expect(tabs.text == "हिंदी\\tक\\\\\tहिन्दी\\tक\\\\\tहिंदी\\tक\\\\\n")
  }

  @Test func faults() throws {
    let unknown = try CommandRun("key --level nasal", input: Data())
    #expect(unknown.status == 64 && unknown.messages.contains("did you mean nasals?"))
    #expect(try CommandRun("key --level exact --fold digits", input: Data()).status == 64)
    #expect(try CommandRun("key --fold flap", input: Data()).messages.contains("flaps?"))
    #expect(try CommandRun("conflations --beyond length", input: Data()).status == 64)
    #expect(try CommandRun("key", input: Data("गया\n".utf8) + [0xff]).status == 65)
    // What came before the fault is not lost.
    let broken = try CommandRun(
      "conflations --level nasals",
      input: Data("हिन्दी\nहिंदी\n".utf8) + [0xff]
    )
    #expect(broken.status == 65 && broken.text == "हिंदी\tहिन्दी\tहिंदी\n")
  }
}
