import ArgumentParser
import DevanagariText
import DevanagariTransliteration

struct DetectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detect",
    abstract: "Tells which scheme a text is written in.",
    discussion: """
      The answer is the name of a scheme of "devanagari transliterate --list", or none: for \
      English, for everyday spelling, for too little text. With several files the name of the \
      file and a tab come first. The first 64 KB of a file decide; URLs and addresses are passed \
      over.

      --lines tells it of each line: the scheme, a tab, the line. --scores tells the scores of \
      all schemes, from 1 to 0 and the highest first, in a line each: the scheme, a tab, the \
      score. A text is in no scheme if none has 0.5. An object of jsonl has scheme (null for \
      none), scores (with --scores), line (with --lines) and file.

      EXAMPLES:
        devanagari detect web.txt
        echo 'mērā nāma ravi hai' | devanagari detect --scores
        devanagari detect --lines verse.txt
        devanagari detect --format jsonl *.txt
      """
  )

  @OptionGroup var files: FileArguments

  @Flag(help: "Each line by itself.")
  var lines = false

  @Flag(help: "The scores of all schemes.")
  var scores = false

  @Option(help: "plain, or jsonl: a JSON object for each file or line.")
  var format = OutputFormat.plain

  @OptionGroup var input: InputOptions

  func validate() throws {
    if lines, scores, format == .plain {
      throw ValidationError("--lines and --scores together need --format jsonl.")
    }
  }

  func run() throws {
    let writer = DetectionWriter(
      format: format,
      showsScores: scores,
      showsNames: files.names.count > 1
    )
    let fault =
      lines
      ? run(DetectingLinesSink(writer))
      : run(DetectingSink(writer))
    if let fault { throw fault.exitCode }
  }

  private func run(_ sink: consuming some LineSink) -> Fault? {
    sink.run(over: files.sources, policy: input.policy)
  }
}
