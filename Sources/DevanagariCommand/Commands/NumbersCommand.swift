import ArgumentParser
import DevanagariLexicon
import DevanagariText

struct NumbersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "numbers",
    abstract: "Writes numbers in words, reads them, groups digits.",
    discussion: """
      EXAMPLES:
        devanagari numbers words news.txt              1,25,000 → एक लाख पच्चीस हज़ार
        echo 1.5 | devanagari numbers words --style spoken
        echo 'साढ़े तीन लाख' | devanagari numbers value
        devanagari numbers find news.txt               words, and their values
        echo 'कुल 1234567 रुपये' | devanagari numbers group
      """,
    subcommands: [
      NumberWordsCommand.self, NumberValueCommand.self, NumberFindCommand.self,
      NumberGroupCommand.self, NumberUngroupCommand.self,
    ]
  )
}

struct NumberWordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Writes the numbers of a text in words.",
    discussion: """
      Numbers in digits of ASCII or Devanagari become words, with their decimals one by one; ५वाँ \
      becomes पाँचवाँ. All else stays as it is, and so do dates, times, ranges, amounts with their \
      sign of currency, percentages, and numbers that begin with a zero, such as those of telephones. \
      A line in is a line out.

      EXAMPLES:
        echo '12.05 मीटर' | devanagari numbers words
        echo 'करीब 350000 लोग' | devanagari numbers words --style spoken
      """
  )

  @OptionGroup var files: FileArguments

  @Option(help: "plain, or spoken: in quarters where people say so, as in साढ़े तीन लाख.")
  var style = NumberStyle.plain

  @OptionGroup var input: InputOptions

  @OptionGroup var threads: ThreadOptions

  func run() throws {
    var sink = WritingSink(NumberTextWriter(change: style.words(for:)))
    let fault = sink.run(over: files.sources, policy: input.policy, threads: threads.count)
    if let fault { throw fault.exitCode }
  }
}

struct NumberValueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "value",
    abstract: "Reads each line as a number in words.",
    discussion: """
      Each line is a number in words, in digits or in both; out comes a line with the number in \
      digits. Fractions whose decimals have no end are written as 2/3, and an ordinal as its number. \
      An empty line stays empty. A line that is no number is an error, with which the file ends.

      EXAMPLES:
        echo 'पौने दो सौ' | devanagari numbers value
        echo '५ लाख 20 हजार' | devanagari numbers value --digits devanagari --group
      """
  )

  @OptionGroup var files: FileArguments

  @Option(help: "The digits to write: ascii or devanagari.")
  var digits = DigitName.ascii

  @Flag(help: "Write commas: 12,34,567.")
  var group = false

  @OptionGroup var input: InputOptions

  func run() throws {
    var sink = NumberValueSink { value in
      let text = value.description
      return digits.script.converting(
        group ? DigitGrouping.indian.grouping(text) ?? text : text
      )
    }
    let fault = sink.run(over: files.sources, policy: input.policy)
    if let fault { throw fault.exitCode }
  }
}

struct NumberFindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Lists the numbers of a text that are in words.",
    discussion: """
      A line for each: the file and the line, a tab, the words, a tab, the value. A word that may be \
      something else is not taken alone (पहले, अरब), but एक always is. Numbers in digits alone are \
      found by "devanagari tokenize".

      EXAMPLES:
        devanagari numbers find news.txt
        echo 'दो-तीन लाख लोग' | devanagari numbers find
      """
  )

  @OptionGroup var files: FileArguments

  @OptionGroup var input: InputOptions

  @OptionGroup var threads: ThreadOptions

  func run() throws {
    var sink = NumberFindSink()
    let fault = sink.run(over: files.sources, policy: input.policy, threads: threads.count)
    if let fault { throw fault.exitCode }
  }
}

struct NumberGroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "Writes commas in the long numbers of a text.",
    discussion: """
      Numbers with commas of the other system get those of this one. Years and other short numbers \
      stay as they are, and so do percentages and numbers that begin with a zero. A line in is a \
      line out.

      EXAMPLES:
        echo 'कुल 1234567 रुपये' | devanagari numbers group
        echo '1,234,567' | devanagari numbers group
      """
  )

  @OptionGroup var files: FileArguments

  @Option(help: "indian: 12,34,567; western: 1,234,567.")
  var system = GroupingName.indian

  @Option(
    help: ArgumentHelp("The least number of digits before the point.", valueName: "count")
  )
  var least = 5

  @OptionGroup var input: InputOptions

  @OptionGroup var threads: ThreadOptions

  func validate() throws {
    if least < 1 { throw ValidationError("--least takes a number from 1 on.") }
  }

  func run() throws {
    let writer = NumberTextWriter { token in
      let digits = token.prefix { $0 != "." }.count { $0.isNumber }
      return digits < least ? nil : system.grouping.grouping(token)
    }
    var sink = WritingSink(writer)
    let fault = sink.run(over: files.sources, policy: input.policy, threads: threads.count)
    if let fault { throw fault.exitCode }
  }
}

struct NumberUngroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ungroup",
    abstract: "Takes the commas out of the numbers of a text.",
    discussion: """
      Only where they stand as one of the systems has them: 12,34,567 or 1,234,567. A line in is a \
      line out.

      EXAMPLES:
        echo 'कुल १२,३४,५६७ रुपये' | devanagari numbers ungroup
      """
  )

  @OptionGroup var files: FileArguments

  @OptionGroup var input: InputOptions

  @OptionGroup var threads: ThreadOptions

  func run() throws {
    let writer = NumberTextWriter { token in
      DigitGrouping.indian.ungrouping(token) ?? DigitGrouping.western.ungrouping(token)
    }
    var sink = WritingSink(writer)
    let fault = sink.run(over: files.sources, policy: input.policy, threads: threads.count)
    if let fault { throw fault.exitCode }
  }
}
