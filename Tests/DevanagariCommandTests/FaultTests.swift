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

  /// `check` repairs bytes only where it changes no file.
  @Test(arguments: ["--fix", "--diff"])
  func whoCannotRepairTellsWhoCan(option: String) throws {
    let folder = try TemporaryFolder()
    let bad = try folder.path("bad", Data(Array("राम ".utf8) + [0xff]))
    let utf16 = try folder.path("utf16", Data("R\0a\0m\0 \0w\0a\0s\0"))
    let run = try CommandRun("check", option, bad, utf16)
    #expect(run.status == 65)
    let advice = ["to replace such bytes by U+FFFD", "to read it as UTF-8 all the same"]
      .map { "use \"devanagari normalize --repair\" \($0)\n" }
    #expect(advice.allSatisfy(run.messages.contains), "\(run.messages)")
    #expect(try CommandRun("normalize --repair", bad).status == 0)
  }

  /// No name of a file sends commands to a terminal, nor does another argument.
  @Test(
    arguments: [
      "$devanagari words \"$x\"", "$devanagari words --count \"$y\"",
      "$devanagari stopwords count \"$y\"", "$devanagari numbers find \"$y\"",
      "$devanagari sort --check \"$y\"", "$devanagari detect \"$y\" \"$y\"",
      "$devanagari check \"$y\"", "$devanagari check --fix \"$y\"",
      "$devanagari transliterate --to hunterian --lossless-check \"$y\"",
      "$devanagari tokenize --format conllu \"$y\"", "$devanagari words --format jsonl \"$y\"",
      "$devanagari transliterate --to \"$x\"", "$devanagari words --format \"$x\"",
      "$devanagari \"$x\"", "$devanagari words \"--$x\"",
      "$devanagari romanize --candidates \"$x\"",
    ]
  )
  func controlsInArgumentsAreEscaped(line: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      shell: """
        cd '\(folder.path)'; x=$(printf 'a\\033[31m\\007'); y="$x$x"
        printf 'हाथ टी काॅ दो\\nकमल\\n' >"$y"; \(line)
        """
    )
    let written = run.text + run.messages
    #expect(!written.contains("\u{1B}") && !written.contains("\u{7}"))
    let escapes = ["\\u{1B}[31m\\u{7}", "\\u001B[31m\\u0007", "%1B[31m%07"]
    #expect(escapes.contains { written.contains($0) }, "\(written)")
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

  /// All commands, with those that other commands have.
  private static let commands = [
    "", "tokenize", "sentences", "words", "aksharas", "graphemes", "inspect", "normalize", "check",
    "transliterate", "romanize", "deromanize", "compare", "detect", "numbers", "numbers words",
    "numbers value", "numbers find", "numbers group", "numbers ungroup", "stopwords",
    "stopwords list", "stopwords remove", "stopwords count", "stem", "key", "conflations", "terms",
    "freq", "metre", "sort",
  ]

  /// The list has every command that help tells of, each in one line.
  @Test func helpGivesEachCommandOneLine() throws {
    let help = try CommandRun("help")
    #expect(help.status == 0 && help.lines.count <= 60)
    var found: [String] = []
    for command in Self.commands {
      let help = try CommandRun("\(command) --help").text
      #expect(help.contains("\nUSAGE: devanagari \(command)"))
      for group in help.components(separatedBy: "SUBCOMMANDS:\n").dropFirst() {
        for line in group.components(separatedBy: "\n\n")[0].split(separator: "\n") {
          // A line without a name at its start would be the rest of the one before it.
          let name = line.dropFirst(2).prefix { $0 != " " }
          found.append(command.isEmpty ? String(name) : "\(command) \(name)")
        }
      }
    }
    #expect(found.sorted() == Self.commands.dropFirst().sorted())
  }

  @Test(arguments: commands)
  func examplesRun(command: String) throws {
    let help = try CommandRun("\(command) --help")
    #expect(help.status == 0 && help.messages.isEmpty)
    let folder = try TemporaryFolder()
    let text = "राम New Delhi में है।\nकाॅलेज \u{93F} 12345\n"
    for name in ["news", "web", "verse", "chat", "book", "judgement", "nepali"] {
      _ = try folder.file("\(name).txt", Data(text))
    }
    _ = try folder.file("law.txt", Data("अधिनि.\n"))
    _ = try folder.file("names.txt", Data("राम\n"))
    _ = try folder.file("words.txt", Data("सरगना सर्गना\n"))
    _ = try folder.file("chapters.txt", Data("भाग१०\nभाग९\n"))
    _ = try folder.file("table.tsv", Data("2\tक\n1\tख\n"))
    let lines = help.text.components(separatedBy: "EXAMPLES:\n")[1].components(separatedBy: "\n")
    let examples = lines.prefix { $0.hasPrefix("  ") }
    #expect(!examples.isEmpty)
    for example in examples {
      // What stands behind many spaces tells what it does.
      let line = example.trimmingCharacters(in: .whitespaces).components(separatedBy: "   ")[0]
      let function = "devanagari() { $devanagari \"$@\"; }; less() { cat; }"
      let run = try CommandRun(shell: "\(function); cd \(folder.path); \(line)")
      let finds = line.contains("--lossless-check") || line.contains("devanagari check")
      #expect(run.status == 0 || (finds && run.status == 1), "\(example)")
      let tells = line.contains("--fix") || line.contains("--summary")
      #expect(run.messages.isEmpty || tells, "\(example)")
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
