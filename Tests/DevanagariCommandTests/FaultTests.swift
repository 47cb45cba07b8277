import Foundation
import Testing

/// Messages and exit codes.
struct FaultTests {
  @Test func invalidBytesAreAnError() throws {
    let folder = try TemporaryFolder()
    let bad = try folder.path("bad", Data(Array("राम\nघर ".utf8) + [0xe0, 0xa4, 0x20]))
    let run = try CommandRun("words", bad)
    #expect(run.status == 65)
    #expect(
      run.messages == """
        devanagari: \(bad):2: invalid UTF-8 at byte 17: E0 A4; \
        use --repair to replace such bytes by U+FFFD

        """
    )
    #expect(run.lines == ["राम", "घर"])
    let input = try CommandRun("words", input: Data([0xff]))
    #expect(input.messages.hasPrefix("devanagari: <stdin>:1: "))
  }

  @Test func theOtherFilesAreStillRead() throws {
    let folder = try TemporaryFolder()
    let bad = try folder.path("bad", Data([0xff]))
    let good = try folder.path("good", Data("राम"))
    let missing = try CommandRun("words", "/nonexistent/file", bad, good)
    #expect(missing.status == 66)
    #expect(missing.lines == ["राम"])
    #expect(missing.messages.contains("/nonexistent/file: No such file or directory"))
    // The first fault's code.
    #expect(try CommandRun("words", bad, "/nonexistent/file", good).status == 65)
  }

  @Test func aFolderIsNoText() throws {
    let run = try CommandRun("words", "/tmp")
    #expect(run.status == 66)
    #expect(run.messages.contains("/tmp: Is a directory"))
  }

  @Test func aFileMayBeForbidden() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("secret", Data("राम"))
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    // Root may read everything.
    if FileManager.default.isReadableFile(atPath: path) { return }
    let run = try CommandRun("words", path)
    #expect(run.status == 66)
    #expect(run.messages.contains("Permission denied"))
  }

  @Test func aClosedInputIsAReadingFault() throws {
    #expect(try CommandRun(shell: "$devanagari words <&-").status == 74)
  }

  #if os(Linux)
  @Test(
    arguments: [
      "words", "words --count", "words --format jsonl", "tokenize", "inspect",
      "transliterate --to iast", "transliterate --list", "romanize", "romanize --list-styles",
      "compare", "detect", "stem", "key", "terms", "terms --format jsonl",
      "freq", "freq --format json", "freq --format chart",
      "metre", "metre --format jsonl",
      "sort",
    ]
  )
  func aFullDiskIsAWritingFault(command: String) throws {
    let run = try CommandRun(shell: "$devanagari \(command) >/dev/full", input: Data("राम"))
    #expect(run.status == 74)
    #expect(run.messages == "devanagari: cannot write: No space left on device\n")
  }
  #endif

  @Test(
    arguments: [
      "words", "words --format jsonl", "inspect", "transliterate --to iast",
      "transliterate --to hunterian --lossless-check", "romanize", "compare",
      "detect --lines", "key", "terms", "terms --format jsonl",
      "metre", "metre --format jsonl",
      "sort",
    ]
  )
  func aClosedPipeIsQuiet(command: String) throws {
    let text = Data(String(repeating: "राम घर गया। टी\n", count: 100_000))
    let line = "{ $devanagari \(command); echo $? >&2; } | head -n 1"
    let run = try CommandRun(shell: line, input: text)
    #expect(run.lines.count == 1)
    #expect(run.messages == "141\n")
    // Where SIGPIPE is ignored, the end is the same.
    #expect(try CommandRun(shell: "trap '' PIPE; " + line, input: text).messages == "141\n")
  }

  @Test func wrongUsage() throws {
    for arguments in ["verses", "words --nonsense", "words --format xml", "words --engine x"] {
      let run = try CommandRun(shell: "$devanagari \(arguments)")
      #expect(run.status == 64, "\(arguments)")
      #expect(run.output.isEmpty && !run.messages.isEmpty)
    }
  }

  @Test func everyCommandHasHelpWithExamples() throws {
    for command in [
      "", "tokenize", "words", "aksharas", "graphemes", "sentences", "inspect", "normalize",
      "check", "transliterate", "romanize", "deromanize", "compare", "detect", "stem",
      "key", "conflations", "terms", "freq", "metre", "sort",
    ] {
      let run = try CommandRun(shell: "$devanagari \(command) --help")
      #expect(run.status == 0)
      #expect(run.text.contains("EXAMPLES:"))
    }
  }

  @Test func helpGivesEachCommandOneLine() throws {
    let help = try CommandRun("help")
    #expect(help.status == 0 && help.lines.count <= 60)
    #expect(try CommandRun("--help").text == help.text)
    let groups = help.text.components(separatedBy: "SUBCOMMANDS:\n").dropFirst()
    // A line without a name at its start would be the rest of the one before it.
    let commands = groups.flatMap { group in
      group.components(separatedBy: "\n\n")[0].split(separator: "\n").map { line in
        String(line.dropFirst(2).prefix { $0 != " " })
      }
    }
    #expect(commands.count > 20)
    for command in commands {
      let run = try CommandRun("help", command)
      #expect(run.status == 0 && run.text.contains("\nUSAGE: devanagari \(command) "))
    }
  }

  @Test(arguments: [
    "transliterate", "romanize", "deromanize", "compare", "detect", "stem", "key", "terms", "freq",
    "metre", "sort",
  ])
  func examplesRun(command: String) throws {
    let folder = try TemporaryFolder()
    for name in ["news.txt", "web.txt", "verse.txt", "chat.txt"] {
      _ = try folder.file(name, Data("राम New Delhi में है।\n"))
    }
    _ = try folder.file("names.txt", Data("राम\n"))
    _ = try folder.file("words.txt", Data("सरगना सर्गना\n"))
    _ = try folder.file("chapters.txt", Data("भाग१०\nभाग९\n"))
    _ = try folder.file("table.tsv", Data("2\tक\n1\tख\n"))
    let lines = try CommandRun(shell: "$devanagari \(command) --help").text
      .components(separatedBy: "EXAMPLES:\n")[1].components(separatedBy: "\n")
    let examples = lines.prefix { $0.hasPrefix("  ") }
    #expect(examples.count > 2)
    for example in examples {
      // What stands behind many spaces tells what it does.
      let line = example.trimmingCharacters(in: .whitespaces).components(separatedBy: "    ")[0]
      let function = "devanagari() { $devanagari \"$@\"; }"
      let run = try CommandRun(shell: "\(function); cd \(folder.path); \(line)")
      let isCheck = line.contains("--lossless-check")
      #expect(run.status == (isCheck ? 1 : 0) && run.messages.isEmpty, "\(example)")
      let isSilent = line.contains(" > ") || line.contains("sort --check")
      #expect(run.output.isEmpty == isSilent, "\(example)")
    }
  }

  @Test func versionsAreThree() throws {
    let lines = try CommandRun("--version").lines
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("devanagari "))
    #expect(lines[1] == "tables: Unicode 15.0.0")
    #expect(lines[2].hasPrefix("ICU "))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func shellCompletions(shell: String) throws {
    let run = try CommandRun("--generate-completion-script", shell)
    #expect(run.status == 0 && run.text.contains("aksharas"))
    // Rules are completed by name.
    #expect(run.text.contains("candra-for-candrabindu"))
    // Schemes too.
    #expect(run.text.contains("iso15919-strict"))
  }
}
