import ArgumentParser
import DevanagariLexicon
import DevanagariText
import SystemPackage

/// Something that went wrong outside the program.
struct Fault: Error {
  /// What the fault keeps from being done.
  enum Scope {
    /// The rest of this file; the others are still read.
    case file
    /// Everything: the results cannot be written.
    case output
  }

  let scope: Scope
  /// What to tell the user; nil to say nothing.
  let message: String?
  let exitCode: ExitCode

  /// The file cannot be opened.
  static func noInput(_ name: String, _ error: Errno) -> Fault {
    Fault(scope: .file, message: "\(name): \(error)", exitCode: ExitCode(66))
  }

  /// Reading broke off.
  static func reading(_ name: String, _ error: Errno) -> Fault {
    Fault(scope: .file, message: "\(name): \(error)", exitCode: ExitCode(74))
  }

  /// The file is not UTF-8.
  static func invalid(
    _ name: String,
    line: Int,
    _ error: InvalidUTF8,
    _ encoding: ForeignEncoding?
  ) -> Fault {
    let advice = encoding.map { Self.advice($0) + ", or " } ?? ""
    return Self.line(
      name,
      line,
      "\(error); \(advice)use --repair to replace such bytes by U+FFFD"
    )
  }

  /// The file is UTF-8, but seems to mean something else.
  static func encoding(_ name: String, _ encoding: ForeignEncoding) -> Fault {
    line(name, 1, "\(advice(encoding)), or use --repair to read it as UTF-8 all the same")
  }

  private static func advice(_ encoding: ForeignEncoding) -> String {
    """
    this seems to be \(encoding.name): convert it with "iconv -f \(encoding.name) -t UTF-8"
    """
  }

  /// The file is the one that results are written to.
  static func inputIsOutput(_ name: String) -> Fault {
    Fault(
      scope: .file,
      message: "\(name): this is also the output; write to another file",
      exitCode: ExitCode(64)
    )
  }

  /// A line of a file is not what it should be.
  private static func line(_ name: String, _ line: Int, _ complaint: String) -> Fault {
    Fault(scope: .file, message: "\(name):\(line): \(complaint)", exitCode: ExitCode(65))
  }

  /// A line of a file of names is not one word.
  static func name(_ name: String, line: Int, _ content: String) -> Fault {
    Self.line(name, line, "“\(content)” is not one word; give each name its own line")
  }

  /// A line of a file of words with their silent vowels is no such word.
  static func schwa(_ name: String, line: Int, _ complaint: String) -> Fault {
    Self.line(
      name,
      line,
      """
      \(complaint); write a word, white space, and the word with a virama at each silent vowel: \
      सरगना सर्गना
      """
    )
  }

  /// A line is no number in words.
  static func number(_ name: String, line: Int, _ error: NumberWords.Misreading) -> Fault {
    Self.line(name, line, "\(error); give each number its own line: साढ़े तीन लाख")
  }

  /// A line of a file of synonyms has what is not one word.
  static func synonym(_ name: String, line: Int, _ error: TermAnalyzer.SynonymError) -> Fault {
    Self.line(name, line, "\(error); give each group of synonyms its own line: पुस्तक किताब")
  }

  /// A line of a file of abbreviations holds more than one word.
  static func abbreviation(_ name: String, line: Int, _ content: String) -> Fault {
    Self.line(name, line, "“\(content)” holds white space; give each abbreviation its own line")
  }

  /// The file cannot be rewritten.
  static func fixing(_ name: String, _ error: Errno) -> Fault {
    Fault(
      scope: .file,
      message: "\(name): cannot be rewritten: \(error)",
      exitCode: ExitCode(74)
    )
  }

  /// Somebody else wrote to the file while it was being rewritten.
  static func changed(_ name: String) -> Fault {
    Fault(
      scope: .file,
      message: "\(name): somebody wrote to it meanwhile, so it was not rewritten",
      exitCode: ExitCode(74)
    )
  }

  /// The file is a pipe or a device.
  static func notRegular(_ name: String) -> Fault {
    Fault(
      scope: .file,
      message: """
        \(name): only a file can be rewritten; "devanagari normalize" writes to standard output
        """,
      exitCode: ExitCode(64)
    )
  }

  /// A signal has come, which now ends the command.
  static let interrupted = Fault(scope: .output, message: nil, exitCode: ExitCode(130))

  /// Lines are not in order, which has been told.
  static let disorder = Fault(scope: .output, message: nil, exitCode: ExitCode(1))

  /// The ICU found has no collations; the order of scalars stands in for them.
  static let noCollations = Fault(
    scope: .output,
    message: "ICU was built without collations: lines are sorted by their code points",
    exitCode: ExitCode(69)
  )

  /// The results cannot be written.
  static func writing(_ error: Errno) -> Fault {
    // Whoever reads has had enough. The code is the one a shell shows when SIGPIPE ends a command.
    if error == .brokenPipe {
      return Fault(scope: .output, message: nil, exitCode: ExitCode(141))
    }
    return Fault(scope: .output, message: "cannot write: \(error)", exitCode: ExitCode(74))
  }

  /// Tells the user.
  func report() {
    guard let message else { return }
    // Nothing is left to do where even this fails.
    _ = try? FileDescriptor.standardError.writeAll("devanagari: \(message)\n".utf8)
  }
}
