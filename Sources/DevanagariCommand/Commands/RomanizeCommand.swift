import ArgumentParser
import DevanagariText
import DevanagariTransliteration

struct RomanizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "romanize",
    abstract: "Writes Hindi in Latin letters as it is spoken.",
    discussion: """
      Inherent vowels that are silent are left out: लड़का is laṛkā in the style iso. Which are \
      silent is a guess, though a good one, and there is no way back; to keep every letter, use \
      "devanagari transliterate". --list-styles shows the styles.

      A line in is a line out; line ends stay as they are. A line longer than 1 MiB is written in \
      pieces, cut at white space if it has any.

      With --candidates \\t, \\\\ and \\u{85} stand for tabs, backslashes and characters that control \
      terminals.

      EXAMPLES:
        devanagari romanize news.txt
        echo 'लड़का समझ गया' | devanagari romanize --style iso
        devanagari romanize --style hunterian --capitals words names.txt
        devanagari romanize --style devanagari verse.txt
        echo 'ठीक है' | devanagari romanize --candidates 4
        devanagari romanize --schwa-file words.txt news.txt
      """
  )

  @OptionGroup var files: FileArguments

  @Option(
    help: ArgumentHelp("The letters to write. (default: plain)", valueName: "style"),
    completion: .list(StyleName.all),
    transform: StyleName.style
  )
  var style: Romanizer.Style = .plain

  @OptionGroup var capitals: CapitalOptions

  @Option(
    name: .customLong("schwa-file"),
    help: ArgumentHelp(
      "A file of words, and which of their vowels are silent.",
      discussion: """
        A word a line, white space or a semicolon, and the word with a virama at each silent \
        vowel: सरगना सर्गना. # begins a comment. The option may be given several times.
        """,
      valueName: "file"
    ),
    completion: .file()
  )
  var schwaFiles: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write up to so many spellings of each line, with tabs between, the likeliest first.",
      valueName: "count"
    )
  )
  var candidates: Int?

  @Flag(help: "Write a list of all styles, and do nothing else.")
  var listStyles = false

  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func validate() throws {
    if listStyles { return }
    if let candidates {
      if !(1...100).contains(candidates) {
        throw ValidationError("--candidates takes a number from 1 to 100.")
      }
      if style != .plain || !capitals.isDefault {
        throw ValidationError(
          """
          Only the style plain has several spellings, and without capitals: leave --candidates, \
          or --style, --capitals and --names-file out.
          """
        )
      }
    }
    if let scheme = style.scheme { try capitals.validate(for: scheme) }
  }

  func run() throws {
    if listStyles {
      return try reportingFaults { () throws(Fault) in try StyleList.write() }
    }
    let romanizer = try reportingFaults { () throws(Fault) -> Romanizer in
      Romanizer(
        style: style,
        schwa: try SchwaFile.schwa(schwaFiles, input.policy),
        capitals: try capitals.capitals(input.policy)
      )
    }
    let fault =
      if let candidates {
        run(CandidatesSink { romanizer.candidates(for: $0, limit: candidates).map(\.text) })
      } else {
        run(WritingSink(romanizer))
      }
    if let fault { throw fault.exitCode }
  }

  private func run(_ sink: consuming some LineSink & ParallelSink) -> Fault? {
    sink.run(over: files.sources, policy: input.policy, threads: threads.count)
  }
}
