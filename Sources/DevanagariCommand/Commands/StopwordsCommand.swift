import ArgumentParser
import DevanagariLexicon
import DevanagariText

struct StopwordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stopwords",
    abstract: "Lists, removes or counts words such as का, में, है.",
    discussion: """
      EXAMPLES:
        devanagari stopwords list --tier extended
        devanagari stopwords remove news.txt
        devanagari stopwords count *.txt
      """,
    subcommands: [
      StopwordsListCommand.self, StopwordsRemoveCommand.self, StopwordsCountCommand.self,
    ]
  )
}

struct StopwordsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Writes the stopwords of a language.",
    discussion: """
      plain: one spelling a line, in the order of the letters. tsv: one word a line, in the order \
      of the grammar: the word, its part of speech, its tier, its lemma and its other spellings, \
      with tabs between, and spaces between spellings.

      EXAMPLES:
        devanagari stopwords list > stopwords.txt
        devanagari stopwords list --tier extended --format tsv
        devanagari stopwords list --language nepali
        devanagari stopwords list --keep नहीं,न,ना,मत
      """
  )

  /// How the words are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case plain, tsv
  }

  @OptionGroup var words: StopwordOptions

  @Option(help: "plain, or tsv with what is said of each word.")
  var format = Format.plain

  func run() throws {
    let stopwords = words.stopwords
    try reportingFaults { () throws(Fault) in
      var output = OutputBuffer()
      switch format {
      case .plain:
        for word in stopwords.words { output.append(word + "\n") }
      case .tsv:
        for entry in stopwords.entries(in: words.language) {
          let fields = [
            entry.word, "\(entry.partOfSpeech)", "\(entry.tier)", entry.lemma,
            entry.variants.joined(separator: " "),
          ]
          output.append(fields.joined(separator: "\t") + "\n")
        }
      }
      try output.flush()
    }
  }
}

struct StopwordsRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Writes a text without its stopwords.",
    discussion: """
      With a word goes one space: the one before it, or else the one behind it. All else stays, \
      and a line in is a line out. Words are those of "devanagari tokenize --hyphens joined": \
      कभी-कभी is one, and no stopword. A line longer than 1 MiB is read in pieces, cut at white \
      space if it has any.

      EXAMPLES:
        devanagari stopwords remove news.txt
        echo 'राम ने घर में खाना खाया।' | devanagari stopwords remove
        devanagari stopwords remove --tier extended --keep नहीं,न news.txt
      """
  )

  @OptionGroup var files: FileArguments
  @OptionGroup var words: StopwordOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func run() throws {
    var sink = WritingSink(StopwordRemover(words.stopwords))
    let fault = sink.run(over: files.sources, policy: input.policy, threads: threads.count)
    if let fault { throw fault.exitCode }
  }
}

struct StopwordsCountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "Writes how many of the words of each file are stopwords.",
    discussion: """
      A line for each file: how many stopwords, a tab, how many words, a tab, the file. Words are \
      those of "devanagari tokenize --hyphens joined", without numbers and punctuation.

      EXAMPLES:
        devanagari stopwords count news.txt
        devanagari stopwords count --tier extended *.txt
      """
  )

  @OptionGroup var files: FileArguments
  @OptionGroup var words: StopwordOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func run() throws {
    var sink = StopwordCountSink(words.stopwords, fileNames: files.names)
    let fault = sink.run(
      over: files.sources,
      cutting: StopwordRemover.segmentation,
      policy: input.policy,
      threads: threads.count
    )
    if let fault { throw fault.exitCode }
  }
}
