import ArgumentParser
import DevanagariLexicon
import DevanagariText

struct FreqCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freq",
    abstract: "Counts how often each word, akshara or letter occurs.",
    discussion: """
      All files are counted together. White space, punctuation and symbols are left out unless \
      --all is given.

      UNITS:
        tokens       the words among the tokens of "devanagari tokenize"; --kinds
                     asks for others, such as numbers
        words        words and numbers, as "devanagari words" writes them
        aksharas     orthographic syllables
        graphemes    what a reader takes for characters
        scalars      code points: letters and signs by themselves

      If --normalize says how, the text is normalized first: without it, the same letters in \
      other code points count apart. Then --without-stopwords takes words out as they are \
      written, --stem adds up the forms of a word under its stem, and --key the spellings under \
      a search key.

      FORMATS:
        tsv      a line each: the count, a tab, the text
        jsonl    an object each: text, count, share of all that was counted, rank
        json     one document: unit, total, types (different ones), hapaxes (those
                 that occur once), files, arguments, and objects as frequencies
        chart    bars, as wide as the terminal or as COLUMNS says; 20 of them
                 unless --top is given

      Without --format it is a chart on a terminal and tsv elsewhere. The most frequent come \
      first, those of one count by their code points. With --stem or --key the commonest form \
      follows; in JSON it is form. In tsv, \\n, \\t, \\\\ and \\u{85} stand for characters that end \
      lines or columns or control terminals, and for a backslash.

      The memory grows with the different units, not with the files: about 110 bytes for each \
      different word, and up to twice that with --stem or --key. What stands before a fault in a file is \
      counted.

      EXAMPLES:
        devanagari freq news.txt
        devanagari freq --top 10 --without-stopwords --tier extended news.txt
        devanagari freq --normalize safe --stem --format tsv *.txt > stems.tsv
        devanagari freq --unit aksharas --format chart verse.txt
        devanagari freq --unit scalars --sort text --format jsonl news.txt
        devanagari freq --key visarga --format tsv web.txt
        devanagari freq --kinds latin,hashtag web.txt
        devanagari freq --min-count 5 *.txt > common.tsv
      """
  )

  @OptionGroup var files: FileArguments

  @Option(help: "What is counted; see above.")
  var unit = CountedUnit.tokens

  @Option(help: "Only tokens of these kinds, separated by commas.")
  var kinds: KindList?

  @Flag(help: "Punctuation, symbols and white space too.")
  var all = false

  @Option(help: "Words with a hyphen: माता-पिता is one token, or three.")
  var hyphens = JoiningName.split

  @Option(
    help: ArgumentHelp(
      "Normalize the text before; the presets are those of \"devanagari normalize\".",
      valueName: "preset"
    )
  )
  var normalize: NormalizerOptions.Preset?

  @Flag(help: "Leave stopwords out; --language, --tier and --keep say which.")
  var withoutStopwords = false

  @OptionGroup var words: StopwordOptions

  @Flag(help: "Count all forms of a word of Hindi as one, its stem.")
  var stem = false

  @Option(
    help: ArgumentHelp(
      "Count as one what has the same search key of a level; see \"devanagari key\".",
      valueName: "level"
    ),
    completion: .list(LevelName.all),
    transform: LevelName.level
  )
  var key: SearchKey.Level?

  @Option(help: "How the table is written; see above.")
  var format: FrequencyReport.Format?

  @Option(
    name: [.customShort("n"), .long],
    help: ArgumentHelp("The most frequent only.", valueName: "number")
  )
  var top: Int?

  @Option(help: ArgumentHelp("Only what occurs so often.", valueName: "number"))
  var minCount = 1

  @Option(help: "The order: the highest count first, or the code points of the text.")
  var sort = FrequencyReport.Order.count

  @Flag(
    help: """
      Write to standard error how many units there are, how many types, which are different ones, \
      and how many hapaxes, which occur once.
      """
  )
  var summary = false

  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func validate() throws {
    if all, kinds != nil {
      throw ValidationError("--all and --kinds exclude each other: name the kind whitespace.")
    }
    if unit != .tokens, kinds != nil || hyphens != .split {
      throw ValidationError("--kinds and --hyphens are for tokens: leave --unit out.")
    }
    if !unit.isWord, stem || withoutStopwords {
      throw ValidationError("--stem and --without-stopwords need --unit tokens or words.")
    }
    if !withoutStopwords, !words.isDefault {
      throw ValidationError("--language, --tier and --keep need --without-stopwords.")
    }
    if let top, top < 1 { throw ValidationError("--top must be 1 or more.") }
    if minCount < 1 { throw ValidationError("--min-count must be 1 or more.") }
  }

  func run() throws {
    let report = FrequencyReport(
      format: format ?? (Platform.isOutputTerminal ? .chart : .tsv),
      top: top,
      minimum: minCount,
      order: sort,
      stopwords: withoutStopwords ? words.stopwords : .none,
      fold: fold,
      unit: unit,
      files: files.names,
      writesSummary: summary
    )
    let filter = all ? .everything : kinds.map { SegmentFilter($0.kinds) } ?? unit.filter
    let segmentation = unit.segmentation(hyphens: hyphens.value)
    var sink = FrequencySink(unit, filter, report: report)
    if let fault = run(&sink, cutting: segmentation) { throw fault.exitCode }
  }

  /// What is counted in the place of a unit, in the order of the steps.
  private var fold: TermFold {
    var steps: [any TextWriter] = []
    if stem { steps.append(UnitStemmer()) }
    if let key, key > .exact { steps.append(SearchKey(key)) }
    return TermFold(steps)
  }

  private func run(_ sink: inout FrequencySink, cutting segmentation: Segmentation) -> Fault? {
    guard let normalize else {
      return sink.run(
        over: files.sources,
        cutting: segmentation,
        policy: input.policy,
        threads: threads.count
      )
    }
    var lines = NormalizedSegmentSink(normalize.normalizer, cutting: segmentation, into: sink)
    return lines.run(over: files.sources, policy: input.policy, threads: threads.count)
  }
}
