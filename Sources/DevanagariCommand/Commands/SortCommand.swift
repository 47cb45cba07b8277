import ArgumentParser
import DevanagariText

struct SortCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sort",
    abstract: "Sorts lines as a dictionary of Hindi has its words.",
    discussion: """
      The lines of all files are sorted together, in the order that ICU has for the language: \
      अं before आ, conjuncts where their letters put them, हिंदी before हिन्दी. It may change with \
      the version of ICU, which "devanagari --version" tells. Lines end with LF or CR LF. \
      Those that are equal in this order follow each other in the order of their bytes, so the \
      result does not depend on the order they come in.

      STRENGTHS, each with all that the one before it compares:
        primary      letters: ज़रा is जरा, हिँदी is हिंदी, Ram is ram
        secondary    marks: nuktas, ँ or ं
        tertiary     case; १ is still 1, and joiners make no difference
        quaternary   with --ignore-punctuation, punctuation after all
        identical    all but two forms of Unicode for one text

      --check writes the first line that is not in order, with file and number, and nothing if \
      all are; the files are one text to it. --show-keys writes the sort key of each line in \
      hexadecimal and a tab before it: programs that compare bytes sort keys as this sorts lines.

      Lines that differ are held in memory until all are read, each once: that takes about twice \
      their size and 90 bytes more for each. --check holds two lines.

      EXAMPLES:
        devanagari sort words.txt
        devanagari words news.txt | devanagari sort --unique
        devanagari sort --numeric --reverse chapters.txt
        devanagari sort --field 2 table.tsv
        devanagari sort --check words.txt

      EXIT STATUS:
        0, or 1 if --check finds a line that is not in order. A file with a fault gives the \
      status that "devanagari --help" tells.
      """
  )

  @OptionGroup var files: FileArguments

  @OptionGroup var order: CollationOptions

  @Option(
    help: ArgumentHelp(
      "Compare only the field with this number, from 1; tabs stand between fields.",
      valueName: "number"
    )
  )
  var field: Int?

  @Flag(name: .shortAndLong, help: "The last line first.")
  var reverse = false

  @Flag(name: .shortAndLong, help: "Of lines that are equal in this order, write only the first.")
  var unique = false

  @Flag(name: .shortAndLong, help: "Sort nothing: tell whether all is in order.")
  var check = false

  @Flag(help: "Write the sort key of each line before it.")
  var showKeys = false

  @OptionGroup var input: InputOptions

  func validate() throws {
    if let field, field < 1 { throw ValidationError("--field counts from 1.") }
    if check, showKeys { throw ValidationError("--check writes no lines: leave --show-keys out.") }
  }

  func run() throws {
    let order = LineOrder(
      collation: order.collation,
      field: field,
      isReversed: reverse,
      isUnique: unique
    )
    if order.collation.version == nil {
      Fault.warn("ICU was built without collations: lines are sorted by their code points")
    }
    try check ? run(SortCheckingSink(order)) : run(SortingSink(order, showsKeys: showKeys))
  }

  private func run(_ sink: consuming some LineSink) throws {
    if let fault = sink.run(over: files.sources, policy: input.policy) { throw fault.exitCode }
  }
}
