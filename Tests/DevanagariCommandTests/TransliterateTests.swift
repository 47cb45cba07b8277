import DevanagariText
import DevanagariTransliteration
import Foundation
import Testing

/// The command `devanagari transliterate`, but for `--lossless-check`.
struct TransliterateTests {
  /// What the command reads at a time, in bytes.
  private let chunkSize = 256 * 1024

  private static let lossless = Scheme.allCases.filter { $0 != .devanagari && $0.isLossless }

  @Test func resultsAreThoseOfTheLibrary() throws {
    var failures: [String] = []
    for scheme in Scheme.allCases where scheme != .devanagari {
      let there = Transliterator(from: .devanagari, to: scheme)
      for (path, text) in zip(Samples.paths, try Samples.contents()) {
        let written = there.transliterate(text)
        let run = try CommandRun("transliterate --to \(scheme)", path)
        if run.output != Data(written) { failures.append("\(scheme) \(path)") }
        if run.status != 0 || !run.messages.isEmpty { failures.append(run.messages) }
        let back = try CommandRun(
          "transliterate --from \(scheme) --to devanagari",
          input: Data(written)
        )
        if back.output != Data(there.inverse.transliterate(written)) {
          failures.append("from \(scheme) \(path)")
        }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func optionsAreThoseOfTheLibrary() throws {
    let text = "राम २०२४ में आया। वह New Delhi गया॥\n"
    let folder = try TemporaryFolder()
    let names = try folder.path("names", Data("# नाम\nराम\n\n  सीता # और\n"))
    let more = try folder.path("more", Data("\u{FEFF}गया"))
    func iast(
      _ digits: Transliterator.Conversion = .converted,
      _ punctuation: Transliterator.Conversion = .converted,
      _ foreign: Transliterator.Foreign = .kept,
      _ capitals: Capitals = .none
    ) -> Transliterator {
      Transliterator(
        from: .devanagari,
        to: .iast,
        digits: digits,
        punctuation: punctuation,
        foreign: foreign,
        capitals: capitals
      )
    }
    let expected: [(String, Transliterator)] = [
      ("", iast()), ("--digits kept", iast(.kept)), ("--punctuation kept", iast(.converted, .kept)),
      ("--foreign quoted", iast(.converted, .converted, .quoted)),
      ("--digits kept --punctuation kept --foreign quoted", iast(.kept, .kept, .quoted)),
      ("--capitals none", iast()),
      ("--capitals sentences", iast(.converted, .converted, .kept, .sentenceStarts)),
      ("--capitals words", iast(.converted, .converted, .kept, .words)),
      (
        "--names-file \(names) --names-file \(more)",
        iast(.converted, .converted, .kept, .none.adding(names: ["राम", "सीता", "गया"]))
      ),
      (
        "--capitals sentences --names-file \(more)",
        iast(.converted, .converted, .kept, .sentenceStarts.adding(names: ["गया"]))
      ),
    ]
    var failures: [String] = []
    for (options, transliterator) in expected {
      let run = try CommandRun("transliterate --to iast \(options)", input: Data(text))
      if run.output != Data(transliterator.transliterate(text)) { failures.append(options) }
    }
    #expect(failures.isEmpty)
    let run = try CommandRun("transliterate --from itrans --to iast", input: Data("shrI j~nAna"))
    #expect(run.text == "śrī jñāna")
  }

  @Test func losslessSchemesComeBackThroughTwoRuns() throws {
    var failures: [String] = []
    for text in try Samples.contents() + [Flawed.text(seed: 5)] {
      let expected = Data(Normalizer.nfc.normalize(text))
      for scheme in Self.lossless {
        let there = "$devanagari transliterate --foreign quoted --to \(scheme)"
        let back = "$devanagari transliterate --foreign quoted --from \(scheme) --to devanagari"
        let run = try CommandRun(shell: "\(there) | \(back)", input: Data(text))
        if run.output != expected || run.status != 0 { failures.append("\(scheme)") }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func lineEndsStay() throws {
    let words = ["राम", "क्", "Delhi}", "", "{अ", "१।"]
    var failures: [String] = []
    for foreign in [Transliterator.Foreign.kept, .quoted] {
      let there = Transliterator(from: .devanagari, to: .iast, foreign: foreign)
      let written = words.map { there.transliterate($0) }
      let option = "--foreign \(foreign == .kept ? "kept" : "quoted")"
      for end in ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"] {
        for last in ["", end, end + end] {
          let text = words.joined(separator: end) + last
          let run = try CommandRun("transliterate --to iast \(option)", input: Data(text))
          if run.output != Data(written.joined(separator: end) + last) {
            failures.append("\(option) \((end + last).debugDescription)")
          }
        }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func nothingGivesNothing() throws {
    for text in ["", "\u{FEFF}"] {
      for options in ["", "--capitals sentences", "--lossless-check", "--foreign quoted"] {
        let run = try CommandRun("transliterate --to iast \(options)", input: Data(text))
        #expect(run.output.isEmpty && run.messages.isEmpty && run.status == 0)
      }
    }
    #expect(try CommandRun("transliterate --to iast", input: Data("\u{FEFF}राम")).text == "rāma")
  }

  @Test(arguments: ["", "--foreign quoted", "--capitals sentences"])
  func chunkBordersMakeNoDifference(options: String) throws {
    // Lines of several lengths put every place of a change on a border somewhere.
    let text = Flawed.text(seed: 1, lines: 18_000)
    #expect(Data(text).count > 3 * chunkSize)
    let there = Transliterator(
      from: .devanagari,
      to: .iso15919,
      foreign: options.contains("quoted") ? .quoted : .kept,
      capitals: options.contains("sentences") ? .sentenceStarts : .none
    )
    let command = "transliterate --to iso15919 \(options)"
    #expect(
      try CommandRun(command, input: Data(text)).output == Data(there.transliterate(text))
    )
    let slow = "dd bs=7 2>/dev/null | $devanagari \(command)"
    let part = String(text.prefix(40_000))
    #expect(
      try CommandRun(shell: slow, input: Data(part)).output == Data(there.transliterate(part))
    )
  }

  @Test func aHugeLineIsCutAtWhiteSpaceWhereverItsBytesAreRead() throws {
    let text = String(repeating: "क्‍या New,Delhi(x)!a में है। ", count: 60_000)
    #expect(text.utf8.count > 2_500_000)
    let there = Transliterator(from: .devanagari, to: .hk, foreign: .quoted)
    let written = Data(there.transliterate(text))
    let command = "transliterate --foreign quoted --to hk"
    #expect(try CommandRun(command, input: Data(text)).output == written)
    let slow = "dd bs=777 2>/dev/null | $devanagari \(command)"
    #expect(try CommandRun(shell: slow, input: Data(text)).output == written)
    let back = try CommandRun(
      "transliterate --foreign quoted --from hk --to devanagari",
      input: written
    )
    #expect(back.output == Data(text))
    // Where there is none, everything is written all the same.
    let run = try CommandRun("transliterate --to hk", input: Data(text.filter { $0 != " " }))
    #expect(run.output == Data(there.transliterate(text).filter { !" {}".contains($0) }))
  }

  @Test func resultsComeAsTheInputDoes() throws {
    let line = """
      { echo 'राम'; sleep 1; echo late >&2; } | $devanagari transliterate --to iast | {
        read first; echo early >&2; cat >/dev/null
      }
      """
    #expect(try CommandRun(shell: line).messages == "early\nlate\n")
  }

  @Test func theListHasEveryScheme() throws {
    let run = try CommandRun("transliterate --list")
    #expect(run.status == 0)
    func example(_ scheme: Scheme) -> String {
      Transliterator(from: .devanagari, to: scheme).transliterate("हिन्दी में ज्ञान")
    }
    let rows = run.lines.map { line in
      line.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }
    let expected = Scheme.allCases.map { scheme in
      [scheme.name, scheme.title, scheme.isLossless ? "lossless" : "lossy", example(scheme)]
    }
    #expect(rows == expected)
    let objects = try CommandRun("transliterate --list --format jsonl").objects()
    #expect(objects.compactMap { $0["name"] as? String } == Scheme.allCases.map(\.name))
    #expect(objects.compactMap { $0["lossless"] as? Bool } == Scheme.allCases.map(\.isLossless))
    #expect(objects.compactMap { $0["example"] as? String } == Scheme.allCases.map(example))
    #expect(objects.compactMap { $0["standard"] as? String } == Scheme.allCases.map(\.standard))
  }

  @Test func anUnknownSchemeNamesTheNearest() throws {
    let expected = [
      "iso": ["iso15919"], "IAST": [], "itran": ["itrans"], "hunter": ["hunterian"], "xyzxyz": [],
      "": [],
    ]
    for (name, near) in expected {
      for options in [
        ["--to", name], ["--from", name, "--to", "iast"],
      ] {
        let run = try CommandRun(
          "transliterate",
          options[0],
          options[1],
          options.count > 2 ? options[2] : "--digits",
          options.count > 3 ? options[3] : "kept",
          input: Data("राम")
        )
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.messages.contains("'\(name)'") && run.messages.contains("--list"))
        #expect(near.allSatisfy { run.messages.contains("did you mean \($0)") }, "\(run.messages)")
      }
    }
  }

  @Test func wrongUsageTellsWhatToDo() throws {
    let expected = [
      "": "--to iso15919", "--to devanagari": "--from itrans", "--from iast": "--to iso15919",
      "--to hk --capitals words": "--capitals", "--to hk --names-file /dev/null": "--names-file",
      "--to iast --format jsonl": "--lossless-check", "--to iast --digits x": "converted",
    ]
    for (options, advice) in expected {
      let run = try CommandRun("transliterate \(options)", input: Data("राम"))
      #expect(run.status == 64 && run.output.isEmpty)
      #expect(run.messages.contains(advice), "\(run.messages)")
    }
    // Whoever says both means it.
    let same = try CommandRun("transliterate --from devanagari --to devanagari", input: Data("राम"))
    #expect(same.text == "राम")
  }

  @Test func aFileOfNamesHasOneWordALine() throws {
    let folder = try TemporaryFolder()
    for (content, line) in [("राम\nसीता राम\n", 2), ("\nजवाहर-लाल", 2), ("राम,", 1), ("१२", 1)] {
      let path = try folder.path("names", Data(content))
      let run = try CommandRun("transliterate --to iast --names-file", path, input: Data("राम"))
      #expect(run.status == 65 && run.output.isEmpty)
      #expect(run.messages.contains("\(path):\(line): “"), "\(run.messages)")
    }
    let missing = try CommandRun("transliterate --to iast --names-file /nonexistent")
    #expect(missing.status == 66)
  }

  @Test func invalidBytesAreAFaultOfTheirFileOnly() throws {
    let folder = try TemporaryFolder()
    let first = try folder.path("first", Data("राम\n"))
    let bad = try folder.path("bad", Data(Array("घर\nगया ".utf8) + [0xe0, 0xa4, 0x20]))
    let last = try folder.path("last", Data("क"))
    for options in ["", "--capitals words", "--foreign quoted"] {
      let command = "transliterate --to iast \(options)"
      let run = try CommandRun(command, first, bad, last)
      #expect(run.status == 65)
      #expect(run.messages.contains("\(bad):2: invalid UTF-8 at byte 17: E0 A4;"))
      #expect(run.text.lowercased() == "rāma\nghara\nka")
      let repaired = try CommandRun("\(command) --repair", bad)
      #expect(repaired.status == 0 && repaired.text.lowercased() == "ghara\ngayā \u{FFFD} ")
    }
    #expect(try CommandRun("transliterate --to iast /nonexistent/file", first).status == 66)
  }
}
