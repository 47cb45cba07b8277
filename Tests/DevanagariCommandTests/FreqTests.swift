import DevanagariLexicon
import DevanagariText
import Foundation
import Testing

/// The command `devanagari freq`.
struct FreqTests {
  /// The lines of tsv for units, counted one by one.
  private func table(_ units: [String]) -> [String] {
    var counts: [[UInt8]: Int] = [:]
    for unit in units { counts[Array(unit.utf8), default: 0] += 1 }
    return counts.sorted { first, second in
      if first.value != second.value { return first.value > second.value }
      return first.key.lexicographicallyPrecedes(second.key)
    }.map { "\($0.value)\t\(String(decoding: $0.key, as: UTF8.self))" }
  }

  private func cut(
    _ text: String,
    _ segmentation: Segmentation,
    _ kinds: [Segment.Kind]
  ) -> [String] {
    text.segmented(into: segmentation).filter { kinds.contains($0.kind) }.map { String($0.text) }
  }

  private static let wordKinds: [Segment.Kind] = [.word, .latin, .otherScript, .abbreviation]
  private static let letters: [Segment.Kind] = [.letters, .number]

  @Test func countsAreThoseOfTheLibrary() throws {
    for text in try Samples.contents() {
      let graphemes = cut(text, .graphemes, Self.letters)
      let expected: [(String, [String])] = [
        ("", cut(text, .tokens, Self.wordKinds)),
        (
          "--unit tokens --hyphens joined",
          cut(text, .tokens(hyphens: .joined), Self.wordKinds)
        ),
        ("--kinds danda,number", cut(text, .tokens, [.danda, .number])),
        ("--unit words", cut(text, .words, Self.letters)),
        ("--unit aksharas", cut(text, .aksharas, Self.letters)),
        ("--unit graphemes", graphemes),
        ("--unit scalars", graphemes.flatMap { $0.unicodeScalars.map { String($0) } }),
      ]
      for (options, units) in expected {
        let run = try CommandRun("freq \(options)", input: Data(text))
        #expect(run.lines == table(units) && run.status == 0 && run.messages.isEmpty)
        let inPieces = try CommandRun(
          shell: "dd bs=7 2>/dev/null | $devanagari freq \(options)",
          input: Data(text)
        )
        #expect(inPieces.output == run.output)
      }
    }
  }

  @Test(arguments: ["tokens", "words", "aksharas", "graphemes"])
  func allUnitsJoinToTheText(unit: String) throws {
    let command = unit == "tokens" ? "tokenize" : unit
    for path in Samples.paths {
      let run = try CommandRun("freq --all --unit \(unit)", path)
      let count = try CommandRun("\(command) --all --count", path)
      let sum = run.lines.compactMap { Int($0.prefix { $0 != "\t" }) }.reduce(0, +)
      #expect(count.text == "\(sum)\t\(path)\n")
    }
  }

  @Test func filesAreCountedTogetherInAnyOrder() throws {
    let run = try CommandRun(shell: "$devanagari freq \(Samples.paths.joined(separator: " "))")
    let paths = Samples.paths.reversed().joined(separator: " ")
    #expect(try CommandRun(shell: "$devanagari freq \(paths)").output == run.output)
    let units = try Samples.contents().flatMap { cut($0, .tokens, Self.wordKinds) }
    #expect(run.lines == table(units))
  }

  @Test(arguments: ["nfd", "safe", "corpus"])
  func normalizingIsAStepBefore(preset: String) throws {
    for (path, text) in zip(Samples.paths, try Samples.contents()) {
      // The last has letters in two forms, and an end of line of its own.
      for input in [text, "\u{958}लम क\u{93c}लम काॅलेज\u{2028}उ०प्र० है| रा\r\nम\u{feff}"] {
        let run = try CommandRun("freq --normalize \(preset)", input: Data(input))
        let normalized = try CommandRun("normalize --preset \(preset)", input: Data(input))
        #expect(run.output == (try CommandRun("freq", input: normalized.output).output), "\(path)")
      }
    }
  }

  @Test func spellingsAreOneWhereTheyAreNormalized() throws {
    let input = Data("\u{958}लम क\u{93c}लम")
    #expect(try CommandRun("freq", input: input).lines.count == 2)
    #expect(try CommandRun("freq --normalize nfc", input: input).text == "2\tक\u{93c}लम\n")
  }

  @Test func stemsComeWithTheirCommonestForm() throws {
    let input = Data("लड़का लड़कों लड़कों डॉ. किताबें किताब")
    #expect(
      try CommandRun("freq --stem", input: input).text
        == "3\tलडक\tलड़कों\n2\tकिताब\tकिताब\n1\tडॉ.\tडॉ.\n"
    )
    for text in try Samples.contents() {
      let units = cut(text, .tokens, Self.wordKinds)
      let stems = units.map { Stemmer.hindi.stem($0) }
      let run = try CommandRun("freq --stem", input: Data(text))
      let columns = run.lines.map { $0.split(separator: "\t").map(String.init) }
      #expect(columns.map { $0[0...1].joined(separator: "\t") } == table(stems))
      let commonest = Dictionary(grouping: units) { Stemmer.hindi.stem($0) }
        .mapValues { String(table($0)[0].split(separator: "\t")[1]) }
      #expect(columns.allSatisfy { $0[2] == commonest[$0[1]] })
    }
  }

  @Test func keysAddSpellingsUp() throws {
    let input = Data("हिन्दी हिंदी हिंदी दुःख दुख")
    #expect(
      try CommandRun("freq --key visarga", input: input).text
        == "3\tहिंदी\tहिंदी\n2\tदुख\tदुःख\n"
    )
    #expect(try CommandRun("freq --key exact", input: input).lines.count == 4)
    for text in try Samples.contents() {
      let units = cut(text, .tokens, Self.wordKinds)
      let run = try CommandRun("freq --stem --key length", input: Data(text))
      #expect(
        run.lines.map { $0.split(separator: "\t")[0...1].joined(separator: "\t") }
          == table(units.map { SearchKey.length.key(for: Stemmer.hindi.stem($0)) })
      )
    }
  }

  @Test func stopwordsAreLookedUpAsTheyAreWritten() throws {
    for text in try Samples.contents() {
      for (options, stopwords) in [
        ("", Stopwords.hindi), ("--tier extended --keep नहीं", .hindi(.extended).removing(["नहीं"])),
        ("--language marathi", .marathi),
      ] {
        let kept = cut(text, .tokens, Self.wordKinds).filter { !stopwords.contains($0) }
        let line = "freq --without-stopwords \(options)"
        #expect(try CommandRun(line, input: Data(text)).lines == table(kept))
        let stems = try CommandRun(line + " --stem", input: Data(text)).lines
        #expect(
          stems.map { $0.split(separator: "\t")[0...1].joined(separator: "\t") }
            == table(kept.map { Stemmer.hindi.stem($0) })
        )
      }
    }
  }

  @Test func theFirstAreAPrefixOfAll() throws {
    let path = Samples.paths[2]
    let all = try CommandRun("freq", path).lines
    for count in [1, 2, 20, all.count, all.count + 5] {
      #expect(try CommandRun("freq --top \(count)", path).lines == Array(all.prefix(count)))
      #expect(try CommandRun("freq -n \(count)", path).lines == Array(all.prefix(count)))
    }
    let frequent = all.filter { Int($0.prefix { $0 != "\t" })! >= 3 }
    #expect(try CommandRun("freq --min-count 3", path).lines == frequent)
    let byText = try CommandRun("freq --sort text --min-count 3", path).lines
    #expect(
      byText
        == frequent.sorted {
          $0.drop { $0 != "\t" }.utf8.lexicographicallyPrecedes($1.drop { $0 != "\t" }.utf8)
        }
    )
  }

  @Test func objectsHaveSharesAndRanks() throws {
    let path = Samples.paths[4]
    let lines = try CommandRun("freq --all --format jsonl", path)
    let objects = try lines.objects()
    let document = try #require(
      try JSONSerialization.jsonObject(
        with: CommandRun("freq --all --format json", path).output
      ) as? [String: Any]
    )
    let rows = try #require(document["frequencies"] as? [[String: Any]])
    #expect(rows.map { $0 as NSDictionary } == objects.map { $0 as NSDictionary })
    #expect(objects.compactMap { $0["rank"] as? Int } == Array(1...objects.count))
    let counts = objects.compactMap { $0["count"] as? Int }
    let total = counts.reduce(0, +)
    #expect(
      objects.allSatisfy { object in
        let share = Double(object["count"] as! Int) / Double(total)
        return abs(object["share"] as! Double - share) < 1e-12
      }
    )
    #expect(document["unit"] as? String == "tokens" && document["total"] as? Int == total)
    #expect(document["types"] as? Int == counts.count)
    #expect(document["hapaxes"] as? Int == counts.count { $0 == 1 })
    #expect(document["files"] as? [String] == [path])
    #expect(document["arguments"] as? [String] == ["freq", "--all", "--format", "json", path])
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let texts = Set(objects.compactMap { ($0["text"] as? String).map { Array($0.utf8) } })
    let all = text.segmented(into: .tokens).map { Array($0.text.utf8) }
    #expect(texts == Set(all))
    // A rank stays with its row.
    let byText = try CommandRun("freq --all --format jsonl --sort text", path)
    #expect(Set(byText.lines) == Set(lines.lines) && byText.lines != lines.lines)
  }

  @Test func jsonTellsTheForm() throws {
    let run = try CommandRun("freq --stem --format jsonl", input: Data("लड़कों ने"))
    let objects = try run.objects()
    #expect(objects.map { $0["text"] as? String } == ["ने", "लडक"])
    #expect(objects.map { $0["form"] as? String } == ["ने", "लड़कों"])
    #expect(run.text.contains(#""count":1,"share":0.5,"rank":2}"#))
  }

  @Test func summaryIsAMessage() throws {
    let run = try CommandRun("freq --unit words --summary", input: Data("का घर, का गाँव"))
    #expect(run.messages == "4\twords\n3\ttypes\n2\thapaxes\n")
    #expect(run.lines == ["2\tका", "1\tगाँव", "1\tघर"])
  }

  // MARK: chart

  @Test func barsAreInProportion() throws {
    let input = Data("क क क क क क क क ख ख ख ख ग ग घ")
    let run = try CommandRun(shell: "COLUMNS=22 $devanagari freq --format chart", input: input)
    // Six cells are text, and sixteen are the longest bar.
    #expect(
      run.text == """
        क  8  ████████████████
        ख  4  ████████
        ग  2  ████
        घ  1  ██

        """
    )
    let fine = try CommandRun(shell: "COLUMNS=17 $devanagari freq --format chart", input: input)
    #expect(
      fine.text == """
        क  8  ███████████
        ख  4  █████▌
        ग  2  ██▊
        घ  1  █▍

        """
    )
  }

  @Test func whatWasCountedShows() throws {
    let input = Data(String(repeating: "क ", count: 5_000) + "ख")
    let run = try CommandRun("freq --format chart", input: input)
    #expect(run.lines.last == "ख     1  ▏")
  }

  @Test func chartsAreAsWideAsTheTerminal() throws {
    let text = "का का क्षत्रिय https://example.com/\(String(repeating: "a", count: 900)) अ\u{200d}"
    let folder = try TemporaryFolder()
    let path = try folder.path("text", Data(text + String(repeating: "\u{301}", count: 2_000)))
    for columns in [1, 30, 47, 80, 200] {
      for options in ["--all", "--kinds word,url --stem", "--unit graphemes --all"] {
        let line = "COLUMNS=\(columns) $devanagari freq --format chart \(options) \(path)"
        let run = try CommandRun(shell: line)
        #expect(!run.lines.isEmpty && run.status == 0)
        let widths = run.lines.map { $0.filter { !$0.unicodeScalars.contains("\u{301}") }.count }
        #expect(widths.allSatisfy { $0 <= max(columns, 32) }, "\(columns) \(options)")
      }
    }
    let cut = try CommandRun(
      shell: "COLUMNS=30 $devanagari freq --kinds url --format chart \(path)"
    )
    #expect(cut.text == "https://exam…  1  ████████████\n")
    // Nothing goes to the terminal that it could obey.
    let controls = try CommandRun(
      "freq --all --format chart",
      input: Data("\u{1b}[31m\u{202e}\u{85}")
    )
    #expect(
      controls.text.unicodeScalars.allSatisfy {
        $0 == "\n" || $0.properties.generalCategory != .control
      }
    )
    #expect(!controls.text.contains("\u{202e}"))
  }

  #if os(Linux)
  @Test func aTerminalGetsAChart() throws {
    let folder = try TemporaryFolder()
    let words = (0..<30).map { "\(Unicode.Scalar(0x915 + $0)!)" }.joined(separator: " ")
    let path = try folder.path("text", Data("\(words) क क"))
    func terminal(_ command: String) throws -> [String] {
      try CommandRun(shell: "script -qec \"\(command)\" /dev/null").text
        .split(whereSeparator: \.isNewline).map(String.init)
    }
    let lines = try terminal("stty cols 40; $devanagari freq \(path)")
    #expect(lines.count == 20)
    #expect(lines[0] == "क  3  " + String(repeating: "█", count: 34))
    #expect(try terminal("stty cols 40; COLUMNS=25 $devanagari freq -n 1 \(path)")[0].count == 25)
    #expect(try terminal("$devanagari freq --format tsv \(path)").count == 30)
    #expect(try terminal("$devanagari freq \(path) | cat")[0] == "3\tक")
  }
  #endif

  // MARK: input

  @Test func whatStandsBeforeAFaultIsCounted() throws {
    let folder = try TemporaryFolder()
    let bad = try folder.path("bad", Data("घर घर\n".utf8) + [0xff] + Data(" गाँव".utf8))
    let good = try folder.path("good", Data("घर"))
    let run = try CommandRun("freq", bad, "/nonexistent", good)
    #expect(run.status == 65 && run.text == "3\tघर\n")
    #expect(run.messages.contains("\(bad):2: invalid UTF-8 at byte 14: FF"))
    #expect(run.messages.contains("/nonexistent: No such file"))
    let repaired = try CommandRun("freq --repair --all --unit graphemes", bad)
    #expect(repaired.lines.contains("1\t\u{FFFD}") && repaired.status == 0)
    let normalized = try CommandRun("freq --normalize safe", bad)
    #expect(normalized.status == 65 && normalized.text == "2\tघर\n")
  }

  @Test(arguments: ["", "--stem", "--without-stopwords", "--normalize safe", "--unit scalars"])
  func textWithNothingToCount(options: String) throws {
    for input in ["", "\n", "\u{feff}", "। \u{0}\u{0}"] {
      for format in ["tsv", "jsonl", "chart"] {
        let run = try CommandRun("freq \(options) --format \(format)", input: Data(input))
        #expect(run.output.isEmpty && run.status == 0 && run.messages.isEmpty)
      }
      let run = try CommandRun("freq \(options) --format json", input: Data(input))
      let document = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      #expect(document?["total"] as? Int == 0 && document?["files"] as? [String] == ["-"])
      #expect((document?["frequencies"] as? [Any])?.isEmpty == true)
    }
  }

  @Test func nothingInATextBreaksALine() throws {
    let text = "\u{0}\u{0}\t\r\n\\\u{2028}\""
    let run = try CommandRun("freq --all --unit graphemes", input: Data(text))
    #expect(
      run.text == "2\t\\u{0}\n1\t\\t\n1\t\\r\\n\n1\t\"\n1\t\\\\\n1\t\\u{2028}\n"
    )
    let objects = try CommandRun("freq --all --unit graphemes --format jsonl", input: Data(text))
      .objects()
    #expect(objects.first?["text"] as? String == "\u{0}")
    let zeros = try CommandRun("freq --all --unit scalars", input: Data(count: 300_000))
    #expect(zeros.text == "300000\t\\u{0}\n")
  }

  @Test func aLongLineIsCounted() throws {
    let input = Data(String(repeating: "राम ने ", count: 200_000))
    #expect(try CommandRun("freq", input: input).text == "200000\tने\n200000\tराम\n")
    #expect(
      try CommandRun("freq --normalize safe", input: input).text == "200000\tने\n200000\tराम\n"
    )
    let word = Data(String(repeating: "क", count: 1_000_000))
    let sizes = try CommandRun("freq", input: word).lines.map { line in
      let columns = line.split(separator: "\t")
      return Int(columns[0])! * columns[1].unicodeScalars.count
    }
    #expect(sizes.reduce(0, +) == 1_000_000)
  }

  @Test(
    arguments: [
      "--top 0", "-n -1", "--min-count 0", "--unit verses", "--format xml", "--sort length",
      "--unit words --kinds word", "--unit aksharas --hyphens joined", "--unit graphemes --stem",
      "--unit scalars --without-stopwords", "--tier extended", "--all --kinds word",
      "--kinds letters", "--normalize nfx", "--without-stopwords --language hindu",
    ]
  )
  func optionsAreChecked(options: String) throws {
    let run = try CommandRun("freq \(options)")
    #expect(run.status == 64 && run.output.isEmpty && !run.messages.isEmpty)
  }
}
