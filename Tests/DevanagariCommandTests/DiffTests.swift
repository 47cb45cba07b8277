import DevanagariText
import Foundation
import Testing

/// `devanagari check --diff`.
struct DiffTests {
  @Test func aHunkHasThreeLinesAround() throws {
    let lines = (1...20).map { $0 == 5 || $0 == 12 ? "काॅलेज" : "\($0)" }
    let folder = try TemporaryFolder()
    _ = try folder.file("a b", Data(lines.joined(separator: "\n")))
    let run = try CommandRun(shell: "cd '\(folder.path)' && $devanagari check --diff 'a b'")
    #expect(run.status == 1 && run.messages.isEmpty)
    #expect(
      run.lines == [
        "--- a/a b\t", "+++ b/a b\t", "@@ -2,14 +2,14 @@", " 2", " 3", " 4", "-काॅलेज", "+कॉलेज", " 6",
        " 7", " 8", " 9", " 10", " 11", "-काॅलेज", "+कॉलेज", " 13", " 14", " 15",
      ]
    )
  }

  @Test func patchTakesItByteForByte() throws {
    let long = String(repeating: "राम ", count: 300_000)
    var texts = try Samples.contents() + (30..<36).map { Flawed.text(seed: $0) }
    texts += [
      "काॅलेज", "काॅलेज\n", "\u{FEFF}काॅलेज\r\nराम", "राम\nकाॅलेज", "काॅलेज\nराम", "राम\r\nकाॅलेज\r\n\r\n",
      // A hunk that is cut, with more changes near its end.
      String(repeating: "राम\n", count: 5) + String(repeating: "काॅलेज की खाडी\u{93C}\n", count: 60_000)
        + "राम\nकाॅलेज\nराम\nराम\nराम\nराम\nराम\nराम\nराम\nराम\nराम\nराम\nकाॅलेज\nराम\nराम\nराम\nराम\n",
      String(repeating: "काॅलेज की खाडी\u{93C}\n", count: 60_000),
      "राम\n\(long)काॅलेज \(long)\nराम\n",
    ]
    var failures: [Int] = []
    for (index, text) in texts.enumerated() {
      let folder = try TemporaryFolder()
      let file = try folder.file("text", Data(text))
      for (name, normalizer) in [("safe", Normalizer.safe), ("corpus", .corpus)] {
        try Data(text).write(to: file)
        let line = """
          cd '\(folder.path)' && $devanagari check --preset \(name) --diff text >diff; status=$?
          patch -s -p1 <diff || exit 99; exit $status
          """
        let run = try CommandRun(shell: line)
        let expected = Flawed.normalForm(of: text, by: normalizer)
        if try Data(contentsOf: file) != expected { failures.append(index) }
        if run.status != (expected == Data(text) ? 0 : 1) { failures.append(-index) }
        // No fuzz and no offset.
        if !run.output.isEmpty || !run.messages.isEmpty { failures.append(1000 + index) }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func oddNamesReachPatch() throws {
    var failures: [String] = []
    for name in ["a b", "हिन्दी पाठ.txt", "tab\there", "quote\"s\\", "new\nline", "c\u{9B}31m"] {
      let folder = try TemporaryFolder()
      let file = try folder.file(name, Data("काॅलेज\n"))
      let quoted = "'\(name)'"
      let run = try CommandRun(
        shell: "cd '\(folder.path)' && $devanagari check --diff \(quoted) | tee diff | patch -s -p1"
      )
      let diff = try String(contentsOfFile: folder.path + "/diff", encoding: .utf8)
      if diff.unicodeScalars.contains("\u{9B}") { failures.append("raw \(name)") }
      let isFixed = try Data(contentsOf: file) == Data("कॉलेज\n")
      // From its version 2.8 on, patch makes no names with a line end, as POSIX of 2024 wants.
      let isRefused = name.contains("\n") && run.messages.contains("Invalid byte sequence")
      if !isFixed && !isRefused { failures.append("\(name): \(run.messages)") }
    }
    #expect(failures.isEmpty)
  }

  @Test func severalFilesAreOneDiff() throws {
    let folder = try TemporaryFolder()
    for name in ["1", "3"] { _ = try folder.file(name, Data("काॅलेज\n")) }
    _ = try folder.file("2", Data("राम\n"))
    let run = try CommandRun(
      shell: "cd '\(folder.path)' && $devanagari check --diff 1 2 3 | tee diff; patch -s -p1 <diff"
    )
    #expect(run.lines.filter { $0.hasPrefix("+++") } == ["+++ b/1", "+++ b/3"])
    #expect(try CommandRun(shell: "cd '\(folder.path)' && $devanagari check 1 2 3").status == 0)
  }
}
