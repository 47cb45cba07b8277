import DevanagariLexicon
import Foundation
import Testing

/// The command `devanagari stem`.
struct StemTests {
  @Test func resultsAreThoseOfTheLibrary() throws {
    for text in try Samples.contents() + ["लड़कों ने किताबें पढ़ीं।\r\n\nगया", ""] {
      let run = try CommandRun("stem", input: Data(text))
      #expect(run.output == Data(Stemmer.hindi.stemWords(in: text)))
      #expect(run.status == 0 && run.messages.isEmpty)
    }
    let run = try CommandRun("stem", input: Data("लड़कों\nगया\n"))
    #expect(run.text == "लडक\nजा\n")
  }

  @Test func eachWordIsExplained() throws {
    let run = try CommandRun("stem --explain", input: Data("गया, किताबों! 25\nनदियाँ राम"))
    #expect(
      run.text == """
        गया\tजा\tlisted
        किताबों\tकिताब\t-\u{94b}\u{902} → (noun)
        नदियाँ\tनदी\t-\u{93f}या\u{902} → -\u{940} (noun)
        राम\tराम\twhole

        """
    )
  }

  @Test func whatIsNotUTF8IsAFault() throws {
    #expect(try CommandRun("stem", input: Data("गया\n".utf8) + [0xff]).status == 65)
    #expect(try CommandRun("stem /nonexistent").status == 66)
  }
}
