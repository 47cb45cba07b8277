import ArgumentParser
import DevanagariText

struct SentencesCommand: SegmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "Writes the sentences of a text.",
    discussion: """
      Sentences are those of Unicode (UAX #29): they end at danda, full stop, question and \
      exclamation mark, and at every line end. The white space around them is left out unless \
      --all is given. A sentence longer than 1 MiB is cut.

      EXAMPLES:
        devanagari sentences news.txt
        devanagari sentences --count *.txt
        devanagari sentences --format jsonl news.txt
      """
  )

  static let segmentation = Segmentation.sentences
  static let filter = SegmentFilter.trimmed

  @OptionGroup var options: SegmentOptions
}
