import DevanagariText
import Foundation
import Testing

/// `devanagari check --fix`.
struct FixTests {
  /// Returns the names in a folder.
  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func attributes(_ path: String) throws -> (mode: Int, time: Date, inode: Int) {
    let values = try FileManager.default.attributesOfItem(atPath: path)
    return (
      try #require(values[.posixPermissions] as? Int),
      try #require(values[.modificationDate] as? Date),
      try #require(values[.systemFileNumber] as? Int)
    )
  }

  @Test func theFileIsWhatNormalizeGives() throws {
    var failures: [String] = []
    var texts = try Samples.contents() + [Flawed.text(seed: 40, lines: 9000)]
    texts.append("\u{FEFF}काॅलेज\r\nखाडी\u{93C}")
    for text in texts {
      for (name, normalizer) in [("safe", Normalizer.safe), ("corpus", .corpus), ("nfd", .nfd)] {
        let folder = try TemporaryFolder()
        let file = try folder.file("text", Data(text))
        let before = try CommandRun("check --preset \(name) --format jsonl", file.path).findings()
        let count = before.count { $0.suggestion != nil }
        let run = try CommandRun("check --preset \(name) --fix", file.path)
        if try Data(contentsOf: file) != Flawed.normalForm(of: text, by: normalizer) {
          failures.append("text \(name)")
        }
        let message =
          count == 0 ? "" : "fixed \(count) finding\(count == 1 ? "" : "s") in \(file.path)\n"
        if run.messages != message { failures.append(run.messages) }
        // What is listed is what remains.
        let after = try CommandRun("check --preset \(name)", file.path)
        if run.text != after.text || run.status != after.status { failures.append("rest \(name)") }
        if try names(in: folder) != ["text"] { failures.append("names \(name)") }
        // To do it again changes nothing.
        let attributes = try attributes(file.path)
        let again = try CommandRun("check --preset \(name) --fix", file.path)
        let isSame = try self.attributes(file.path) == attributes
        if !isSame || !again.messages.isEmpty || again.text != run.text {
          failures.append("again \(name)")
        }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func permissionsAndLinksStay() throws {
    let folder = try TemporaryFolder()
    let file = try folder.path("text", Data("काॅलेज"))
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "text")
    for mode in [0o600, 0o644, 0o755, 0o660] {
      try Data("काॅलेज").write(to: URL(filePath: file))
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
      #expect(try CommandRun("check --fix", link).status == 0)
      #expect(try attributes(file).mode == mode)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "text")
      #expect(try Data(contentsOf: URL(filePath: file)) == Data("कॉलेज"))
    }
    #expect(try names(in: folder) == ["link", "text"])
  }

  @Test func cleanFilesAreNotTouched() throws {
    let folder = try TemporaryFolder()
    let old = Date(timeIntervalSince1970: 1_000_000)
    // Nothing in the second can be mended.
    for text in ["\u{FEFF}राम\r\n", "राम \u{93F}"] {
      let file = try folder.path("text", Data(text))
      try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file)
      let before = try attributes(file)
      let run = try CommandRun("check --fix", file)
      #expect(run.status == (text.contains("\u{93F}") ? 1 : 0) && run.messages.isEmpty)
      #expect(try attributes(file) == before)
    }
  }

  @Test func aFaultLeavesItsFileAlone() throws {
    let folder = try TemporaryFolder()
    let content = Data(Array("काॅलेज\n".utf8) + [0xff])
    let bad = try folder.file("bad", content)
    let good = try folder.file("good", Data("काॅलेज"))
    for format in ["plain", "jsonl", "sarif"] {
      try Data("काॅलेज").write(to: good)
      let run = try CommandRun(
        "check --format \(format) --fix",
        bad.path,
        "/nonexistent",
        good.path
      )
      #expect(run.status == 65)
      #expect(run.messages.contains("\(bad.path):2: invalid UTF-8"))
      #expect(run.messages.contains("fixed 1 finding in \(good.path)"))
      #expect(try Data(contentsOf: bad) == content)
      #expect(try Data(contentsOf: good) == Data("कॉलेज"))
      #expect(try names(in: folder) == ["bad", "good"])
    }
  }

  @Test func onlyFilesAreRewritten() throws {
    let folder = try TemporaryFolder()
    #expect(try CommandRun("check --fix", folder.path).status == 66)
    let fix = "$devanagari check --fix"
    let lines = [
      "mkfifo x; \(fix) x", "ln -s /dev/null x; \(fix) x", "cat text | \(fix) /dev/stdin",
      "\(fix) /dev/stdin <text", "\(fix) //dev/stdin <text", "\(fix) text <text",
      "\(fix) text 2>>text", "\(fix) text >>text", "ln text x; \(fix) x <text",
    ]
    for line in lines + Self.systemLines {
      _ = try folder.file("text", Data("काॅ"))
      let run = try CommandRun(shell: "cd '\(folder.path)'; rm -f x; \(line)")
      #expect(run.status == 64 && run.output.isEmpty, "\(line)")
      let text = try String(contentsOfFile: folder.path + "/text", encoding: .utf8)
      #expect((run.messages + text).contains("devanagari normalize"), "\(line)")
      #expect(text.hasPrefix("काॅ") && !text.contains("कॉ"), "\(line)")
    }
  }

  #if os(Linux)
  private static let systemLines = ["$devanagari check --fix /proc/self/fd/0 <text"]

  /// A folder of memory has files as any other has.
  @Test func aFileBelowDevIsAFile() throws {
    let run = try CommandRun(
      shell: """
        file=$(mktemp /dev/shm/devanagari-XXXXXX) || exit 99; echo काॅ >"$file"
        $devanagari check --fix "$file"; echo $?; cat "$file"; rm "$file"
        """
    )
    // Not every system has such a folder.
    if run.status != 99 { #expect(run.lines == ["0", "कॉ"]) }
  }
  #else
  private static let systemLines: [String] = []
  #endif

  @Test func aFolderMayBeForbidden() throws {
    let folder = try TemporaryFolder()
    let file = try folder.path("text", Data("काॅलेज"))
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    }
    // Root may write everywhere, unless it gives that up.
    let capabilities = "-dac_override,-dac_read_search"
    let isRoot = FileManager.default.isWritableFile(atPath: folder.path)
    if isRoot, !FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv") { return }
    let prefix =
      isRoot ? "setpriv --bounding-set=\(capabilities) --inh-caps=\(capabilities)" : ""
    let run = try CommandRun(shell: "\(prefix) $devanagari check --fix '\(file)'")
    #expect(run.status == 74 && run.messages.contains("Permission denied"))
    #expect(try Data(contentsOf: URL(filePath: file)) == Data("काॅलेज"))
    #expect(try names(in: folder) == ["text"])
  }

  @Test func aFullDiskLeavesTheFileAlone() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "काॅलेज\n", count: 100_000)
    let file = try folder.file("text", Data(text))
    // The shell's limit on the size of files stands for a disk that is full. ThreadSanitizer would write
    // half of a file of its own and map it, but does without where TMPDIR is no folder.
    let line = """
      trap '' XFSZ; ulimit -f 100; TMPDIR=/dev/null $devanagari check --fix '\(file.path)'
      """
    let run = try CommandRun(shell: line)
    #expect(run.status == 74)
    #expect(run.messages == "devanagari: \(file.path): cannot be rewritten: File too large\n")
    #expect(try Data(contentsOf: file) == Data(text))
    #expect(try names(in: folder) == ["text"])
  }

  @Test(arguments: ["INT", "TERM", "HUP"])
  func aSignalLeavesNothingBehind(signal: String) throws {
    let text = String(repeating: "राम घर गया।\n", count: 1_000_000) + "काॅलेज\n"
    let folder = try TemporaryFolder()
    let file = try folder.file("text", Data(text))
    // The new file is there while the old one is rewritten.
    let line = """
      for i in $(seq 500); do ls -A '\(folder.path)' | grep -q '^\\.' && kill -\(signal) $$ && exit; done &
      exec "$devanagari" check --fix '\(file.path)'
      """
    let run = try CommandRun(shell: line)
    let content = try Data(contentsOf: file)
    let normal = Data(Normalizer.safe.normalize(text))
    #expect(content == Data(text) || content == normal)
    // It may have been done before the signal came.
    #expect(run.status > 128 || (run.status == 0 && content == normal))
    #expect(try names(in: folder) == ["text"])
  }

  @Test func aSignalThatIsIgnoredStaysSo() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "राम घर गया।\n", count: 1_000_000) + "काॅलेज\n"
    let file = try folder.file("text", Data(text))
    let line = """
      trap '' HUP
      for i in $(seq 100); do kill -HUP $$; sleep 0.005; done 2>/dev/null &
      exec "$devanagari" check --fix '\(file.path)'
      """
    #expect(try CommandRun(shell: line).status == 0)
    #expect(try Data(contentsOf: file) == Data(Normalizer.safe.normalize(text)))
  }
}
