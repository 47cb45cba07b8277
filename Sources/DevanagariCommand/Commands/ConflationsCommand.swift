import ArgumentParser
import DevanagariLexicon

struct ConflationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflations",
    abstract: "Lists which words of a list have the same search key.",
    discussion: """
      The files have a word a line; white space around it does not count. A line for each key that \
      several words have: the key, and the words in the order in which they came, with tabs between. \
      The keys are in the order of their code points. All words are kept in memory.

      --beyond takes words that another level makes the same for one: the first of them is listed. \
      So it shows what one level adds to another.

      \(KeyOptions.levels)

      EXAMPLES:
        devanagari conflations words.txt
        devanagari words news.txt | devanagari conflations --level nasals
        devanagari conflations --level length --beyond candra words.txt
      """
  )

  @OptionGroup var files: FileArguments
  @OptionGroup var keys: KeyOptions

  @Option(
    help: ArgumentHelp(
      "The level whose words are taken for one. (default: exact)",
      valueName: "level"
    ),
    completion: .list(LevelName.all),
    transform: LevelName.level
  )
  var beyond: SearchKey.Level = .exact

  @OptionGroup var input: InputOptions

  func validate() throws {
    if beyond > keys.level || (beyond == keys.level && keys.fold.isEmpty) {
      throw ValidationError(
        "--beyond \(beyond) is not before --level \(keys.level), so nothing could be listed."
      )
    }
  }

  func run() throws {
    var sink = ConflationSink(keys.key, beyond: SearchKey(beyond))
    let fault = sink.run(over: files.sources, policy: input.policy)
    if let fault { throw fault.exitCode }
  }
}
