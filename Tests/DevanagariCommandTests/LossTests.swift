import DevanagariText
import DevanagariTransliteration
import Foundation
import Testing

/// `devanagari transliterate --lossless-check`.
struct LossTests {
  private let command = "transliterate --to hunterian --lossless-check"

  @Test func oneLossALine() throws {
    let text = "टमाटर\r\nदिल्ली में\nNew टी"
    let run = try CommandRun(command, input: Data(text))
    #expect(run.status == 1 && run.messages.isEmpty)
    #expect(
      run.text == """
        <stdin>:1:1: ट → ta → त
        <stdin>:1:3: ट → ta → त
        <stdin>:2:4: \u{25CC}\u{947}\u{902} → en → \u{25CC}\u{947}न्
        <stdin>:3:1: New → New → नेव्
        <stdin>:3:5: ट → t → त

        """
    )
    let objects = try CommandRun("\(command) --format jsonl", input: Data("\u{FEFF}" + text))
      .objects()
    #expect(objects.compactMap { $0["text"] as? String }.prefix(2) == ["ट", "ट"])
    #expect(objects.compactMap { $0["written"] as? String }.last == "t")
    #expect(objects.compactMap { $0["restored"] as? String }.last == "त")
    #expect(objects.compactMap { $0["start"] as? Int } == [3, 12, 42, 49, 53])
    #expect(objects.compactMap { $0["end"] as? Int } == [6, 15, 48, 52, 56])
    #expect(objects.compactMap { $0["line"] as? Int } == [1, 1, 2, 3, 3])
    #expect(objects.compactMap { $0["column"] as? Int } == [1, 3, 4, 1, 5])
    #expect(objects.allSatisfy { $0["file"] as? String == "-" })
  }

  @Test func lossesAreThoseOfTheLibrary() throws {
    var failures: [String] = []
    for text in try Samples.contents() + [Flawed.text(seed: 9, lines: 9000)] {
      for scheme in [Scheme.hunterian, .alalc, .iso15919] {
        let losses = Transliterator(from: .devanagari, to: scheme).losses(in: text)
        let command = "transliterate --to \(scheme) --lossless-check --format jsonl"
        let run = try CommandRun(command, input: Data(text))
        let expected = losses.map { loss in
          let start = text.utf8.distance(from: text.startIndex, to: loss.range.lowerBound)
          return "\(start) \(loss.text.utf8.count) \(loss.text) \(loss.written) \(loss.restored)"
        }
        let found = try run.objects().map { object in
          let start = object["start"] as? Int ?? 0
          let end = object["end"] as? Int ?? 0
          let texts = ["text", "written", "restored"].compactMap { object[$0] as? String }
          return "\(start) \(end - start) \(texts.joined(separator: " "))"
        }
        if found != expected { failures.append("\(scheme) \(found.count) \(expected.count)") }
        if run.status != (expected.isEmpty ? 0 : 1) { failures.append("\(scheme) status") }
        // It does not depend on how the bytes arrive.
        let slow = "dd bs=777 2>/dev/null | $devanagari \(command)"
        if try CommandRun(shell: slow, input: Data(text)).output != run.output {
          failures.append("\(scheme) slow")
        }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func losslessSchemesLoseNothing() throws {
    var failures: [String] = []
    for scheme in Scheme.allCases where scheme != .devanagari && scheme.isLossless {
      let command = "transliterate --to \(scheme) --foreign quoted --lossless-check"
      let run = try CommandRun(
        command,
        Samples.paths[0],
        Samples.paths[1],
        Samples.paths[2],
        Samples.paths[3],
        Samples.paths[4]
      )
      if run.status != 0 || !run.output.isEmpty { failures.append("\(scheme): \(run.text)") }
    }
    #expect(failures.isEmpty)
  }

  @Test func columnsGoOnWhereALineIsCut() throws {
    let text = String(repeating: "राम ", count: 300_000) + "टी"
    let run = try CommandRun(command, input: Data(text))
    #expect(run.lines == ["<stdin>:1:900001: ट → t → त"])
  }

  @Test func faultsWinOverLosses() throws {
    let folder = try TemporaryFolder()
    let bad = try folder.path("bad", Data(Array("ट\n".utf8) + [0xff]))
    let good = try folder.path("good", Data("ट\n"))
    let run = try CommandRun(command, good, bad, "/nonexistent/file", good)
    #expect(run.status == 65 && run.lines.count == 3)
    let repaired = try CommandRun("\(command) --repair --format jsonl", bad)
    #expect(repaired.status == 1 && repaired.lines.count == 1)
  }
}
