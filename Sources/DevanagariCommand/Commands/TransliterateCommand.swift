import ArgumentParser
import DevanagariText
import DevanagariTransliteration

struct TransliterateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transliterate",
    abstract: "Writes a text in other letters, one by one, and back.",
    discussion: """
      Letters are written one by one, with every inherent vowel; for Hindi as it is spoken see \
      "devanagari romanize". Between two schemes, the text is read into Devanagari and written \
      from there. What a scheme has no letter for stays as it is.

      A line in is a line out; line ends stay as they are. The result is in NFC. A line longer \
      than 1 MiB is written in pieces, cut at white space if it has any.

      From a scheme that --list calls lossless, every text in Devanagari comes back. Latin words \
      in it do so with --foreign quoted, given there and back; without it they are read as words \
      of the scheme, but for URLs and e-mail addresses.

      --lossless-check writes no text, but a line for each place that does not come back:
        plain    file:line:column: text → what is written → what comes back
        jsonl    an object with text, written, restored, start and end in bytes of the file, line, \
      column and file
      Columns count aksharas from 1. The status is 1 if there are such places.

      EXAMPLES:
        devanagari transliterate --to iso15919 news.txt
        echo 'namaste' | devanagari transliterate --from itrans --to devanagari
        devanagari transliterate --to iast --capitals sentences news.txt
        devanagari transliterate --to hk --foreign quoted web.txt > web.hk
        devanagari transliterate --from hk --to devanagari --foreign quoted web.hk
        devanagari transliterate --to hunterian --lossless-check news.txt
        devanagari transliterate --list
      """
  )

  @OptionGroup var files: FileArguments

  @OptionGroup var options: TransliteratorOptions

  @Flag(help: "Write what does not come back, and no text.")
  var losslessCheck = false

  @Flag(help: "Write a list of all schemes, and do nothing else.")
  var list = false

  @Option(help: "How --lossless-check and --list are written: plain or jsonl.")
  var format: OutputFormat?

  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func validate() throws {
    if list { return }
    try options.validateSchemes()
    if format != nil, !losslessCheck {
      throw ValidationError("--format is for --lossless-check and --list: leave it out.")
    }
  }

  func run() throws {
    if list {
      return try reportingFaults { () throws(Fault) in try SchemeList.write(format ?? .plain) }
    }
    let transliterator = try reportingFaults { () throws(Fault) -> Transliterator in
      try options.transliterator(input.policy)
    }
    guard losslessCheck else {
      var sink = WritingSink(transliterator)
      if let fault = run(&sink) { throw fault.exitCode }
      return
    }
    let finder = LossFinder(transliterator: transliterator)
    switch format ?? .plain {
    case .plain: try check(finder, into: PlainLossSink(.forOutput))
    case .jsonl: try check(finder, into: JSONLinesLossSink())
    }
  }

  private func check(_ finder: LossFinder, into target: some FindingSink<Loss> & Forking) throws {
    var sink = CheckingSink(finder, into: target)
    if let fault = run(&sink) { throw fault.exitCode }
    if sink.count > 0 { throw ExitCode(1) }
  }

  private func run(_ sink: inout some LineSink & ParallelSink) -> Fault? {
    sink.run(over: files.sources, policy: input.policy, threads: threads.count)
  }
}
