import DevanagariText
import Foundation
import Testing

/// Texts that do not fit into what is read at a time.
struct StreamTests {
  /// What the command reads at a time, in bytes.
  private let chunkSize = 256 * 1024
  /// The longest segment, in bytes.
  private let segmentLimit = 1024 * 1024

  @Test func chunkBordersMakeNoDifference() throws {
    // A unit of 31 bytes puts every place in it on a border somewhere.
    let text = String(repeating: "राम घर गया। ", count: 40_000)
    let expected = Array(text.segmented(into: .words)).filter { $0.kind == .letters }
    #expect(try CommandRun("words", input: Data(text)).lines == expected.map { String($0.text) })
    let throughPipe = try CommandRun(shell: "cat | $devanagari words", input: Data(text))
    #expect(throughPipe.lines.count == expected.count)
  }

  @Test func invalidBytesAcrossAChunkBorder() throws {
    for distance in 0...4 {
      let start = chunkSize - distance
      let end: [UInt8] = [0xf0, 0x9f, 0x91, 0x20, 0x62]
      let bytes = Array(repeating: UInt8(0x61), count: start) + end
      let repaired = try CommandRun("words --all --repair --format jsonl", input: Data(bytes))
      let objects = try repaired.objects()
      #expect(objects.compactMap { $0["text"] as? String }.dropFirst() == ["\u{FFFD}", " ", "b"])
      #expect(
        objects.compactMap { $0["start"] as? Int } == [0, start, start + 3, start + 4]
      )
    }
  }

  @Test func aScalarMayCrossAChunkBorder() throws {
    for distance in 1...4 {
      let text = String(repeating: "a", count: chunkSize - distance) + " 👍🏽 क"
      let run = try CommandRun("graphemes --all", input: Data(text))
      #expect(run.lines.suffix(4) == [" ", "👍🏽", " ", "क"])
    }
  }

  @Test func aHugeLine() throws {
    let words = 1_500_000
    let input = Data(String(repeating: "राम ", count: words))
    #expect(try CommandRun("words --count", input: input).text == "\(words)\n")
    #expect(try CommandRun("sentences --count", input: input).text == "15\n")
  }

  @Test func aHugeSegmentIsCutAtAGrapheme() throws {
    // Two clusters, of six and four bytes: their length does not divide the limit.
    let clusters = "कि\u{1F600}"
    let text = String(repeating: clusters, count: 2_000_000)
    let run = try CommandRun("sentences", input: Data(text))
    #expect(run.lines.joined() == text)
    let sizes = run.lines.map(\.utf8.count)
    #expect(sizes.dropLast().allSatisfy { $0 <= segmentLimit && $0 > segmentLimit - 10 })
    #expect(run.lines.allSatisfy { ["क", "\u{1F600}"].contains($0.unicodeScalars.first) })
    // It does not depend on how the bytes arrive.
    let slow = "dd bs=777 2>/dev/null | $devanagari sentences"
    #expect(try CommandRun(shell: slow, input: Data(text)).lines.map(\.utf8.count) == sizes)
  }

  @Test func aHugeClusterIsCutAtAScalar() throws {
    let text = "क" + String(repeating: "\u{93E}", count: 2_000_000)
    for command in ["graphemes", "aksharas", "words"] {
      let run = try CommandRun(command, "--all", input: Data(text))
      #expect(run.lines.joined().utf8.elementsEqual(text.utf8))
      #expect(run.lines.allSatisfy { $0.utf8.count <= segmentLimit })
    }
  }

  /// However the bytes arrive, a character is what `graphemes` writes for one.
  @Test(arguments: ["", "dd bs=4096 2>/dev/null |"])
  func aHugeClusterIsAsManyCharacters(pipe: String) throws {
    let signs = "क" + String(repeating: "\u{93E}", count: 800_000) + "ख ग"
    let conjunct = String(repeating: "क्", count: 400_000) + "क ख"
    for text in [signs, conjunct] {
      let line = "\(pipe) $devanagari graphemes --all --format jsonl --offsets characters"
      let objects = try CommandRun(shell: line, input: Data(text)).objects()
      #expect(objects.count > 5)
      #expect(objects.compactMap { $0["characterStart"] as? Int } == Array(0..<objects.count))
      #expect(objects.compactMap { $0["characterEnd"] as? Int } == Array(1...objects.count))
    }
  }

  #if os(Linux)
  @Test(
    .disabled(if: Sanitizer.isActive, "shadow memory is beyond any limit"),
    arguments: [
      "check", "words --format jsonl", "normalize", "transliterate --to iast --lossless-check",
      "transliterate --to iast --foreign quoted", "romanize", "stem", "stem --explain",
      "sort --check",
    ]
  )
  func memoryIsBounded(command: String) throws {
    // Repairs without a result are forgotten too.
    let bytes = "head -c 12000000 /dev/zero | tr '\\0' '\\377'"
    let line = "ulimit -v 400000; \(bytes) | $devanagari \(command) --repair >/dev/null"
    #expect(try CommandRun(shell: line).status == 0)
  }
  #endif

  @Test(arguments: ["words", "normalize", "transliterate --to iast"])
  func resultsComeAsTheInputDoes(command: String) throws {
    let line = """
      { echo 'राम घर'; sleep 1; echo late >&2; } | $devanagari \(command) | {
        read first; echo early >&2; cat >/dev/null
      }
      """
    #expect(try CommandRun(shell: line).messages == "early\nlate\n")
  }
}
