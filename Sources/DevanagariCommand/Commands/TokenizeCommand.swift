import ArgumentParser
import DevanagariText

struct TokenizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokenize",
    abstract: "Writes the tokens of a text, sentence by sentence.",
    discussion: """
      Tokens are words, numbers, dates, times, amounts, abbreviations, addresses, hashtags, emoji, \
      dandas and other marks. White space is left out unless --all is given. No token crosses the \
      end of a sentence, which "devanagari sentences" shows. A sentence longer than 1 MiB is cut.

      FORMATS:
        plain    one sentence a line, a space between its tokens
        lines    one token a line, an empty line after each sentence
        jsonl    one JSON object a token
        conllu   CoNLL-U for the tools of Universal Dependencies

      An object of jsonl has text, kind, value (of a number, amount, range, date or time), start and end in bytes \
      of the file, sentence (from 0), line (from 1) and file. In conllu, sent_id ends with the \
      number that the sentence has in jsonl; # text has one space for white space and controls. \
      The text is not normalized.

      In plain and lines, \\n, \\r, \\t, \\\\ and \\u{85} stand for a backslash and for \
      characters that end lines or control terminals; in plain, \\u{20} for a space that bears a \
      sign.

      EXAMPLES:
        devanagari tokenize news.txt
        devanagari tokenize --format jsonl news.txt
        devanagari tokenize --format conllu *.txt > corpus.conllu
        devanagari tokenize --format lines --kinds word,number news.txt
        devanagari tokenize --abbreviations split --count *.txt
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case plain, lines, jsonl, conllu
  }

  enum Joining: String, CaseIterable, ExpressibleByArgument {
    case joined, split

    var value: Segmentation.Joining {
      switch self {
      case .joined: .joined
      case .split: .split
      }
    }
  }

  @OptionGroup var files: FileArguments

  @Option(help: "How tokens are written; see above.")
  var format = Format.plain

  @Flag(help: "White space too, so that the tokens join to the text.")
  var all = false

  @Option(help: "Only tokens of these kinds, separated by commas.")
  var kinds: KindList?

  @Flag(help: "Write only how many tokens there are: the number, a tab, the file.")
  var count = false

  @Option(
    help: ArgumentHelp(
      "With jsonl, also give offsets in these units, separated by commas.",
      discussion: "They count the text from the start of the file, after repairs.",
      valueName: "units"
    )
  )
  var offsets: OffsetUnits?

  @Option(help: "An abbreviation and its full stop: डॉ. is one token, or two.")
  var abbreviations = Joining.joined

  @Option(help: "Words with a hyphen: माता-पिता is one token, or three.")
  var hyphens = Joining.split

  @Option(help: "A number and its unit: 10% is one token, or two.")
  var units = Joining.split

  @OptionGroup var sentences: SentenceOptions

  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func validate() throws {
    if count, format != .plain {
      throw ValidationError("--count has a format of its own: leave --format out.")
    }
    if all, kinds != nil {
      throw ValidationError("--all and --kinds exclude each other: name the kind whitespace.")
    }
    if all, format == .plain, !count {
      throw ValidationError("--all needs --format lines or jsonl: in plain, spaces are separators.")
    }
    if format == .conllu, all || kinds != nil {
      throw ValidationError("conllu has all tokens but white space: leave --all and --kinds out.")
    }
    if format != .jsonl, offsets != nil {
      throw ValidationError("--offsets needs --format jsonl.")
    }
  }

  func run() throws {
    let filter = all ? .everything : kinds.map { SegmentFilter($0.kinds) } ?? .visible
    if count { return try run(into: CountSink(filter, fileNames: files.names)) }
    switch format {
    case .plain: try run(into: TokenLinesSink.sentences(filter))
    case .lines: try run(into: TokenLinesSink.tokens(filter))
    case .jsonl: try run(into: JSONLinesSink(filter, units: offsets ?? [], detail: .token))
    case .conllu: try run(into: CoNLLUSink())
    }
  }

  private func run(into target: some TokenSink) throws {
    let words = try reportingFaults { () throws(Fault) -> [String] in
      try sentences.abbreviations(input.policy)
    }
    let tokens = Segmentation.tokens(
      abbreviations: abbreviations.value,
      hyphens: hyphens.value,
      units: units.value,
      addingAbbreviations: words
    )
    let segmentation = sentences.segmentation(addingAbbreviations: words)
    var sink = TokenizingSink(tokens, of: segmentation, into: target)
    let fault = sink.run(
      over: files.sources,
      cutting: segmentation,
      policy: input.policy,
      threads: sentences.threads(of: threads)
    )
    if let fault { throw fault.exitCode }
  }
}
