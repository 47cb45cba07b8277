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
  let exitCode: ExitCode
  // What is wrong; nil to say nothing.
  private let complaint: String?
  // What `--repair` would do about it.
  private let repair: String?
  private var hasRepairOption = true

  private init(
    _ scope: Scope,
    _ exitCode: Int32,
    _ complaint: String? = nil,
    repair: String? = nil
  ) {
    self.scope = scope
    self.exitCode = ExitCode(exitCode)
    self.complaint = complaint
    self.repair = repair
  }

  /// What to tell the user; nil to say nothing.
  var message: String? {
    guard let complaint, let repair else { return complaint }
    let option = hasRepairOption ? "--repair" : "\"devanagari normalize --repair\""
    return "\(complaint)use \(option) \(repair)"
  }

  /// The fault as it is told where the command itself repairs nothing.
  var withoutRepairOption: Fault {
    var fault = self
    fault.hasRepairOption = false
    return fault
  }

  /// The file cannot be opened.
  static func noInput(_ name: String, _ error: Errno) -> Fault {
    Fault(.file, 66, "\(name): \(error)")
  }

  /// Reading broke off.
  static func reading(_ name: String, _ error: Errno) -> Fault {
    Fault(.file, 74, "\(name): \(error)")
  }

  /// The file is not UTF-8.
  static func invalid(
    _ name: String,
    line: Int,
    _ error: InvalidUTF8,
    _ encoding: ForeignEncoding?
  ) -> Fault {
    // Whoever knows the encoding needs no other guess.
    let cause = encoding.map { "\(error.summary); \(advice($0)), or " } ?? "\(error); "
    return Self.line(name, line, cause, repair: "to replace such bytes by U+FFFD")
  }

  /// The file is UTF-8, but seems to mean something else.
  static func encoding(_ name: String, _ encoding: ForeignEncoding) -> Fault {
    line(name, 1, "\(advice(encoding)), or ", repair: "to read it as UTF-8 all the same")
  }

  private static func advice(_ encoding: ForeignEncoding) -> String {
    """
    this seems to be \(encoding.name): convert it with "iconv -f \(encoding.name) -t UTF-8"
    """
  }

  /// The file is the one that results are written to.
  static func inputIsOutput(_ name: String) -> Fault {
    Fault(.file, 64, "\(name): this is also the output; write to another file")
  }

  /// A line of a file is not what it should be.
  private static func line(
    _ name: String,
    _ line: Int,
    _ complaint: String,
    repair: String? = nil
  ) -> Fault {
    Fault(.file, 65, "\(name):\(line): \(complaint)", repair: repair)
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
    Fault(.file, 74, "\(name): cannot be rewritten: \(error)")
  }

  /// Somebody else wrote to the file while it was being rewritten.
  static func changed(_ name: String) -> Fault {
    Fault(.file, 74, "\(name): somebody wrote to it meanwhile, so it was not rewritten")
  }

  /// The file is a pipe or a device.
  static func notRegular(_ name: String) -> Fault {
    Fault(
      .file,
      64,
      "\(name): only a file can be rewritten; \"devanagari normalize\" writes to standard output"
    )
  }

  /// The file is open as standard input, output or error, and would be another one then.
  static func standardStream(_ name: String) -> Fault {
    Fault(
      .file,
      64,
      """
      \(name): this is also an input or output of the command; "devanagari normalize" writes to \
      standard output
      """
    )
  }

  /// A signal has come, which now ends the command.
  static let interrupted = Fault(.output, 130)

  /// Lines are not in order, which has been told.
  static let disorder = Fault(.output, 1)

  /// The results cannot be written.
  static func writing(_ error: Errno) -> Fault {
    // Whoever reads has had enough. The code is the one a shell shows when SIGPIPE ends a command.
    if error == .brokenPipe { return Fault(.output, 141) }
    return Fault(.output, 74, "cannot write: \(error)")
  }

  /// Tells the user.
  func report() { if let message { Self.warn(message) } }

  /// Tells the user something on one line, whatever is in it.
  static func warn(_ message: String) {
    let line = "devanagari: \(Escaping.plain.escaped(message))\n"
    // Nothing is left to do where even this fails.
    _ = try? FileDescriptor.standardError.writeAll(line.utf8)
  }
}

extension ParsableCommand {
  /// Ends the command where `body` finds a fault, and tells the user.
  func reportingFaults<Result>(_ body: () throws(Fault) -> Result) throws -> Result {
    do throws(Fault) {
      return try body()
    } catch {
      error.report()
      throw error.exitCode
    }
  }
}
