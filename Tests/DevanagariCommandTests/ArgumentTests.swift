import DevanagariText
import Foundation
import Testing

/// Arguments: commands that do not exist, names that are not UTF-8.
struct ArgumentTests {
  @Test(
    arguments: [
      ("wrods", "There is no command 'wrods'; did you mean words?"),
      ("tokenise x", "There is no command 'tokenise'; did you mean tokenize?"),
      ("help tokenise", "There is no command 'tokenise'; did you mean tokenize?"),
      ("help numbers vlaue", "There is no command 'vlaue'; did you mean value?"),
      ("numbers vlaue", "There is no command 'vlaue'; did you mean value?"),
      ("xyzzy", "There is no command 'xyzzy'. \"devanagari --help\" shows all."),
      ("words --formt jsonl", "Unknown option '--formt'. Did you mean '--format'?"),
      ("terms --synonym x", "Unknown option '--synonym'. Did you mean '--synonyms'?"),
    ]
  )
  func whatIsMeantIsSuggested(arguments: String, message: String) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.messages.contains(message))
  }

  @Test func helpIsACommand() throws {
    #expect(try CommandRun("help words").output == CommandRun("words --help").output)
    #expect(try CommandRun("").output == CommandRun("--help").output)
  }

  #if os(Linux)
  /// Runs a line in a folder with two files whose names are not UTF-8, and one that is.
  ///
  /// All three look alike; the last has the scalar that stands for the byte 0xFF inside.
  private func run(_ line: String, _ texts: [String]) throws -> CommandRun {
    let folder = try TemporaryFolder()
    let lines = zip(["x", "y", "z"], texts).map { "printf '%s\\n' '\($1)' >\"$\($0)\"" }
    return try CommandRun(
      shell: """
        cd '\(folder.path)'; x=$(printf 'n\\376'); y=$(printf 'n\\377'); z=$(printf 'n\\364\\217\\277\\277')
        \(lines.joined(separator: "; "))
        \(line)
        """
    )
  }

  private let names = ["n\u{FFFD}", "n\u{FFFD}", "n\u{10FFFF}"]

  @Test(arguments: TextCommands.some)
  func anyNameIsFound(command: String) throws {
    let texts = ["एक", "दो", "तीन"]
    for (variable, text) in zip(["x", "y", "z"], texts) {
      let found = try run("\(command) \"$\(variable)\"", texts)
      let expected = try run("\(command) - <\"$\(variable)\"", texts)
      // The names of files are in some results.
      #expect(found.status == 0 && found.messages.isEmpty, "\(text)")
      #expect(found.lines.count == expected.lines.count, "\(text)")
    }
    let several = try run("\(command) \"$x\" \"$y\" \"$z\"", texts)
    if !command.contains("--file") { #expect(several.status == 0 && several.messages.isEmpty) }
  }

  @Test func namesAreShown() throws {
    let texts = ["काॅलेज", "दो", "राम"]
    let words = try run("$devanagari words --format jsonl \"$x\" \"$y\" \"$z\"", texts)
    let objects = try words.objects()
    #expect(objects.compactMap { $0["file"] as? String } == names)
    #expect(objects.compactMap { $0["text"] as? String } == texts)
    let count = try run("$devanagari words --count \"$y\" \"$z\"", texts)
    #expect(count.lines == ["1\tn\u{FFFD}", "1\tn\u{10FFFF}", "2\ttotal"])
    let sarif = try run("$devanagari check --format sarif \"$x\"", texts)
    #expect(sarif.text.contains("\"uri\":\"n%FE\""))
    let missing = try run("rm \"$x\"; $devanagari words \"$x\"", texts)
    #expect(missing.status == 66)
    #expect(missing.messages == "devanagari: n\u{FFFD}: No such file or directory\n")
  }

  @Test func theRightFileIsFixed() throws {
    let texts = ["राम", "काॅलेज", "घर"]
    let fixed = try run(
      "$devanagari check --fix \"$x\" \"$y\" \"$z\"; cat \"$x\" \"$y\" \"$z\"; ls -A | wc -l",
      texts
    )
    #expect(fixed.lines == ["राम", "कॉलेज", "घर", "3"])
    #expect(fixed.messages == "fixed 1 finding in n\u{FFFD}\n")
    let patched = try run(
      "$devanagari check --diff \"$x\" \"$y\" \"$z\" | patch -s -p1; cat \"$x\" \"$y\" \"$z\"",
      texts
    )
    #expect(patched.lines == ["राम", "कॉलेज", "घर"] && patched.messages.isEmpty)
  }

  @Test(arguments: ["inspect", "compare"])
  func textsMustBeUTF8(command: String) throws {
    let line = "$devanagari \(command) \"$(printf 'a\\377')\""
    let run = try CommandRun(shell: line)
    #expect(run.status == 65)
    #expect(run.messages.hasPrefix("devanagari: <argument>:1: invalid UTF-8 at byte 1: FF; "))
    #expect(try CommandRun(shell: "\(line) --repair").status == 0)
    #expect(try CommandRun(shell: "$devanagari \(command) 'a\u{10FFFF}'").status == 0)
  }
  #endif

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
}
