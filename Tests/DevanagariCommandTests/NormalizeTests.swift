import DevanagariText
import Foundation
import Testing

/// The command `devanagari normalize`.
struct NormalizeTests {
  /// What the command reads at a time, in bytes.
  private let chunkSize = 256 * 1024

  private static let presets: [(name: String, normalizer: Normalizer)] = [
    ("nfc", .nfc), ("nfd", .nfd), ("nfkc", .nfkc), ("nfkd", .nfkd), ("safe", .safe),
    ("corpus", .corpus),
  ]

  @Test func presetsAreThoseOfTheLibrary() throws {
    var failures: [String] = []
    for (path, text) in zip(Samples.paths, try Samples.contents()) {
      for text in [text, Flawed.text(seed: 7)] {
        for (name, normalizer) in Self.presets {
          let run = try CommandRun("normalize --preset \(name)", input: Data(text))
          if run.output != Data(normalizer.normalize(text)) { failures.append("\(name) \(path)") }
          if run.status != 0 || !run.messages.isEmpty { failures.append(run.messages) }
        }
        let run = try CommandRun("normalize", input: Data(text))
        if run.output != Data(Normalizer.safe.normalize(text)) { failures.append(path) }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func optionsAreThoseOfTheLibrary() throws {
    let text = "हिन्‌दी १२ “काॅलेज” – गर्\u{200D}यो उ०प्र० क\u{958} गॉंव ज़मीन\n"
    let expected: [(String, Normalizer)] = [
      ("--rule ascii-digits", .safe.adding(.asciiDigits)),
      ("--rule ascii-digits,plain-quotes", .safe.adding(.asciiDigits, .plainQuotes)),
      ("--rule ascii-digits --rule plain-dashes", .safe.adding(.asciiDigits, .plainDashes)),
      ("--preset corpus --except zero-abbreviation", .corpus.removing(.zeroAbbreviation)),
      ("--preset nfd --rule split-matra", .nfd.adding(.splitMatra)),
      ("--rule nfkd", .safe.adding(.nfkd)),
      ("--joiners hindi", .safe.with(joiners: .hindi)),
      ("--joiners marathi", .safe.with(joiners: .marathi)),
      ("--joiners nepali", .safe.with(joiners: .nepali)),
      ("--joiners sanskrit", .safe.with(joiners: .sanskrit)),
      ("--joiners kept", .safe.with(joiners: .kept)),
      ("--joiners removed", .safe.with(joiners: .removed)),
      ("--joiners nepali --except eyelash-ra", .safe.with(joiners: .nepali).removing(.eyelashRa)),
    ]
    var failures: [String] = []
    for (options, normalizer) in expected {
      let run = try CommandRun("normalize \(options)", input: Data(text))
      if run.output != Data(normalizer.normalize(text)) { failures.append(options) }
    }
    #expect(failures.isEmpty)
  }

  @Test func lineEndsStay() throws {
    let words = ["काॅलेज", "खाडी\u{93C}", "", "राम"]
    let normal = words.map { Normalizer.safe.normalize($0) }
    var failures: [String] = []
    for end in ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"] {
      for last in ["", end] {
        let run = try CommandRun("normalize", input: Data(words.joined(separator: end) + last))
        if run.output != Data(normal.joined(separator: end) + last) {
          failures.append((end + last).debugDescription)
        }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func chunkBordersMakeNoDifference() throws {
    // Lines of several lengths put every place of a change on a border somewhere.
    let text = Flawed.text(seed: 1, lines: 18_000)
    let expected = Data(Normalizer.corpus.normalize(text))
    #expect(Data(text).count > 3 * chunkSize)
    #expect(try CommandRun("normalize --preset corpus", input: Data(text)).output == expected)
    let slow = "dd bs=7 2>/dev/null | $devanagari normalize --preset corpus"
    let part = String(text.prefix(40_000))
    #expect(
      try CommandRun(shell: slow, input: Data(part)).output
        == Data(Normalizer.corpus.normalize(part))
    )
  }

  @Test func aChangeMayCrossAChunkBorder() throws {
    var failures: [Int] = []
    for distance in 0...16 {
      for end in ["\n", "\r\n"] {
        let padding = String(repeating: "a", count: chunkSize - distance)
        let text = padding + "काॅलेज" + end + "खाडी\u{93C}" + end
        let run = try CommandRun("normalize", input: Data(text))
        if run.output != Data(Normalizer.safe.normalize(text)) { failures.append(distance) }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func aHugeLineIsCutAtATokenWhereverItsBytesAreRead() throws {
    let text = String(repeating: "काॅलेज की खाडी\u{93C} ", count: 72_000)
    #expect(text.utf8.count > 3_000_000)
    let expected = Data(Normalizer.safe.normalize(text))
    #expect(try CommandRun("normalize", input: Data(text)).output == expected)
    let slow = "dd bs=777 2>/dev/null | $devanagari normalize"
    #expect(try CommandRun(shell: slow, input: Data(text)).output == expected)
    let lines = "राम\n\(text)\r\nराम"
    #expect(
      try CommandRun("normalize", input: Data(lines)).output
        == Data(Normalizer.safe.normalize(lines))
    )
  }

  @Test func resultsComeAsTheInputDoes() throws {
    let line = """
      { echo 'काॅलेज'; sleep 1; echo late >&2; } | $devanagari normalize | {
        read first; echo early >&2; cat >/dev/null
      }
      """
    #expect(try CommandRun(shell: line).messages == "early\nlate\n")
  }

  @Test func nothingGivesNothing() throws {
    for text in ["", "\u{FEFF}"] {
      let run = try CommandRun("normalize --summary", input: Data(text))
      #expect(run.output.isEmpty && run.messages.isEmpty && run.status == 0)
    }
  }

  @Test func aByteOrderMarkIsLeftOut() throws {
    let run = try CommandRun("normalize", input: Data("\u{FEFF}राम\n"))
    #expect(run.output == Data("राम\n"))
  }

  @Test func theSummaryCountsApplications() throws {
    let text = Flawed.text(seed: 3, lines: 3000)
    let run = try CommandRun("normalize --preset corpus --summary", input: Data(text))
    #expect(run.output == Data(Normalizer.corpus.normalize(text)))
    let changes = Normalizer.corpus.changes(in: text)
    let counts = Dictionary(grouping: changes, by: \.rule).mapValues(\.count)
    let lines = Normalizer.Rule.allCases.compactMap { rule in
      counts[rule].map { "\($0)\t\(rule)\n" }
    }
    #expect(lines.count > 5)
    #expect(run.messages == lines.joined())
  }

  @Test func theListHasEveryRule() throws {
    for command in ["normalize", "check"] {
      let run = try CommandRun("\(command) --list-rules")
      let names = run.lines.map { String($0.prefix { $0 != " " }) }
      #expect(names == Normalizer.Rule.allCases.map(\.description))
      var failures: [String] = []
      for (rule, line) in zip(Normalizer.Rule.allCases, run.lines) {
        let preset =
          [.nfc, .nfd, .nfkc, .nfkd].contains(rule)
          ? rule.description
          : Normalizer.safe.contains(rule)
            ? "safe" : Normalizer.corpus.contains(rule) ? "corpus" : "on request"
        let columns = line.components(separatedBy: "  ")
          .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        if columns != [rule.description, preset, rule.summary] { failures.append(line) }
      }
      #expect(failures.isEmpty)
    }
  }

  @Test func anUnknownRuleNamesTheNearest() throws {
    let expected = [
      "spilt-matra": ["split-matra"], "digits": ["ascii-digits", "devanagari-digits"],
      "splitMatra": ["split-matra"], "nukta-odrer": ["nukta-order"], "xyz": [],
    ]
    for command in ["normalize", "check"] {
      for option in ["--rule", "--except"] {
        for (name, near) in expected {
          let run = try CommandRun(command, option, "split-matra,\(name)", input: Data("राम"))
          #expect(run.status == 64 && run.output.isEmpty)
          #expect(run.messages.contains("'\(name)'") && run.messages.contains("--list-rules"))
          #expect(near.allSatisfy { run.messages.contains($0) }, "\(run.messages)")
        }
      }
    }
    #expect(try CommandRun("normalize --except nfc").status == 64)
    #expect(try CommandRun("normalize --preset foo").status == 64)
    #expect(try CommandRun("normalize --joiners tamil").status == 64)
  }

  @Test func invalidBytesAreAFaultOfTheirFileOnly() throws {
    let folder = try TemporaryFolder()
    let first = try folder.path("first", Data("काॅलेज\n"))
    let bad = try folder.path("bad", Data(Array("खाडी\u{93C}\nराम ".utf8) + [0xe0, 0xa4, 0x20]))
    let last = try folder.path("last", Data("राम"))
    let run = try CommandRun("normalize", first, bad, last)
    #expect(run.status == 65)
    #expect(run.output == Data(Normalizer.safe.normalize("काॅलेज\nखाडी\u{93C}\nराम")))
    #expect(run.messages.contains("\(bad):2: invalid UTF-8 at byte 26: E0 A4;"))
    let repaired = try CommandRun("normalize --repair", bad)
    #expect(repaired.status == 0)
    #expect(repaired.output == Data(Normalizer.safe.normalize("खाडी\u{93C}\nराम \u{FFFD} ")))
    #expect(try CommandRun("normalize", "/nonexistent/file", first).status == 66)
    for distance in 0...4 {
      let start = chunkSize - distance
      let bytes = Array(repeating: UInt8(0x61), count: start) + [0xf0, 0x9f, 0x91, 0x20]
      let run = try CommandRun("normalize", input: Data(bytes))
      #expect(run.status == 65)
      #expect(run.messages.contains("<stdin>:1: invalid UTF-8 at byte \(start): F0 9F 91;"))
    }
  }

  @Test func writingFaults() throws {
    let text = Data(String(repeating: "काॅलेज\n", count: 100_000))
    let line = "{ $devanagari normalize; echo $? >&2; } | head -n 1"
    #expect(try CommandRun(shell: line, input: text).messages == "141\n")
    #if os(Linux)
    let full = try CommandRun(shell: "$devanagari normalize >/dev/full", input: text)
    #expect(full.status == 74)
    #expect(full.messages == "devanagari: cannot write: No space left on device\n")
    #endif
  }
}
