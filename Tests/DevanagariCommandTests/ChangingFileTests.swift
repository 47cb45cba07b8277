import Foundation
import Testing

/// Files that somebody changes while they are read.
struct ChangingFileTests {
  private static let commands = ["words", "normalize", "tokenize", "romanize"].flatMap { command in
    [1, 2].map { "$devanagari \(command) --threads \($0)" }
  }

  /// Runs a command that has to wait with its results until `change` was done to the file `text`.
  private func run(_ command: String, until change: String) throws -> CommandRun {
    let folder = try TemporaryFolder()
    // More than is read before the pipe is full.
    let line = "राम घर गया।\n"
    _ = try folder.file("text", Data(String(repeating: line, count: 300_000)))
    return try CommandRun(
      shell: """
        cd '\(folder.path)'; { \(command) text; echo $? >&2; } |
        { read first; \(change); tail -n 1; }
        """
    )
  }

  @Test(arguments: commands)
  func aFileMayVanish(command: String) throws {
    let expected = try run(command, until: ":")
    let run = try self.run(command, until: "rm text")
    #expect(!run.output.isEmpty)
    #expect(run.output == expected.output && run.messages == expected.messages)
  }

  @Test(arguments: commands)
  func aFileMayGrow(command: String) throws {
    let run = try self.run(command, until: "echo सीता >>text")
    #expect(run.text.contains(try Regex("सीता|sita|seeta")))
    #expect(run.messages == "0\n")
  }

  @Test(arguments: commands)
  func aFileMayShrink(command: String) throws {
    let run = try self.run(command, until: ": >text")
    #expect(!run.output.isEmpty)
    // A scalar may have been cut.
    let isCut = run.messages.contains("invalid UTF-8") && run.messages.hasSuffix("\n65\n")
    #expect(run.messages == "0\n" || isCut)
  }
}
