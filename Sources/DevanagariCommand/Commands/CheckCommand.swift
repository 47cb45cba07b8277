import ArgumentParser
import DevanagariText

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is written wrong in a text, and mends it.",
    discussion: """
      A finding is what "devanagari normalize" would change with the same options, or a sign that \
      stands where it cannot and that no rule mends. Changes that meet in a word are one finding.

      \(NormalizerOptions.presets)

      FORMATS:
        plain    file:line:column: rules: text → suggestion in word (summary)
        jsonl    one JSON object a finding
        sarif    one document of SARIF 2.1.0, for editors and code review

      Columns count aksharas from 1. In plain, characters that do not show are written as U+200D. \
      An object of jsonl has rules, message, text, suggestion (where there is one), start and end \
      in bytes of the file, line, column and file. In sarif, columns count code points, and what \
      only a form of Unicode would change has the level note.

      --fix writes a new file and puts it in the place of the old one, or leaves that as it was. \
      Permissions stay, and the owner where that is allowed; hard links to the old file keep its \
      text. Symbolic links are followed. What is listed then is what remains.

      --diff writes what --fix would do, for "patch -p1", and changes nothing. It holds the lines \
      around a change in memory. A hunk of more than 1 MiB is cut; the parts have no lines around.

      --fix and --diff work with one thread.

      A line longer than 1 MiB is checked in pieces, cut at white space if it has any.

      EXAMPLES:
        devanagari check web.txt
        devanagari check --preset corpus --count *.txt      findings of each rule
        devanagari check --fix *.txt
        devanagari check --diff --rule ascii-digits news.txt | less
        devanagari check --format sarif *.txt > check.sarif
        devanagari check --format jsonl web.txt | grep two-matras

      EXIT STATUS:
        0 if there are no findings (after --fix, if none remain), 1 if there are. A file with a \
      fault gives the status that "devanagari --help" tells, whatever is found.
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case plain, jsonl, sarif
  }

  @OptionGroup var files: FileArguments

  @OptionGroup var rules: NormalizerOptions

  @Option(help: "How findings are written; see above.")
  var format = Format.plain

  @Flag(help: "Write only how many findings each rule has: the number, a tab, the rule.")
  var count = false

  @Flag(help: "Change the files; then write what remains.")
  var fix = false

  @Flag(help: "Write a unified diff and change nothing; the status is 1 if it is not empty.")
  var diff = false

  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func validate() throws {
    if rules.listRules { return }
    if count, format != .plain {
      throw ValidationError("--count has a format of its own: leave --format out.")
    }
    if diff, fix || count || format != .plain {
      throw ValidationError("--diff is an output of its own: leave --fix, --format, --count out.")
    }
    if input.repair, fix || diff {
      throw ValidationError(
        """
        --fix and --diff leave bytes that are not UTF-8 to you: leave --repair out, or use \
        "devanagari normalize --repair".
        """
      )
    }
    if fix, files.names.isEmpty || files.names.contains("-") {
      throw ValidationError(
        """
        --fix changes files, and standard input is none: name files, or use \
        "devanagari normalize", which writes the mended text to standard output.
        """
      )
    }
  }

  func run() throws {
    if rules.listRules { return try reportingFaults { () throws(Fault) in try RuleList.write() } }
    if diff { return try writeDiff() }
    if count { return try check(into: CountingFindingSink()) }
    switch format {
    case .plain: try check(into: PlainFindingSink(.forOutput))
    case .jsonl: try check(into: JSONLinesFindingSink())
    case .sarif: try check(into: SARIFSink())
    }
  }

  private func check(into target: some FindingSink<Finding> & Forking) throws {
    let normalizer = try rules.normalizer
    var sink = CheckingSink(Checker(normalizer: normalizer), into: target)
    let fault =
      if fix {
        Self.run(&sink, over: files.sources, FileFixer(normalizer: normalizer))
      } else {
        sink.run(over: files.sources, policy: input.policy, threads: threads.count)
      }
    try finish(fault, isClean: sink.count == 0)
  }

  /// Mends each file before it is checked.
  private static func run(
    _ sink: inout some LineSink,
    over sources: [InputSource],
    _ fixer: FileFixer
  ) -> Fault? {
    sink.run(over: sources) { (source, sink) throws(Fault) in
      do throws(Fault) {
        try fixer.fix(source)
        try sink.read(source, policy: .reject)
      } catch {
        throw error.withoutRepairOption
      }
    }
  }

  private func writeDiff() throws {
    var sink = DiffSink(try rules.normalizer, .forOutput)
    let fault = sink.run(over: files.sources) { (source, sink) throws(Fault) in
      do throws(Fault) {
        try sink.read(source, policy: .reject)
      } catch {
        throw error.withoutRepairOption
      }
    }
    try finish(fault, isClean: !sink.isChanged)
  }

  private func finish(_ fault: Fault?, isClean: Bool) throws {
    if let fault { throw fault.exitCode }
    if !isClean { throw ExitCode(1) }
  }
}
