#if os(Linux)
import Foundation
import Testing

/// Long texts in little memory.
@Suite(.disabled(if: Sanitizer.isActive, "a sanitizer's own memory is most of it"))
struct LongStreamTests {
  /// Runs a command on what a line of the shell writes, and returns its exit code and the most memory
  /// it had, in MB, when all was read but what fits into a pipe.
  private func peak(_ command: String, on generator: String) throws -> (status: String, size: Int) {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      shell: """
        cd '\(folder.path)'; mkfifo text
        $devanagari \(command) text >/dev/null & { \(generator); grep VmHWM /proc/$!/status; } >text
        wait $!; echo $?
        """.replacing("/proc/$!/status; }", with: "/proc/$!/status >&2; }")
    )
    let size = run.messages.split(separator: " ").compactMap { Int($0) }.first
    return (run.text, try #require(size, "\(run.messages)") / 1024)
  }

  /// A gigabyte takes minutes: DEVANAGARI_LONG_LINE=1000000000 has one.
  private static let lineSize =
    ProcessInfo.processInfo.environment["DEVANAGARI_LONG_LINE"] ?? "64000000"

  @Test(
    arguments: [
      "words --count", "tokenize", "tokenize --format jsonl", "sentences", "graphemes --count",
      "normalize", "transliterate --to iast", "detect", "stopwords count",
    ]
  )
  func oneLine(command: String) throws {
    let generator = "yes 'राम घर गया।' | tr '\\n' ' ' | head -c \(Self.lineSize)"
    for threads in command == "detect" ? [""] : ["--threads 1", "--threads 2"] {
      let (status, size) = try peak("\(command) \(threads) --repair", on: generator)
      #expect(status == "0\n" && size > 1 && size < 64, "\(size) MB")
    }
  }

  /// Characters that nobody asks for are forgotten, and one without end is cut.
  @Test(
    arguments: [
      ("words --format jsonl --offsets characters", "yes '. . .' | head -c 30000000"),
      (
        "tokenize --format jsonl --kinds word --offsets characters",
        "yes '. . .' | head -c 30000000"
      ),
      (
        "graphemes --format jsonl --offsets characters",
        "yes '\u{93E}' | tr -d '\\n' | head -c 30000000"
      ),
    ]
  )
  func characters(command: String, generator: String) throws {
    let (status, size) = try peak("\(command) --threads 1", on: generator)
    #expect(status == "0\n" && size > 1 && size < 40, "\(size) MB")
  }

  @Test(
    arguments: [
      "words --count", "words --format jsonl", "tokenize", "sentences", "normalize", "check",
      "transliterate --to iast", "romanize", "stem", "key", "terms", "freq", "numbers words",
      "stopwords remove", "sort --check", "metre",
    ]
  )
  func aStream(command: String) throws {
    let generator = "yes 'राम घर गया।' | head -c 24000000"
    let isSingle = command.hasPrefix("sort")
    for (threads, limit) in isSingle ? [("", 24)] : [("--threads 1", 24), ("--threads 2", 64)] {
      let (status, size) = try peak("\(command) \(threads) --repair", on: generator)
      #expect(status == "0\n" && size > 1 && size < limit, "\(size) MB")
    }
  }
}
#endif
