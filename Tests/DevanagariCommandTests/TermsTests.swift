import DevanagariLexicon
import Foundation
import Testing

/// The command `devanagari terms`.
struct TermsTests {
  private struct Object: Decodable {
    var term: String
    var form: String
    var position: Int
    var start: Int
    var end: Int
    var line: Int
    var file: String
  }

  private func objects(_ run: CommandRun) throws -> [Object] {
    try run.lines.map { try JSONDecoder().decode(Object.self, from: Data($0)) }
  }

  @Test func aLineIsALine() throws {
    let text = "हिन्दी की किताबें\r\n\n। \nपाँच सड़कें"
    #expect(try CommandRun("terms", input: Data(text)).text == "हिंदी किताब\r\n\n\nपांच सडक")
    let forms = try CommandRun("terms --forms word,stem,number --stopwords none", input: Data(text))
    #expect(forms.text == "हिंदी की|कर किताबें|किताब\r\n\n\nपांच|5 सड़कें|सडक")
  }

  /// Offsets count bytes of the file, whatever was repaired or left out.
  @Test func objectsTellPlaces() throws {
    let folder = try TemporaryFolder()
    let data = Data([0xef, 0xbb, 0xbf]) + Data("हिन्दी की\n".utf8) + [0xff, 0x20] + Data("किताबें".utf8)
    let path = try folder.path("text", data)
    let run = try CommandRun("terms --format jsonl --repair --forms word,stem", path)
    let found = try objects(run)
    #expect(found.map(\.term) == ["हिंदी", "किताबें", "किताब"])
    #expect(found.map(\.form) == ["word", "word", "stem"])
    #expect(found.map(\.position) == [0, 2, 2] && found.map(\.line) == [1, 2, 2])
    for object in found {
      let word = String(decoding: data[object.start..<object.end], as: UTF8.self)
      #expect(word == (object.line == 1 ? "हिन्दी" : "किताबें"))
      #expect(object.file == path)
    }
    #expect(try CommandRun("terms", path).status == 65)
  }

  @Test func resultsAreThoseOfTheLibrary() throws {
    for text in try Samples.contents() {
      let run = try CommandRun("terms --format jsonl", input: Data(text))
      let expected = TermAnalyzer.hindi.terms(in: text)
      let found = try objects(run)
      #expect(found.map(\.term) == expected.map(\.text))
      #expect(found.map(\.position) == expected.map(\.position))
      let places = expected.map {
        text.utf8.distance(from: text.startIndex, to: $0.range.lowerBound)
      }
      #expect(found.map(\.start) == places)
    }
  }

  @Test func synonymsComeFromAFile() throws {
    let folder = try TemporaryFolder()
    let good = try folder.path("good", Data("# books\nपुस्तक किताब\n".utf8))
    let run = try CommandRun("terms --synonyms \(good)", input: Data("किताबों में"))
    #expect(run.text == "किताब|पुस्तक")
    let objects = try objects(
      CommandRun("terms --format jsonl --synonyms \(good)", input: Data("किताबों में"))
    )
    #expect(objects.map(\.form) == ["stem", "synonym"])
    let bad = try folder.path("bad", Data("पुस्तक किताब\n\nमें अंदर\n".utf8))
    let fault = try CommandRun("terms --synonyms \(bad)", input: Data("राम"))
    #expect(fault.status == 65 && fault.output.isEmpty)
    #expect(fault.messages.contains("\(bad):3: “में” is not one word, or it is a stopword"))
    #expect(try CommandRun("terms --forms stems", input: Data()).messages.contains("stem?"))
  }
}
