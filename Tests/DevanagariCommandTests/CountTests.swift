import DevanagariText
import Foundation
import Testing

struct CountTests {
  @Test func theNumberIsThatOfTheLines() throws {
    for command in ["words", "aksharas", "graphemes", "sentences"] {
      for path in Samples.paths {
        for more in [[], ["--all"]] {
          let input = try Data(contentsOf: URL(filePath: path))
          let all = more.isEmpty ? "" : "--all"
          let lines = try CommandRun(shell: "$devanagari \(command) \(all)", input: input).lines
          let count = try CommandRun(shell: "$devanagari \(command) --count \(all)", input: input)
          #expect(count.text == "\(lines.count)\n")
        }
      }
    }
  }

  @Test func severalFilesHaveATotal() throws {
    let folder = try TemporaryFolder()
    let first = try folder.path("first", Data("राम घर"))
    let second = try folder.path("second", Data("गया"))
    #expect(try CommandRun("words --count", first).text == "2\t\(first)\n")
    let both = try CommandRun("words --count", first, second)
    #expect(both.text == "2\t\(first)\n1\t\(second)\n3\ttotal\n")
    let withInput = try CommandRun("words --count -", first, input: Data("है है"))
    #expect(withInput.text == "2\t-\n2\t\(first)\n4\ttotal\n")
  }

  @Test func aFaultyFileIsNotCounted() throws {
    let folder = try TemporaryFolder()
    let good = try folder.path("good", Data("राम घर"))
    let bad = try folder.path("bad", Data([0x41, 0x20, 0xff]))
    let run = try CommandRun("words --count", bad, good)
    #expect(run.text == "2\t\(good)\n2\ttotal\n")
    #expect(run.status == 65)
  }

  @Test func noTextHasNoWords() throws {
    #expect(try CommandRun("words --count").text == "0\n")
    #expect(try CommandRun("words --count", input: Data("\u{FEFF}")).text == "0\n")
  }

  @Test func otherFormatsAreForOtherResults() throws {
    #expect(try CommandRun("words --count --format jsonl").status == 64)
    #expect(try CommandRun("words --count --separator x").status == 64)
    #expect(try CommandRun("words --count --offsets utf16").status == 64)
  }
}
