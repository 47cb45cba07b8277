import DevanagariLexicon
import Foundation
import Testing

/// The command `devanagari numbers`.
struct NumbersTests {
  private func run(_ line: String, _ input: String) throws -> String {
    let run = try CommandRun("numbers \(line)", input: Data(input))
    #expect(run.status == 0, "\(run.messages)")
    return run.text
  }

  @Test func numbersBecomeWords() throws {
    #expect(
      try run("words", "कुल 12.05 मीटर,\r\n१,२५,००० लोग ५वाँ\n15/08/1947 को\n\n०९८\n")
        == "कुल बारह दशमलव शून्य पाँच मीटर,\r\nएक लाख पच्चीस हज़ार लोग पाँचवाँ\n15/08/1947 को\n\n०९८\n"
    )
    #expect(try run("words", "-5 −5 राम-5 18% ₹5 5-6") == "ऋण पाँच ऋण पाँच राम-पाँच 18% ₹5 5-6")
    #expect(
      try run("words --style spoken", "350000\n1.5\n7\n1.3") == "साढ़े तीन लाख\nडेढ़\nसात\nएक दशमलव तीन"
    )
  }

  @Test func wordsBecomeNumbers() throws {
    #expect(
      try run("value", "पौने दो सौ\r\n\nदो तिहाई\nपाँचवीं\n५ लाख 20 हजार\n")
        == "175\r\n\n2/3\n5\n520000\n"
    )
    #expect(
      try run("value --digits devanagari --group", "साढ़े तीन लाख\nऋण सवा\n") == "३,५०,०००\n-१.२५\n"
    )
  }

  @Test func theWayBackIsTheWayThere() throws {
    let numbers = stride(from: 0, to: 1_000_000_000, by: 9_876_543).map { "\($0)\n" }.joined()
    for style in ["plain", "spoken"] {
      #expect(try run("value", try run("words --style \(style)", numbers)) == numbers)
    }
    let grouped = try run("group", numbers)
    #expect(grouped != numbers)
    #expect(try run("ungroup", grouped) == numbers)
  }

  @Test func faultsTellFileAndLine() throws {
    let folder = try TemporaryFolder()
    let bad = try folder.path("bad", Data("दो\nदो राम\nतीन\n"))
    let good = try folder.path("good", Data("चार\n"))
    let run = try CommandRun("numbers value", bad, good)
    #expect(run.text == "2\n4\n" && run.status == 65)
    #expect(run.messages.hasPrefix("devanagari: \(bad):2: “राम” is no word of a number"))
  }

  @Test func numbersAreListed() throws {
    #expect(
      try run("find", "साढ़े तीन लाख लोग\nराम, दो-तीन\n20\n")
        == "<stdin>:1\tसाढ़े तीन लाख\t350000\n<stdin>:2\tदो\t2\n<stdin>:2\tतीन\t3\n"
    )
  }

  @Test func aTabBetweenWordsIsNoColumn() throws {
    #expect(try run("find", "साढ़े\tतीन लाख\n") == "<stdin>:1\tसाढ़े\\tतीन लाख\t350000\n")
  }

  @Test func aLongLineIsOneLine() throws {
    let text = String(repeating: "राम ", count: 200_000) + "दो\nतीन\n"
    #expect(try run("find", text) == "<stdin>:1\tदो\t2\n<stdin>:2\tतीन\t3\n")
  }

  @Test func commas() throws {
    #expect(
      try run("group", "कुल 1234567 रु. 2024 में १२३४५६ 1,234,567.5\n")
        == "कुल 12,34,567 रु. 2024 में १,२३,४५६ 12,34,567.5\n"
    )
    #expect(try run("group --system western --least 4", "1234 12,34,567") == "1,234 1,234,567")
    #expect(try run("ungroup", "12,34,567 1,234,567 1,23") == "1234567 1234567 1,23")
    #expect(try CommandRun("numbers group --least 0").status == 64)
    #expect(try CommandRun("numbers group --system roman").status == 64)
  }

  @Test(arguments: ["", "words", "value", "find", "group", "ungroup"])
  func helpHasExamples(name: String) throws {
    let help = try CommandRun("numbers \(name) --help")
    #expect(help.status == 0 && help.text.contains("EXAMPLES:"))
  }
}
