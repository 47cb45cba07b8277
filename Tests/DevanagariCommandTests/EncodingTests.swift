import Foundation
import Testing

/// Texts that are not UTF-8: what the command says of them.
struct EncodingTests {
  private static let text = "राम घर गया।\nHe said “yes” — ६ 😀\n"

  /// Encodings with byte order marks or without, and their names for `iconv`.
  private static let encodings: [(bytes: Data, name: String)] = [
    (Data([0xff, 0xfe]) + text.data(using: .utf16LittleEndian)!, "UTF-16"),
    (Data([0xfe, 0xff]) + text.data(using: .utf16BigEndian)!, "UTF-16"),
    (text.data(using: .utf16LittleEndian)!, "UTF-16LE"),
    (text.data(using: .utf16BigEndian)!, "UTF-16BE"),
    // Without emoji it is valid UTF-8 too.
    ("राम घर\n".data(using: .utf16LittleEndian)!, "UTF-16LE"),
    ("राम घर\n".data(using: .utf16BigEndian)!, "UTF-16BE"),
    ("Ram went home".data(using: .utf16LittleEndian)!, "UTF-16LE"),
    (Data([0xff, 0xfe, 0, 0]) + text.data(using: .utf32LittleEndian)!, "UTF-32"),
    ("Café naïve\n".data(using: .isoLatin1)!, "WINDOWS-1252"),
    ("He said “yes” – now".data(using: .windowsCP1252)!, "WINDOWS-1252"),
  ]

  @Test(arguments: TextCommands.all)
  func theEncodingIsNamed(command: String) throws {
    let folder = try TemporaryFolder()
    let paths = try Self.encodings.enumerated().map { try folder.path("\($0)", $1.bytes) }
    // Those with `--file` take one.
    let count = command.contains("--file") ? 1 : paths.count
    let files = paths[..<count].joined(separator: " ")
    let run = try CommandRun(shell: "\(command) \(files)")
    #expect(run.status == 65)
    let messages = run.messages.split(separator: "\n")
    #expect(messages.count == count)
    for ((path, encoding), message) in zip(zip(paths, Self.encodings), messages) {
      let name = encoding.name
      let advice = "this seems to be \(name): convert it with \"iconv -f \(name) -t UTF-8\""
      #expect(message.hasPrefix("devanagari: \(path):1: ") && message.contains(advice))
    }
  }

  /// So is the one of a text that comes slowly, from its first byte on.
  @Test(arguments: [1, 5])
  func theEncodingIsNamedHoweverBytesCome(count: Int) throws {
    for (bytes, name) in Self.encodings {
      for pause in ["dd bs=1", "{ dd bs=1 count=\(count); sleep 0.2; cat; }"] {
        let line = "\(pause) 2>/dev/null | $devanagari words"
        let run = try CommandRun(shell: line, input: bytes)
        #expect(run.status == 65, "\(name)")
        #expect(run.messages.contains("\"iconv -f \(name) -t UTF-8\""), "\(run.messages)")
      }
    }
  }

  @Test func theCauseIsToldOnce() throws {
    let (bytes, name) = try #require(Self.encodings.first { $0.name == "UTF-32" })
    let run = try CommandRun("words", input: bytes)
    #expect(
      run.messages == """
        devanagari: <stdin>:1: invalid UTF-8 at byte 0: FF; this seems to be \(name): convert it \
        with "iconv -f \(name) -t UTF-8", or use --repair to replace such bytes by U+FFFD

        """
    )
  }

  @Test func theAdviceHelps() throws {
    for (bytes, name) in Self.encodings {
      let line = "iconv -f \(name) -t UTF-8 | $devanagari words --all --separator ''"
      let run = try CommandRun(shell: line, input: bytes)
      #expect(run.status == 0 && run.messages.isEmpty, "\(name)")
      #expect(run.text.contains(try Regex("राम|Ram|Caf|said")), "\(name)")
    }
  }

  @Test func repairReadsItAllTheSame() throws {
    for (bytes, name) in Self.encodings {
      #expect(try CommandRun("words --repair", input: bytes).status == 0, "\(name)")
    }
  }

  @Test(
    arguments: [
      // Damaged UTF-8.
      Array("राम घर ".utf8) + [0xe0, 0xa4, 0x20], Array("abc ".utf8) + [0xf0, 0x9f, 0x91],
      Array("abc é ".utf8) + [0xff],
      // Something else: ISCII, an image.
      [0xcf, 0xda, 0xcc, 0x20, 0xb5, 0xcf], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0],
      [0xff], Array("abc ".utf8) + [0x81],
    ]
  )
  func nothingIsGuessedOfDamage(bytes: [UInt8]) throws {
    let run = try CommandRun("words", input: Data(bytes))
    #expect(run.status == 65)
    #expect(run.messages.contains("invalid UTF-8"))
    #expect(!run.messages.contains("iconv"))
  }

  @Test func damageBehindASCIIIsDamage() throws {
    let words = Data(String(repeating: "word\n", count: 60_000))
    for damage in [Data([0xe0, 0xa4, 0x20]), Data([0xff]), Data([0xc3])] {
      for pipe in ["", "dd bs=4096 2>/dev/null |"] {
        let run = try CommandRun(shell: "\(pipe) $devanagari words", input: words + damage)
        #expect(run.status == 65 && run.messages.contains("<stdin>:60001: invalid UTF-8"))
        #expect(!run.messages.contains("iconv"), "\(run.messages)")
      }
    }
  }

  @Test(
    arguments: [
      "a\0b\n", "1\t2\t3\t4\t5\t6\n", "a b c d e f\n", "\0\0\0\0\0\0\0\0\0\0",
      "राम\0घर\0सीता\0गीता\0", "\t\0\t\0\t\0\t\0\t\0",
    ]
  )
  func nulsAndTabsAreText(text: String) throws {
    let run = try CommandRun("words --all --format jsonl", input: Data(text))
    #expect(run.status == 0 && run.messages.isEmpty)
    let texts = try run.objects().compactMap { $0["text"] as? String }
    #expect(texts.joined().utf8.elementsEqual(text.utf8))
  }

  /// Surrogates, overlong forms, what is no start, what breaks off.
  private static let faults: [[UInt8]] = [
    [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xe0, 0x80, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x80],
    [0xf5], [0xe0, 0xa4], [0xf0, 0x9f, 0x91], [0xc3],
  ]

  @Test(arguments: faults)
  func faultsAcrossTheBorderOfWhatIsRead(fault: [UInt8]) throws {
    // Through a pipe `dd` gives 4096 bytes at a time, files are read in 256 KB.
    let size = 256 * 1024
    for distance in -1...4 {
      for rest in [" b\nराम", ""] {
        let start = size - distance
        var bytes = Array(repeating: UInt8(ascii: "a"), count: start)
        bytes[start / 2] = UInt8(ascii: "\n")
        bytes += fault + rest.utf8
        let repaired = String(decoding: bytes, as: UTF8.self)
        let threads = 1 + (distance & 1)
        let pipe = distance & 2 == 0 ? "" : "dd bs=4096 2>/dev/null |"
        let line = "\(pipe) $devanagari normalize --threads \(threads)"
        let run = try CommandRun(shell: "\(line) --repair", input: Data(bytes))
        #expect(run.output.elementsEqual(repaired.utf8), "\(distance)")
        let rejected = try CommandRun(shell: line, input: Data(bytes))
        // The line with the fault is left out.
        let lines = Data(bytes[...(start / 2)])
        #expect(rejected.status == 65 && rejected.output == lines, "\(distance)")
        let message = "devanagari: <stdin>:2: invalid UTF-8 at byte \(start): "
        #expect(rejected.messages.hasPrefix(message), "\(distance)")
      }
    }
  }
}
