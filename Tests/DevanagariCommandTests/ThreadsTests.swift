import Foundation
import TestSupport
import Testing

/// With several threads a command writes the same bytes as with one.
struct ThreadsTests {
  /// Every command that has `--threads`, with its formats.
  private static let commands = [
    "words", "words --all", "words --count", "words --format jsonl --offsets utf16,characters",
    "words --engine icu", "graphemes", "aksharas --format jsonl",
    "sentences --explain", "sentences --format jsonl", "sentences --wrapped",
    "tokenize", "tokenize --format lines", "tokenize --format conllu", "tokenize --count",
    "tokenize --format jsonl --offsets utf16,scalars,characters",
    "tokenize --wrapped --format jsonl",
    "normalize", "normalize --preset corpus --summary",
    "check --preset corpus", "check --format jsonl", "check --format sarif", "check --count",
    "transliterate --to iast --capitals sentences", "transliterate --to hunterian --lossless-check",
    "transliterate --to hunterian --lossless-check --format jsonl",
    "romanize", "romanize --style iso --capitals sentences", "romanize --candidates 2",
    "deromanize",
    "numbers words", "numbers find", "numbers group", "numbers ungroup",
    "stopwords remove", "stopwords count", "stem", "stem --explain", "key --level nasals",
    "terms", "terms --format jsonl", "freq", "freq --normalize corpus --stem --format jsonl",
    "freq --unit scalars", "metre", "metre --format jsonl",
  ]

  /// Samples, random text full of line ends and signs out of place, and long lines; no final line end.
  private static func text(seed: UInt64) throws -> [UInt8] {
    var random = RandomText(
      seed: seed,
      classes: [
        ["\n"], ["\r"], ["\u{85}", "\u{2028}", "\u{2029}"], ["क", "र", "ड"], ["ि", "्", "़", "ं"],
        ["\u{200D}"], [" "], ["।", ".", ",", "-"], ["1", "२"], ["a", "@"], ["😀", "\u{301}"], ["ก"],
      ]
    )
    var noise = String.UnicodeScalarView()
    for _ in 0..<1500 { noise += random.next() }
    let samples = try ["news", "web", "verse"].map { try sample($0) }.joined()
    let lines = String(samples.prefix(20_000)).replacing("\n", with: "\r\n")
    let longLine = String(repeating: "राम का घर। ", count: 300)
    return Array((lines + String(noise) + longLine + "\n" + longLine + samples.prefix(9000)).utf8)
  }

  /// The text with bytes here and there that are not UTF-8.
  private static func spoiled(_ text: [UInt8], seed: UInt64) -> [UInt8] {
    var generator = SplitMix64(state: seed)
    var text = text
    for _ in 0..<100 {
      let place = text.indices.randomElement(using: &generator)!
      text[place] = [0xff, 0xe0, 0x80, 0x0a, 0xf0].randomElement(using: &generator)!
    }
    return text
  }

  /// Runs a command with one thread and with others, on files in `folder`, and compares.
  private static func compare(
    _ command: String,
    _ files: String,
    in folder: TemporaryFolder,
    pieceSizes: [Int],
    threads: [Int] = [2, 3, 8]
  ) throws {
    func run(_ threads: Int, _ pieceSize: Int) throws -> CommandRun {
      let words = "$devanagari \(command) --threads \(threads) \(files)"
      return try CommandRun(
        shell: "cd \(folder.path); DEVANAGARI_PIECE_SIZE=\(pieceSize) \(words)"
      )
    }
    let expected = try run(1, 1)
    for pieceSize in pieceSizes {
      for count in threads {
        let run = try run(count, pieceSize)
        #expect(run.output == expected.output, "\(command) \(files) \(count) \(pieceSize)")
        #expect(run.messages == expected.messages, "\(command) \(files) \(count) \(pieceSize)")
        #expect(run.status == expected.status, "\(command) \(files) \(count) \(pieceSize)")
      }
    }
  }

  @Test(arguments: commands)
  func theOutputIsThatOfOneThread(command: String) throws {
    let folder = try TemporaryFolder()
    let text = try Self.text(seed: 1)
    _ = try folder.file("good", Data([0xef, 0xbb, 0xbf] + text))
    _ = try folder.file("bad", Data(Self.spoiled(text, seed: 2)))
    // The first fault is in the middle.
    _ = try folder.file("late", Data(text + text + [0x0a, 0x61, 0xff] + text))
    try Self.compare(command, "good", in: folder, pieceSizes: [1, 200, 5000])
    try Self.compare(command, "--repair bad good", in: folder, pieceSizes: [150], threads: [3])
    try Self.compare(command, "late missing good", in: folder, pieceSizes: [700], threads: [2, 8])
  }

  @Test(arguments: [
    "words --count", "sentences --format jsonl", "tokenize --format jsonl", "normalize",
    "transliterate --to iast", "terms", "stem", "check", "freq",
  ])
  func longLinesAreCutAlike(command: String) throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: try Self.text(seed: 3), as: UTF8.self)
    let words = String(repeating: "राम ", count: 180_000)
    let clusters = String(repeating: "कि", count: 200_000)
    let parts = [text, words, "\n", text, text, clusters, "\r\n", text, words, words, "\n", text]
    _ = try folder.file("long", Data(parts.joined()))
    try Self.compare(command, "long", in: folder, pieceSizes: [1000, 262_144], threads: [2])
  }

  /// A piece holds a line that is cut, and each part counts as a sentence.
  @Test(arguments: ["jsonl", "conllu"])
  func sentencesOfALongLineAreNumberedAlike(format: String) throws {
    let folder = try TemporaryFolder()
    // A little longer than the limit: the line is read to its end before it is cut.
    let line = String(repeating: "कि", count: 176_000)
    let rest = String(repeating: "राम घर गया।\n", count: 20_000)
    _ = try folder.file("long", Data((line + "\n" + rest).utf8))
    let command = "tokenize --format \(format)"
    try Self.compare(command, "long", in: folder, pieceSizes: [262_144], threads: [2])
  }

  @Test func everyBorderIsTried() throws {
    let folder = try TemporaryFolder()
    let text = "राम घर गया।\n\nसीता, डॉ. राम\r\n१२ लोग\r\u{2028}क्\u{200D}\n ि\nabc"
    _ = try folder.file("text", Data(text))
    let sizes = Array(1...text.utf8.count)
    for command in ["tokenize --format jsonl", "check --format jsonl", "terms --format jsonl"] {
      try Self.compare(command, "text text", in: folder, pieceSizes: sizes, threads: [2])
    }
  }

  @Test func resultsComeAsMuchInputDoes() throws {
    let text = Data(String(repeating: "राम घर\n", count: 200_000))
    let line = """
      { cat; sleep 1; echo late >&2; } | $devanagari words --threads 2 | {
        head -n 400000 >/dev/null; echo early >&2; cat >/dev/null
      }
      """
    #expect(try CommandRun(shell: line, input: text).messages == "early\nlate\n")
  }

  @Test func aClosedPipeEndsAllThreads() throws {
    let text = Data(String(repeating: "राम घर गया। टी\n", count: 200_000))
    for command in ["words", "tokenize --format jsonl", "romanize", "sentences"] {
      let line = "{ $devanagari \(command) --threads 4; echo $? >&2; } | head -n 1"
      let run = try CommandRun(shell: line, input: text)
      #expect(run.lines.count == 1)
      #expect(run.messages == "141\n")
    }
  }

  #if os(Linux)
  @Test func aFullDiskEndsAllThreads() throws {
    let text = Data(String(repeating: "राम घर गया।\n", count: 200_000))
    for command in ["words", "tokenize --format jsonl", "terms", "freq"] {
      let line = "$devanagari \(command) --threads 4 >/dev/full"
      let run = try CommandRun(shell: line, input: text)
      #expect(run.status == 74)
      #expect(run.messages == "devanagari: cannot write: No space left on device\n")
    }
  }

  @Test(.disabled(if: Sanitizer.isActive, "shadow memory is beyond any limit"))
  func memoryIsBoundedForEachThread() throws {
    // Much more than fits, if pieces or results were piled up.
    let line = """
      ulimit -v 1200000; yes 'राम घर गया।' | head -c 60000000 | \
      $devanagari tokenize --format jsonl --threads 4 | wc -l
      """
    let run = try CommandRun(shell: line)
    #expect(run.status == 0 && run.messages.isEmpty)
  }
  #endif

  @Test func theNumberOfThreadsIsChecked() throws {
    #expect(try CommandRun("words --threads 0").status == 64)
    #expect(try CommandRun("words --threads 1000").status == 64)
    #expect(try CommandRun("freq --threads two").status == 64)
  }
}
