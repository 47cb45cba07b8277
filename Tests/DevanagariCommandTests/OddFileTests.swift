import Foundation
import Testing

/// Files that are no files, and texts that are hardly texts.
struct OddFileTests {
  @Test(arguments: TextCommands.all)
  func aFolderIsNoText(command: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(shell: "\(command) '\(folder.path)'")
    #expect(run.status == 66)
    #expect(run.messages == "devanagari: \(folder.path): Is a directory\n")
  }

  @Test(arguments: TextCommands.all)
  func noTextIsNoFault(command: String) throws {
    let folder = try TemporaryFolder()
    let empty = try folder.path("empty", Data())
    let expected = try CommandRun(shell: ": | \(command) -")
    #expect(expected.status == 0 && expected.messages.isEmpty)
    for path in ["/dev/null", empty] {
      let run = try CommandRun(shell: "\(command) '\(path)'")
      #expect(run.status == 0 && run.messages.isEmpty, "\(path)")
      // Only the name of the file may differ.
      #expect(run.lines.count == expected.lines.count, "\(path)")
    }
  }

  @Test(arguments: TextCommands.some)
  func aPipeWithANameIsAFile(command: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.path("text", Data("राम घर\nगया"))
    let expected = try CommandRun(shell: "cd '\(folder.path)'; \(command) text")
    let run = try CommandRun(
      shell: "cd '\(folder.path)'; mv text t; mkfifo text; cat t >text & \(command) text"
    )
    #expect(run.output == expected.output)
    #expect(run.status == expected.status && run.messages == expected.messages)
  }

  @Test(arguments: TextCommands.all)
  func anyScalarsAreAText(command: String) throws {
    let texts = [
      String(repeating: "\0", count: 3000),
      String(repeating: "\u{93F}\u{94D}\u{902}\u{93C}", count: 300),
      String(repeating: "\u{301}\u{200D}\u{FEFF}\n", count: 300),
      "\u{FEFF}", "\r", "\n", "\r\n\r", "\u{10FFFF}", "\u{2028}\u{94D}",
    ]
    let folder = try TemporaryFolder()
    let names = try texts.indices.map { number in
      _ = try folder.file("\(number)", Data(texts[number]))
      return "\(number)"
    }
    // Those with `--file` take one.
    let runs = command.contains("--file") ? names : [names.joined(separator: " ")]
    for files in runs {
      let run = try CommandRun(shell: "cd '\(folder.path)'; \(command) \(files)")
      // Some find what is wrong, and nearly nothing is a number.
      let isNumber = command.contains(" value")
      #expect(isNumber ? run.status == 65 : [0, 1].contains(run.status), "\(files)")
      #expect(run.messages.isEmpty == !isNumber, "\(files)")
      #expect(String(data: run.output, encoding: .utf8) != nil, "\(files)")
    }
  }

  @Test(arguments: TextCommands.copying)
  func lineEndsAndNULsStay(command: String) throws {
    let text = "\r\n\0\n\r\r\n (,\0\r; \n\n\r"
    #expect(try CommandRun(shell: "\(command) -", input: Data(text)).output == Data(text))
  }

  @Test(arguments: TextCommands.telling)
  func offsetsPointIntoTheFile(command: String) throws {
    let parts = ["राम काॅलेज", "\u{93F}", "गया। २ a\u{200D}", "", "डॉ. \0सीता", "हि\u{93C}"]
    for (mark, end) in [("\u{FEFF}", "\n"), ("\u{FEFF}", "\r\n"), ("", "\r"), ("", "\r\n")] {
      let text = Array((mark + parts.joined(separator: end)).utf8)
      let objects = try CommandRun(shell: "\(command) -", input: Data(text)).objects()
      #expect(!objects.isEmpty)
      for object in objects {
        let start = try #require(object["start"] as? Int)
        let range = start..<(try #require(object["end"] as? Int))
        let found = try #require(object["text"] as? String)
        #expect(text[range].elementsEqual(found.utf8), "\(found)")
        // The line is that of an editor which knows LF and CR LF.
        let line = 1 + text[..<start].count { $0 == 0x0a }
        #expect(object["line"] as? Int == line, "\(found)")
      }
    }
  }

  @Test(arguments: TextCommands.all)
  func theLocaleMakesNoDifference(command: String) throws {
    let text = Data("राम काॅलेज गया, २ बार।\nid, ID, i\n")
    let runs = try ["C", "tr_TR.UTF-8"].map { locale in
      try CommandRun(shell: "export LC_ALL=\(locale) LANG=\(locale); \(command) -", input: text)
    }
    #expect(runs[0].output == runs[1].output && runs[0].status == runs[1].status)
    #expect(runs[0].messages == runs[1].messages)
  }

  @Test(arguments: TextCommands.some)
  func aFileIsNotReadAndWritten(command: String) throws {
    let folder = try TemporaryFolder()
    let content = Data(String(repeating: "एक\n", count: 1000))
    let text = try folder.file("text", content)
    let (here, named) = ("cd '\(folder.path)';", "devanagari: text: this is also the output")
    let run = try CommandRun(shell: "\(here) \(command) text >>text")
    #expect(run.status == 64 && run.messages.hasPrefix(named))
    let input = try CommandRun(shell: "\(here) \(command) - <text >>text")
    #expect(input.status == 64)
    // A summary of nothing may follow.
    #expect(try Data(contentsOf: text).starts(with: content))
    // Another name is no other file.
    let link = try CommandRun(shell: "\(here) ln text link; \(command) link >>text")
    #expect(link.status == 64)
  }

  @Test(
    arguments: [
      "tokenize --abbreviations-file", "sentences --abbreviations-file", "romanize --schwa-file",
      "transliterate --to iast --capitals sentences --names-file", "terms --synonyms",
    ]
  )
  func listsAreFilesToo(command: String) throws {
    let folder = try TemporaryFolder()
    let utf16 = try #require("राम\n".data(using: .utf16LittleEndian))
    let files = [
      (folder.path, 66, "Is a directory"), ("/nonexistent", 66, "No such file"),
      (try folder.path("invalid", Data([0x61, 0x0a, 0xff])), 65, "invalid UTF-8"),
      (try folder.path("utf16", utf16), 65, "UTF-16LE"),
    ]
    for (path, status, message) in files {
      let run = try CommandRun("\(command) \(path)", input: Data("राम"))
      #expect(run.status == status && run.output.isEmpty, "\(path)")
      #expect(run.messages.contains(message), "\(path)")
    }
    #expect(try CommandRun("\(command) /dev/null", input: Data("राम")).status == 0)
  }

  @Test func manyFiles() throws {
    let folder = try TemporaryFolder()
    let count = 10_000
    for number in 0..<count { _ = try folder.file("\(number)", Data("राम घर \(number)\n")) }
    for command in ["words --count --threads 1", "words --count --threads 2"] {
      // Each is closed before the next is opened.
      let line = "ulimit -n 32; cd '\(folder.path)'; $devanagari \(command) $(seq 0 \(count - 1))"
      let run = try CommandRun(shell: line)
      #expect(run.status == 0 && run.messages.isEmpty)
      #expect(run.lines.count == count + 1)
      #expect(run.lines.last == "\(3 * count)\ttotal")
    }
  }
}
