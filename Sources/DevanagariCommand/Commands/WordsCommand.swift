import ArgumentParser
import DevanagariText

struct WordsCommand: SegmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Writes the words and numbers of a text.",
    discussion: """
      Words are those of Unicode (UAX #29) with CLDR's tailoring for Hindi. Spaces, punctuation \
      and symbols are left out unless --all is given. A word longer than 1 MiB is cut.

      EXAMPLES:
        devanagari words news.txt
        devanagari words --count *.txt
        devanagari words --all --separator '|' news.txt
        devanagari words --format jsonl --offsets utf16,characters news.txt
        devanagari words news.txt | sort | uniq -c | sort -rn | head
      """
  )

  static let filter = SegmentFilter.words

  @OptionGroup var options: SegmentOptions

  var segmentation: Segmentation { .words.using(options.engine) }
}
