import DevanagariText
import Foundation
import Testing

/// One JSON object a segment.
struct JSONLinesTests {
  /// The fields that most tests look at.
  private struct Entry: Equatable {
    var text: String
    var kind: String
    var start: Int
    var end: Int
    var line: Int

    init(_ text: String, _ kind: String, _ range: Range<Int>, line: Int) {
      (self.text, self.kind, self.line) = (text, kind, line)
      (start, end) = (range.lowerBound, range.upperBound)
    }

    init?(_ object: [String: Any]) {
      guard let text = object["text"] as? String, let kind = object["kind"] as? String,
        let start = object["start"] as? Int, let end = object["end"] as? Int,
        let line = object["line"] as? Int
      else { return nil }
      self.init(text, kind, start..<end, line: line)
    }
  }

  private func entries(_ run: CommandRun) throws -> [Entry?] { try run.objects().map(Entry.init) }

  @Test func fields() throws {
    let run = try CommandRun("words --format jsonl", input: Data("राम \"५\"।\nघर"))
    #expect(
      try entries(run) == [
        Entry("राम", "letters", 0..<9, line: 1), Entry("५", "number", 11..<14, line: 1),
        Entry("घर", "letters", 19..<25, line: 2),
      ]
    )
    #expect(try run.objects().allSatisfy { $0["file"] as? String == "-" && $0.count == 6 })
  }

  @Test func everyStringIsEscaped() throws {
    let text = "\u{0}\u{1F}\"\\/\u{7F}\u{85}\u{2028}\t\r\n\u{1F600}क"
    let folder = try TemporaryFolder()
    let path = try folder.path("a \"quoted\" name", Data(text))
    let run = try CommandRun("graphemes --all --format jsonl", path)
    let objects = try run.objects()
    #expect(objects.compactMap { $0["text"] as? String }.joined() == text)
    #expect(objects.allSatisfy { $0["file"] as? String == path })
  }

  @Test func offsetsAreThoseOfTheFile() throws {
    for (path, text) in zip(Samples.paths, try Samples.contents()) {
      let bytes = Array(text.utf8)
      for command in ["words", "aksharas", "graphemes", "sentences"] {
        for all in ["--all", "--repair"] {
          let options = "\(all) --format jsonl --offsets utf16,scalars,characters"
          let run = try CommandRun("\(command) \(options)", path)
          var failures: [[String: Any]] = []
          for object in try run.objects() {
            guard let entry = Entry(object) else {
              failures.append(object)
              continue
            }
            let before = String(decoding: bytes[..<entry.start], as: UTF8.self)
            let upToEnd = String(decoding: bytes[..<entry.end], as: UTF8.self)
            let isRight =
              Array(entry.text.utf8) == Array(bytes[entry.start..<entry.end])
              && entry.line == 1 + before.utf8.count { $0 == 0x0a }
              && object["utf16Start"] as? Int == before.utf16.count
              && object["utf16End"] as? Int == upToEnd.utf16.count
              && object["scalarStart"] as? Int == before.unicodeScalars.count
              && object["scalarEnd"] as? Int == upToEnd.unicodeScalars.count
            if !isRight { failures.append(object) }
          }
          #expect(failures.isEmpty, "\(command) \(path)")
        }
      }
    }
  }

  @Test func characterOffsetsAreOrdinalNumbersOfGraphemes() throws {
    for path in Samples.paths {
      let run = try CommandRun("graphemes --all --format jsonl --offsets characters", path)
      let objects = try run.objects()
      #expect(objects.compactMap { $0["characterStart"] as? Int } == Array(0..<objects.count))
      #expect(objects.compactMap { $0["characterEnd"] as? Int } == Array(1...objects.count))
    }
  }

  @Test func anAksharaInsideACharacterHasItsRange() throws {
    // The nukta after the virama ends the akshara, but not the character.
    let text = "अक्\u{93C}षा"
    let run = try CommandRun("aksharas --format jsonl --offsets characters", input: Data(text))
    let objects = try run.objects()
    let starts = objects.compactMap { $0["characterStart"] as? Int }
    let ends = objects.compactMap { $0["characterEnd"] as? Int }
    #expect(starts.count == objects.count && ends.count == objects.count)
    #expect(zip(starts, ends).allSatisfy { $0 < $1 })
    #expect(ends.last == text.count)
    #expect(objects.count > text.count)
  }

  @Test func repairsMapBackToTheFile() throws {
    let bytes: [UInt8] = Array("राम ".utf8) + [0xe0, 0xa4] + Array(" घर".utf8) + [0xff, 0x0a, 0xc0]
    let options = "--all --repair --format jsonl --offsets scalars"
    let run = try CommandRun("words \(options)", input: Data(bytes))
    #expect(
      try entries(run) == [
        Entry("राम", "letters", 0..<9, line: 1), Entry(" ", "whitespace", 9..<10, line: 1),
        Entry("\u{FFFD}", "other", 10..<12, line: 1), Entry(" ", "whitespace", 12..<13, line: 1),
        Entry("घर", "letters", 13..<19, line: 1), Entry("\u{FFFD}", "other", 19..<20, line: 1),
        Entry("\n", "whitespace", 20..<21, line: 1), Entry("\u{FFFD}", "other", 21..<22, line: 2),
      ]
    )
    let scalars = try run.objects().compactMap { $0["scalarStart"] as? Int }
    #expect(scalars == [0, 3, 4, 5, 6, 8, 9, 10])
  }

  @Test func theByteOrderMarkCounts() throws {
    let options = "--format jsonl --offsets utf16,scalars,characters"
    let run = try CommandRun("words \(options)", input: Data("\u{FEFF}राम"))
    #expect(try entries(run) == [Entry("राम", "letters", 3..<12, line: 1)])
    let object = try run.objects().first
    #expect(object?["utf16Start"] as? Int == 1)
    #expect(object?["scalarEnd"] as? Int == 4)
    #expect(object?["characterStart"] as? Int == 1)
    #expect(object?["characterEnd"] as? Int == 3)
  }

  @Test func aksharasTellWhetherTheyAreWellFormed() throws {
    let run = try CommandRun("aksharas --format jsonl", input: Data("कि ि"))
    let flags = try run.objects().compactMap { $0["wellFormed"] as? Bool }
    #expect(flags == [true, false])
    let words = try CommandRun("words --format jsonl", input: Data("क"))
    #expect(try words.objects().allSatisfy { $0["wellFormed"] == nil })
  }

  @Test func everyFileStartsAnew() throws {
    let folder = try TemporaryFolder()
    let first = try folder.path("first", Data("राम\nघर"))
    let second = try folder.path("second", Data("गया"))
    let run = try CommandRun("words --format jsonl", first, second)
    #expect(try entries(run).last == Entry("गया", "letters", 0..<9, line: 1))
    #expect(try run.objects().compactMap { $0["file"] as? String } == [first, first, second])
  }

  @Test func unitsAreChecked() throws {
    #expect(try CommandRun("words --format jsonl --offsets utf16,utf32").status == 64)
    #expect(try CommandRun("words --offsets utf16").status == 64)
    #expect(try CommandRun("words --format jsonl --separator x").status == 64)
  }
}
