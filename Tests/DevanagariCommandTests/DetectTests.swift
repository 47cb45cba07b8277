import DevanagariTransliteration
import Foundation
import Testing

/// The command `devanagari detect`.
struct DetectTests {
  private let detector = SchemeDetector()

  private func name(_ text: String) -> String { detector.detect(text)?.description ?? "none" }

  @Test func everySchemeIsDetectedAsTheLibraryDoes() throws {
    let folder = try TemporaryFolder()
    var failures: [String] = []
    for text in try Samples.contents() {
      var paths: [String] = []
      var expected: [String] = []
      for scheme in Scheme.allCases {
        let written = Transliterator(from: .devanagari, to: scheme).transliterate(text)
        let path = try folder.path(scheme.description, Data(written))
        paths.append(path)
        expected.append("\(path)\t\(name(written))")
        let run = try CommandRun("detect", path)
        if run.text != name(written) + "\n" || run.status != 0 { failures.append("\(scheme)") }
      }
      let run = try CommandRun("detect \(paths.joined(separator: " "))")
      if run.lines != expected { failures.append("\(run.lines)") }
    }
    #expect(failures.isEmpty)
  }

  @Test func linesAreToldByThemselves() throws {
    let lines = ["मेरा नाम", "", "mērā nāma ravi hai", "New Delhi", "merA nAma ravi hE\\"]
    var failures: [String] = []
    for end in ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"] {
      for last in ["", end] {
        let text = lines.joined(separator: end) + last
        let run = try CommandRun(
          shell: "dd bs=1 2>/dev/null | $devanagari detect --lines",
          input: Data(text)
        )
        let expected = lines.map {
          "\(name($0))\t\($0.replacingOccurrences(of: "\\", with: "\\\\"))"
        }
        if run.lines != expected {
          failures.append("\((end + last).debugDescription) \(run.lines)")
        }
      }
    }
    #expect(failures.isEmpty)
    let run = try CommandRun(
      "detect --lines --format jsonl",
      input: Data(lines.joined(separator: "\n"))
    )
    let objects = try run.objects()
    #expect(objects.map { $0["scheme"] as? String ?? "none" } == lines.map(name))
    #expect(objects.compactMap { $0["line"] as? Int } == Array(1...lines.count))
  }

  @Test func scoresAreThoseOfTheLibrary() throws {
    let text = "mērā nāma ravi hai"
    let scores = detector.scores(of: text)
    let rows = try CommandRun("detect --scores", input: Data(text)).lines.map { line in
      line.split(separator: "\t").map(String.init)
    }
    #expect(rows.map(\.first) == scores.map(\.scheme.description))
    let object = try CommandRun("detect --scores --format jsonl", input: Data(text)).objects().first
    let fields = object?["scores"] as? [String: Double]
    for (row, score) in zip(rows, scores) {
      #expect(abs((Double(row.last ?? "") ?? 2) - score.score) <= 0.0005)
      #expect(abs((fields?[score.scheme.description] ?? 2) - score.score) <= 0.0005)
    }
    #expect(object?["file"] as? String == "-" && object?["line"] == nil)
  }

  @Test func theStartOfALongTextDecides() throws {
    let start = String(repeating: "merA nAma ravi hE Ora. ", count: 4000)
    let text = start + String(repeating: "मेरा नाम। ", count: 100_000)
    #expect(try CommandRun("detect", input: Data(text)).text == name(text) + "\n")
    let slow = "dd bs=777 2>/dev/null | $devanagari detect"
    #expect(try CommandRun(shell: slow, input: Data(text)).text == name(text) + "\n")
  }

  @Test func faultsAndNothing() throws {
    #expect(try CommandRun("detect").text == "none\n")
    #expect(try CommandRun("detect --lines").output.isEmpty)
    let folder = try TemporaryFolder()
    let bad = try folder.path("bad", Data(Array("राम\n".utf8) + [0xff]))
    let good = try folder.path("good", Data("\u{FEFF}राम"))
    let run = try CommandRun("detect", bad, good, "/nonexistent")
    #expect(run.status == 65 && run.lines == ["\(good)\tdevanagari"])
    #expect(try CommandRun("detect --repair", bad).text == "devanagari\n")
    #expect(try CommandRun("detect --lines --scores", good).status == 64)
    let objects = try CommandRun("detect --format jsonl", good, "/dev/null").objects()
    #expect(objects.compactMap { $0["scheme"] as? String } == ["devanagari"])
    #expect(objects.compactMap { $0["file"] as? String } == [good, "/dev/null"])
  }
}
