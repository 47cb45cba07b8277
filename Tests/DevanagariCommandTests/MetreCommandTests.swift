import DevanagariText
import Foundation
import Testing

/// The command `devanagari metre`.
struct MetreCommandTests {
  @Test func linesAreThoseOfTheLibrary() throws {
    let metres: [(String, Metre)] = [
      ("", .hindi), ("--style hindi", .hindi), ("--style sanskrit", .sanskrit),
      ("--style sanskrit --pada-end guru", .sanskrit(padaEnd: .guru)),
      ("--style sanskrit --pada-end written", .sanskrit),
    ]
    for text in try Samples.contents() {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      for (options, metre) in metres {
        let run = try CommandRun("metre \(options)", input: Data(text))
        let rows = run.lines.map { $0.components(separatedBy: "\t") }
        let expected = lines.map { line in
          let scansion = metre.scan(line)
          return [String(scansion.morae), scansion.pattern]
        }
        #expect(rows.map { Array($0.prefix(2)) } == expected)
        #expect(run.status == 0 && run.messages.isEmpty)
      }
      // A long line is read in pieces, which begin where lines do.
      let slow = try CommandRun(shell: "dd bs=7 2>/dev/null | $devanagari metre", input: Data(text))
      #expect(slow.output == (try CommandRun("metre", input: Data(text))).output)
    }
  }

  @Test func patterns() throws {
    let verse = Data("मंगल भवन, अमंगल हारी।\r\n\r\nसत्य \\\t१")
    #expect(
      try CommandRun("metre", input: verse).text == """
        16\tऽ।।।।।।ऽ।।ऽऽ\tमंगल भवन, अमंगल हारी।
        0\t\t
        3\tऽ।\tसत्य \\\\\\t१

        """
    )
    let digits = try CommandRun("metre --pattern digits", input: Data("तुम्हारा सत्य"))
    #expect(digits.text == "8\t12221\tतुम्हारा सत्य\n")
  }

  @Test func objects() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("verse", Data("सत्य\n\nतुम्हारा \"१\"\n"))
    let objects = try CommandRun("metre --format jsonl", path).objects()
    #expect(objects.compactMap { $0["text"] as? String } == ["सत्य", "", "तुम्हारा \"१\""])
    #expect(objects.compactMap { $0["morae"] as? Int } == [3, 0, 5])
    #expect(objects.compactMap { $0["pattern"] as? String } == ["21", "", "122"])
    #expect(objects.compactMap { $0["line"] as? Int } == [1, 2, 3])
    #expect(objects.compactMap { $0["file"] as? String } == [path, path, path])
    let syllables = objects.last?["syllables"] as? [[String: Any]]
    #expect(syllables?.compactMap { $0["text"] as? String } == ["तु", "म्हा", "रा"])
    #expect(syllables?.compactMap { $0["morae"] as? Int } == [1, 2, 2])
  }

  @Test func faultsAreToldApart() throws {
    #expect(try CommandRun("metre", input: Data()).output.isEmpty)
    #expect(try CommandRun("metre", input: Data("सत्य\n") + [0xff]).status == 65)
    #expect(try CommandRun("metre --repair", input: Data([0xff])).text == "0\t\t\u{FFFD}\n")
    #expect(try CommandRun("metre /nonexistent").status == 66)
    #expect(try CommandRun("metre --style urdu").status == 64)
    let padaEnd = try CommandRun("metre --pada-end guru")
    #expect(padaEnd.status == 64 && padaEnd.messages.contains("--style sanskrit"))
  }
}
