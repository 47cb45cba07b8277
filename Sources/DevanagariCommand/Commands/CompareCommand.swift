import ArgumentParser
import DevanagariText
import DevanagariTransliteration

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Shows a text in all schemes, side by side.",
    discussion: """
      A line for each scheme of "devanagari transliterate", then one for each of the usual styles \
      of "devanagari romanize", which leave silent vowels out. The lines of a text come one after \
      the other, with an empty line between. Without a text and --file, standard input is read.

      EXAMPLES:
        devanagari compare 'लड़का समझ गया'
        devanagari compare --from itrans 'la.Dakaa'
        devanagari compare --file names.txt
      """
  )

  @OptionGroup var text: TextArguments

  @Option(
    help: ArgumentHelp("The scheme of the text. (default: devanagari)", valueName: "scheme"),
    completion: .list(SchemeName.all),
    transform: SchemeName.scheme
  )
  var from: Scheme = .devanagari

  @OptionGroup var input: InputOptions

  func run() throws {
    var sink = ComparingSink(from: from)
    if let fault = sink.run(over: [text.source], policy: input.policy) { throw fault.exitCode }
  }
}
