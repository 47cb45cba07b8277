import Foundation
import Testing

/// Standard streams that are closed, full, or that nobody reads.
struct StandardStreamTests {
  @Test(arguments: TextCommands.all)
  func aClosedInputIsAReadingFault(command: String) throws {
    let run = try CommandRun(shell: "\(command) - <&-")
    #expect(run.status == 74)
    #expect(run.messages == "devanagari: <stdin>: Bad file descriptor\n")
  }

  @Test(arguments: TextCommands.all)
  func aClosedOutputIsAWritingFault(command: String) throws {
    let folder = try TemporaryFolder()
    let text = Data(TextCommands.text(for: command))
    let file = try folder.file("text", text)
    for closed in [">&-", "<&- >&-", "<&- >&- 2>&-"] {
      let run = try CommandRun(shell: "\(command) '\(file.path)' \(closed)")
      #expect(run.status == 74, "\(closed)")
      let message = "devanagari: cannot write: Bad file descriptor\n"
      #expect(run.messages == (closed.contains("2>&-") ? "" : message), "\(closed)")
      #expect(try Data(contentsOf: file) == text, "\(closed)")
    }
  }

  /// A descriptor that is free is not that of the new file.
  @Test(arguments: [">&-", "<&- >&-", "2>&-", "<&- 2>&-", "<&- >&- 2>&-"])
  func nothingElseIsWrittenToAFile(closed: String) throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "काॅलेज \u{93F}\n", count: 20_000)
    let fixed = String(repeating: "कॉलेज \u{93F}\n", count: 20_000)
    let files = try ["1", "2"].map { try folder.file($0, Data(text)) }
    let run = try CommandRun(
      shell: "cd '\(folder.path)'; $devanagari check --fix 1 2 missing \(closed); echo $? >status"
    )
    #expect(run.status == 0)
    for file in files.prefix(closed.contains(">&-") ? 1 : 2) {
      #expect(try Data(contentsOf: file) == Data(fixed))
    }
    let second = try Data(contentsOf: files[1])
    #expect(second == Data(fixed) || second == Data(text))
  }

  #if os(Linux)
  @Test(
    arguments: TextCommands.all
      + [
        "--help", "--version", "help words", "words --help", "--generate-completion-script bash",
        "check --list-rules", "transliterate --list", "romanize --list-styles", "stopwords list",
      ].map { "$devanagari \($0) #" }
  )
  func aFullDiskIsAWritingFault(command: String) throws {
    let text = TextCommands.text(for: command)
    let run = try CommandRun(shell: ">/dev/full \(command) -", input: Data(text))
    #expect(run.status == 74)
    #expect(run.messages == "devanagari: cannot write: No space left on device\n")
  }
  #endif

  /// Runs a line whose output is a pipe that nobody reads any more.
  private func runUnread(_ line: String, _ text: String = "") throws -> [String] {
    let folder = try TemporaryFolder()
    let pipe = "mkfifo pipe; exec 3<>pipe 4>pipe 3>&-"
    // Where SIGPIPE is ignored, the end is the same.
    return try ["", "trap '' PIPE;"].map { trap in
      try CommandRun(
        shell: "cd '\(folder.path)'; rm -f pipe; \(pipe); \(trap) { \(line); } >&4; echo $?",
        input: Data(text)
      )
    }.map { $0.text + $0.messages }
  }

  @Test(arguments: TextCommands.all)
  func aReaderMayGoAtOnce(command: String) throws {
    let ends = try runUnread("\(command) -", TextCommands.text(for: command))
    #expect(ends == ["141\n", "141\n"])
  }

  @Test(
    arguments: [
      "words", "words --format jsonl", "tokenize", "tokenize --format lines",
      "tokenize --format jsonl", "tokenize --format conllu", "inspect", "normalize", "check",
      "check --format jsonl", "check --format sarif", "check --diff", "transliterate --to iast",
      "transliterate --to hunterian --lossless-check", "romanize", "compare", "detect --lines",
      "key", "terms", "terms --format jsonl", "freq --unit words --format tsv",
      "freq --unit words --format jsonl",
      "freq --unit words --format json", "freq --unit words --format chart --top 200000", "metre",
      "metre --format jsonl",
      "sort",
    ]
  )
  func aReaderMayGoInTheMiddle(command: String) throws {
    // As many different words, so that there is much to write of them too.
    let lines = (0..<100_000).map { "राम घर गया। टी काॅलेज क\($0 % 10)ख\($0 / 10)\n" }
    let line = "{ $devanagari \(command); echo $? >&2; } | head -n 1"
    let run = try CommandRun(shell: line, input: Data(lines.joined()))
    #expect(run.lines.count == 1)
    #expect(run.messages == "141\n")
  }

  @Test(arguments: ["--help", "--version", "words --help", "--generate-completion-script fish"])
  func theReaderOfHelpMayGo(arguments: String) throws {
    #expect(try runUnread("$devanagari \(arguments)") == ["141\n", "141\n"])
  }

  /// While the input makes itself waited for, and in the middle of work.
  @Test(arguments: TextCommands.some, ["INT 130", "TERM 143", "HUP 129"])
  func aSignalEndsTheCommand(command: String, signal: String) throws {
    let folder = try TemporaryFolder()
    let words = signal.split(separator: " ")
    let killed = "timeout --preserve-status -s \(words[0]) 0.05 env \(command)"
    let waiting = try CommandRun(
      shell: """
        cd '\(folder.path)'; mkfifo pipe; exec 3<>pipe; echo एक >&3
        \(killed) pipe >/dev/null; echo $?
        """
    )
    #expect(waiting.text == "\(words[1])\n")
    let working = try CommandRun(shell: "yes एक | { \(killed) - >/dev/null; echo $?; }")
    #expect(working.text == "\(words[1])\n")
  }
}
