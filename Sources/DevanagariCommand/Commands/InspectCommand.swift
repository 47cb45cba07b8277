import ArgumentParser
import DevanagariText

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows the code points of a text, and ill-formed signs.",
    discussion: """
      Each row has the akshara (once), the character, its code point, its general category and \
      its name. A sign is shown on a dotted circle. Where the order of the signs is wrong, an \
      arrow tells at which sign. Without a text and --file, standard input is read.

      EXAMPLES:
        devanagari inspect 'हिन्दी'
        devanagari inspect --file web.txt | grep ill-formed
        devanagari inspect --format jsonl 'क्षत्रिय'
      """
  )

  @OptionGroup var text: TextArguments

  @Option(help: "plain: a row for each code point. jsonl: a JSON object for each akshara.")
  var format = OutputFormat.plain

  @OptionGroup
  var input: InputOptions

  func run() throws {
    switch format {
    case .plain: try run(into: InspectSink())
    case .jsonl: try run(into: JSONLinesSink(.everything, units: [], detail: .scalars))
    }
  }

  private func run(into sink: consuming some SegmentSink) throws {
    if let fault = sink.run(over: [text.source], cutting: .aksharas, policy: input.policy) {
      throw fault.exitCode
    }
  }
}
