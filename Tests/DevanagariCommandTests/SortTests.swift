import DevanagariText
import Foundation
import Testing

/// The command `devanagari sort`.
struct SortTests {
  private func run(_ line: String, _ input: String) throws -> String {
    let run = try CommandRun("sort \(line)", input: Data(input))
    #expect(run.status == 0 && run.messages.isEmpty, "\(run.messages)")
    return run.text
  }

  private func lines(of text: String) -> [String] {
    text.components(separatedBy: "\n").dropLast().map { $0 }
  }

  @Test func linesAreThoseOfTheLibraryInItsOrder() throws {
    for text in try Samples.contents() {
      // Many lines come twice.
      let lines = Array((text + text).split { " \n".contains($0) }.map(String.init).shuffled())
      let expected = lines.sorted { left, right in
        let order = Collation.hindi.compare(left, right)
        if order != .equal { return order == .ascending }
        return left.utf8.lexicographicallyPrecedes(right.utf8)
      }
      let sorted = try run("", lines.joined(separator: "\n"))
      #expect(sorted == expected.joined(separator: "\n") + "\n")
      let reversed = try run("--reverse", lines.joined(separator: "\n"))
      #expect(reversed == expected.reversed().joined(separator: "\n") + "\n")
    }
  }

  @Test func filesAreSortedTogether() throws {
    let folder = try TemporaryFolder()
    let first = try folder.path("first", Data("\u{FEFF}हाथ\nआम"))
    let second = try folder.path("second", Data("क्षमा\nकमल\n"))
    let run = try CommandRun("sort", first, second)
    #expect(run.lines == ["आम", "कमल", "क्षमा", "हाथ"] && run.status == 0)
  }

  @Test func linesOfAllKinds() throws {
    #expect(try run("", "") == "")
    #expect(try run("", "\n") == "\n")
    #expect(try run("", "ख\n\nक") == "\nक\nख\n")
    #expect(try run("", "ख\r\nक\r\nखा\r\n") == "क\r\nख\r\nखा\r\n")
    // CR is not compared, but neither lost.
    #expect(try run("", "क\r\nक\n") == "क\nक\r\n")
    #expect(try run("--unique", "क\r\nक\n") == "क\r\n")
    #expect(try run("", "ख\0\nक\u{2028}ग\nख\n") == "क\u{2028}ग\nख\nख\0\n")
    // Longer than what is read at a time.
    let long = String(repeating: "क ", count: 1_000_000)
    #expect(try run("", "ख\n\(long)ख\n\(long)क\n\(long)") == "\(long)\n\(long)क\n\(long)ख\nख\n")
  }

  @Test func uniqueKeepsTheFirst() throws {
    #expect(try run("--unique", "ख\nक\nख\nक\n") == "क\nख\n")
    #expect(try run("--unique", "१\n1\n2\n") == "१\n2\n")
    #expect(try run("-u", "1\n१\n2\n") == "1\n2\n")
    #expect(try run("--unique --strength identical", "१\n1\n") == "1\n१\n")
    #expect(try run("--unique --strength primary", "ज़रा\nक\nजरा\n") == "क\nज़रा\n")
    #expect(try run("-ru", "क\nख\nक\n") == "ख\nक\n")
  }

  @Test func options() throws {
    #expect(try run("", "भाग१०\nभाग९\nभाग2\n") == "भाग१०\nभाग2\nभाग९\n")
    #expect(try run("--numeric", "भाग१०\nभाग९\nभाग2\n") == "भाग2\nभाग९\nभाग१०\n")
    #expect(try run("", "ह\nक्ष\n") == "क्ष\nह\n")
    #expect(try run("--language marathi", "क्ष\nह\n") == "ह\nक्ष\n")
    #expect(try run("-u --ignore-punctuation", "राम-मोहन\nराममोहन\n") == "राम-मोहन\n")
    #expect(
      try run("--field 2", "1\tहाथ\n2\tआम\t0\n3\n4\tकमल\r\n") == "3\n2\tआम\t0\n4\tकमल\r\n1\tहाथ\n"
    )
    #expect(try run("--field 1 -u", "आम\t2\nआम\t1\n") == "आम\t2\n")
  }

  @Test func checking() throws {
    let folder = try TemporaryFolder()
    let good = try folder.path("good", Data("आम\nआम\nकमल"))
    let bad = try folder.path("bad", Data("कमल\nहाथ\nआ\tम\nअ\n"))
    let sorted = try CommandRun("sort --check", good, bad)
    #expect(sorted.status == 1 && sorted.messages.isEmpty)
    #expect(sorted.text == "\(bad):3: not in order: आ\\tम\n")
    #expect(try CommandRun("sort -c", bad, good).text == "\(bad):3: not in order: आ\\tम\n")
    #expect(try run("--check", "") == "")
    #expect(try run("--check", "आम\nआम\n1\n".replacing("1\n", with: "कमल")) == "")
    #expect(try CommandRun("sort --check --unique", good).text == "\(good):2: not in order: आम\n")
    #expect(try CommandRun("sort --check", "/nonexistent", good).status == 66)
  }

  @Test(
    arguments: [
      "", "--reverse", "--unique", "-ru --strength primary", "--numeric", "--field 2",
      "--language nepali", "--strength identical --ignore-punctuation",
    ]
  )
  func whatIsSortedIsInOrder(options: String) throws {
    let text = try Samples.contents().joined().replacing(" ", with: "\t")
    let sorted = try run(options, text)
    #expect(try run("--check \(options)", sorted) == "")
    #expect(try run(options, sorted) == sorted)
    #expect(try CommandRun("sort --check \(options)", input: Data(text)).status == 1)
    if options.contains("-u") || options.contains("-ru") { return }
    // Nothing is lost, and the order of the input makes no difference.
    let lines = lines(of: text)
    #expect(self.lines(of: sorted).sorted() == lines.sorted())
    #expect(try run(options, lines.reversed().joined(separator: "\n")) == sorted)
  }

  @Test func sortKeysAreInTheOrderOfTheLines() throws {
    let words = try Samples.contents().joined().split { " \n".contains($0) }.map(String.init)
    let rows = try run("--show-keys", words.joined(separator: "\n")).split(separator: "\n")
      .map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.map { $0[0] } == rows.map { $0[0] }.sorted())
    #expect(
      rows.allSatisfy { row in
        let key = Collation.hindi.sortKey(for: row[1])
        return row[0] == key.map { String(format: "%02x", $0) }.joined()
      }
    )
  }

  @Test func whatIsNotUTF8IsAFault() throws {
    let folder = try TemporaryFolder()
    let bad = try folder.path("bad", Data(Array("ख\nघ ".utf8) + [0xff, 0x0a]))
    let good = try folder.path("good", Data("क\n"))
    let run = try CommandRun("sort", bad, good)
    #expect(run.status == 65 && run.lines == ["क", "ख"])
    #expect(run.messages.hasPrefix("devanagari: \(bad):2: invalid UTF-8 at byte 8: FF"))
    #expect(try CommandRun("sort --repair", bad, good).lines == ["क", "ख", "घ \u{FFFD}"])
    let missing = try CommandRun("sort /nonexistent -", input: Data("ख\nक\n"))
    #expect(missing.status == 66 && missing.lines == ["क", "ख"])
  }

  @Test func wrongUsage() throws {
    for options in ["--field 0", "--strength strong", "--language tamil", "-c --show-keys"] {
      let run = try CommandRun("sort \(options)")
      #expect(run.status == 64 && run.output.isEmpty && !run.messages.isEmpty, "\(options)")
    }
    #expect(try CommandRun("sort --strength second").messages.contains("did you mean secondary?"))
  }
}
