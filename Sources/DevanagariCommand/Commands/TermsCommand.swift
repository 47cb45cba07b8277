import ArgumentParser
import DevanagariLexicon

struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Writes what a search engine indexes: stems, as keys.",
    discussion: """
      Texts and queries that are written by the same options match where their terms are equal. \
      Words are those of "devanagari tokenize"; numbers are in digits of ASCII without commas, \
      abbreviations without their dots, Latin words in lower case. Punctuation is left out.

      plain: a line in is a line out, with spaces between terms and bars between those of one word: \
      किताब|पुस्तक. Any engine that cuts at spaces can index it. jsonl: one JSON object a line with \
      the term, its form, the position of its word from 0 in the file (a stopword that is left out \
      counts), start and end of the word in bytes of the file, line and file.

      Before that the text is normalized as by "devanagari normalize --preset corpus". A line longer \
      than 1 MiB is read in pieces, cut at white space if it has any.

      \(KeyOptions.levels)

      EXAMPLES:
        devanagari terms news.txt
        devanagari terms --format jsonl news.txt
        echo 'हिन्दी की किताबें' | devanagari terms
        echo 'पाँच सड़कें' | devanagari terms --forms word,stem,number
        devanagari terms --level length --fold flaps,digits --stopwords none news.txt
        devanagari terms --synonyms words.txt news.txt
      """
  )

  @OptionGroup var files: FileArguments
  @OptionGroup var terms: TermOptions

  @Option(help: "plain: the terms of each line; jsonl: one JSON object a line for each term.")
  var format = OutputFormat.plain

  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func run() throws {
    let analyzer = try reportingFaults { () throws(Fault) in try terms.analyzer(input.policy) }
    let fault =
      switch format {
      case .plain: run(TermLinesSink(analyzer))
      case .jsonl: run(JSONLinesTermSink(analyzer))
      }
    if let fault { throw fault.exitCode }
  }

  private func run(_ sink: consuming some LineSink & ParallelSink) -> Fault? {
    sink.run(over: files.sources, policy: input.policy, threads: threads.count)
  }
}
