import ArgumentParser
import DevanagariText

struct GraphemesCommand: SegmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "graphemes",
    abstract: "Writes what a reader takes for characters: graphemes.",
    discussion: """
      The clusters are the extended ones of Unicode (UAX #29), conjuncts kept whole. White space \
      is left out unless --all is given. A cluster longer than 1 MiB is cut.

      EXAMPLES:
        devanagari graphemes news.txt
        devanagari graphemes --all --count news.txt
        echo 'हिन्दी' | devanagari graphemes --format jsonl
      """
  )

  static let filter = SegmentFilter.visible

  @OptionGroup var options: SegmentOptions

  var segmentation: Segmentation { .graphemes.using(options.engine) }
}
