import DevanagariText
import Foundation
import Testing

/// The command `devanagari check`, but for `--fix` and `--diff`.
struct CheckTests {
  private let text = """
    मेरा काॅलेज और खाडी\u{93C} शि\u{200D}क्षा
    अच्छा
    मंे \u{93F} अाज
    """

  @Test func oneFindingALine() throws {
    let run = try CommandRun("check", input: Data(text))
    #expect(run.status == 1 && run.messages.isEmpty)
    #expect(
      run.text.utf8.elementsEqual(
        """
        <stdin>:1:4: split-matra: \u{25CC}\u{93E}\u{945} → \u{25CC}\u{949} in काॅलेज (a matra typed in \
        pieces: \u{93E} + \u{945} → \u{949})
        <stdin>:1:12: nukta-order: \u{25CC}\u{940}\u{93C} → \u{25CC}\u{93C}\u{940} in खाडी\u{93C} (the \
        nukta after the matra: डी\u{93C} → ड़ी)
        <stdin>:1:14: idle-joiner: U+200D → nothing in शि<U+200D>क्षा (a joiner that joins nothing)
        <stdin>:3:1: mark-order: \u{25CC}\u{902}\u{947} → \u{25CC}\u{947}\u{902} in मंे (bindu, visarga or \
        accent before the matra: मंे → में)
        <stdin>:3:2: matra-without-base: \u{25CC}\u{93F} (a matra follows no letter)
        <stdin>:3:4: composed-vowel: अा → आ in अाज (a vowel typed in pieces: अ + \u{93E} → आ)

        """.utf8
      )
    )
  }

  @Test func cleanTextHasNoFindings() throws {
    for text in ["", "\u{FEFF}", "\u{FEFF}राम घर गया।\r\n", "राम"] {
      for format in ["plain", "jsonl"] {
        let run = try CommandRun("check --format \(format)", input: Data(text))
        #expect(run.output.isEmpty && run.messages.isEmpty && run.status == 0)
      }
      #expect(try CommandRun("check --count", input: Data(text)).output.isEmpty)
      #expect(try CommandRun("check --diff", input: Data(text)).output.isEmpty)
    }
  }

  private static let choices: [(options: String, normalizer: Normalizer)] = [
    ("", .safe), ("--preset nfc", .nfc), ("--preset nfd", .nfd), ("--preset nfkc", .nfkc),
    ("--preset corpus", .corpus),
    (
      "--preset corpus --rule ascii-digits,anusvara-style,no-joiners,space-before-danda",
      .corpus.adding(.asciiDigits, .anusvaraStyle, .noJoiners, .spaceBeforeDanda)
    ),
  ]

  @Test func suggestionsTogetherAreTheNormalForm() throws {
    var failures: [String] = []
    for text in try Samples.contents() + (0..<6).map({ Flawed.text(seed: $0) }) {
      for (options, normalizer) in Self.choices {
        let input = Data(text)
        let run = try CommandRun(shell: "$devanagari check --format jsonl \(options)", input: input)
        let findings = try run.findings()
        let normal = Data(normalizer.normalize(text))
        if findings.count != run.lines.count { failures.append("fields \(options)") }
        if input.applying(findings) != normal { failures.append("form \(options)") }
        if run.status != (findings.isEmpty ? 0 : 1) { failures.append("status \(options)") }
        // In order, apart, and telling what stands there.
        var end = 0
        for finding in findings {
          if finding.range.lowerBound < end { failures.append("order \(options)") }
          end = finding.range.upperBound
          if input[finding.range] != Data(finding.text) { failures.append("text \(options)") }
        }
        let changed = findings.filter { $0.suggestion != nil }
        let rules = Set(normalizer.changes(in: text).map(\.rule.description))
        if !Set(changed.flatMap(\.rules)).isSubset(of: rules) {
          failures.append("rules \(options)")
        }
        if changed.contains(where: { Set($0.rules).count != $0.rules.count }) {
          failures.append("twice \(options)")
        }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func everyErrorIsAFindingOrInOne() throws {
    var failures: [String] = []
    for seed in 10..<16 {
      let text = Flawed.text(seed: UInt64(seed))
      for (options, _) in Self.choices {
        let line = "$devanagari check --format jsonl \(options)"
        let findings = try CommandRun(shell: line, input: Data(text)).findings()
        let changes = findings.filter { $0.suggestion != nil }.map(\.range)
        let expected = text.wellFormednessErrors().compactMap { error -> String? in
          let lower = text.utf8.distance(from: text.startIndex, to: error.range.lowerBound)
          let range = lower..<lower + text[error.range].utf8.count
          if changes.contains(where: { $0.overlaps(range) }) { return nil }
          return "\(range) \(error.kind) \(error.kind.summary)"
        }
        let found = findings.filter { $0.suggestion == nil }
          .map { "\($0.range) \($0.rules.joined(separator: ",")) \($0.message)" }
        if found != expected { failures.append("\(seed) \(options)") }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func placesCountLinesAndAksharas() throws {
    var failures: [String] = []
    for seed in 20..<24 {
      let text = Flawed.text(seed: UInt64(seed))
      let input = Data("\u{FEFF}" + text)
      let findings = try CommandRun("check --preset corpus --format jsonl", input: input).findings()
      for finding in findings {
        let before = input[3..<finding.range.lowerBound]
        let lineStart = before.lastIndex(of: 0x0a).map { $0 + 1 } ?? 3
        let line = 1 + before.count { $0 == 0x0a }
        let lineText = String(decoding: input[lineStart...].prefix { $0 != 0x0a }, as: UTF8.self)
        let offset = finding.range.lowerBound - lineStart
        let column = lineText.segmented(into: .aksharas).ranges.count { range in
          lineText.utf8.distance(from: lineText.startIndex, to: range.upperBound) <= offset
        }
        if finding.line != line || finding.column != column + 1 {
          failures.append("\(seed) \(finding.line):\(finding.column) \(line):\(column + 1)")
        }
      }
      #expect(!findings.isEmpty)
    }
    #expect(failures.isEmpty)
  }

  @Test func changesThatMeetInAWordAreOneFinding() throws {
    // Rows that act on one another's results, and rows side by side.
    let text = "मंे\u{947} कि\u{200D}\u{200D}ताब काॅ \u{93E}\u{945}"
    let run = try CommandRun("check --format jsonl", input: Data(text))
    let findings = try run.findings()
    #expect(findings.prefix(2).map(\.line) == [1, 1])
    let first = try #require(findings.first)
    #expect(first.suggestion == "\u{947}\u{902}")
    #expect(Set(first.rules) == ["mark-order", "repeated-mark"])
    #expect(findings[1].suggestion == "" && findings[1].text == "\u{200D}\u{200D}")
  }

  @Test func repairsMoveOffsets() throws {
    let input = Data([0xff, 0xff] + Array("काॅ".utf8))
    let run = try CommandRun("check --repair --format jsonl", input: input)
    #expect(try run.findings().map(\.range) == [5..<11])
    #expect(try CommandRun("check", input: input).status == 65)
  }

  @Test func chunkBordersMakeNoDifference() throws {
    let text = Flawed.text(seed: 2, lines: 9000)
    let input = Data(text)
    let run = try CommandRun("check --preset corpus --format jsonl", input: input)
    #expect(input.applying(try run.findings()) == Data(Normalizer.corpus.normalize(text)))
    let slow = "dd bs=777 2>/dev/null | $devanagari check --preset corpus --format jsonl"
    #expect(try CommandRun(shell: slow, input: input).output == run.output)
    // Findings and columns in one word of many pieces.
    let word = String(repeating: "काॅ", count: 150_000)
    let dense = try CommandRun("check --format jsonl", input: Data(word)).findings()
    #expect(dense.map(\.column) == Array(1...150_000))
    // Columns go on where a line is cut.
    let line = String(repeating: "राम ", count: 300_000) + "काॅ"
    let found = try CommandRun("check --format jsonl", input: Data(line)).findings()
    #expect(found.map(\.column) == [900_001] && found.map(\.line) == [1])
  }

  @Test func countsAreThoseOfTheFindings() throws {
    let folder = try TemporaryFolder()
    let files = try (0..<3).map { try folder.path("\($0)", Data(Flawed.text(seed: $0))) }
    let options = "check --preset corpus"
    let findings = try CommandRun("\(options) --format jsonl", files[0], files[1], files[2])
      .findings()
    var counts: [String: Int] = [:]
    for rule in findings.flatMap(\.rules) { counts[rule, default: 0] += 1 }
    let lines = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value)\t\($0.key)" }
    let run = try CommandRun("\(options) --count", files[0], files[1], files[2])
    #expect(run.lines == lines && run.status == 1)
    #expect(
      try CommandRun(options, files[0], files[1], files[2]).lines.count == findings.count
    )
  }

  @Test func coloursAreForTerminalsOnly() throws {
    #expect(!(try CommandRun("check", input: Data(text)).text.contains("\u{1B}")))
    #if os(Linux)
    let folder = try TemporaryFolder()
    let file = try folder.path("file", Data(text))
    for option in ["", "--diff"] {
      let command = "script -qec \"$devanagari check \(option) \(file)\" /dev/null"
      // Not every system has `script`.
      let run = try CommandRun(shell: "command -v script >/dev/null && TERM=xterm \(command)")
      if run.output.isEmpty { continue }
      #expect(run.text.contains("\u{1B}[") && run.status == 1)
      let plain = try CommandRun(shell: "NO_COLOR=1 TERM=xterm \(command)")
      #expect(!plain.text.contains("\u{1B}[") && plain.status == 1)
    }
    #endif
  }

  @Test func faultsWinOverFindings() throws {
    let folder = try TemporaryFolder()
    let bad = try folder.path("bad", Data(Array("काॅलेज\n".utf8) + [0xff]))
    let good = try folder.path("good", Data("काॅलेज\n"))
    for format in ["plain", "jsonl"] {
      let run = try CommandRun("check --format \(format)", good, bad, "/nonexistent/file", good)
      #expect(run.status == 65 && run.lines.count == 3)
      #expect(run.messages.contains("\(bad):2: invalid UTF-8"))
      #expect(run.messages.contains("/nonexistent/file: No such file or directory"))
    }
    #expect(try CommandRun("check", "/tmp").status == 66)
    #expect(try CommandRun(shell: "$devanagari check <&-").status == 74)
    let many = Data(String(repeating: "काॅलेज\n", count: 100_000))
    for option in ["", "--format jsonl", "--format sarif", "--diff"] {
      let line = "{ $devanagari check \(option); echo $? >&2; } | head -n 1"
      #expect(try CommandRun(shell: line, input: many).messages == "141\n")
      #if os(Linux)
      let full = try CommandRun(shell: "$devanagari check \(option) >/dev/full", input: many)
      #expect(full.status == 74)
      #endif
    }
  }

  @Test func optionsThatContradictEachOther() throws {
    for options in [
      "--count --format jsonl", "--count --format sarif", "--diff --fix /dev/null",
      "--diff --count", "--diff --format jsonl", "--diff --repair", "--fix --repair /dev/null",
      "--fix", "--fix -", "--format xml",
    ] {
      let run = try CommandRun("check \(options)", input: Data(text))
      #expect(run.status == 64 && run.output.isEmpty, "\(options)")
    }
    #expect(try CommandRun("check --fix").messages.contains("devanagari normalize"))
  }
}
