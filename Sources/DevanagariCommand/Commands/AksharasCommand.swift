import ArgumentParser
import DevanagariText

struct AksharasCommand: SegmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "aksharas",
    abstract: "Writes the aksharas of a text: its written syllables.",
    discussion: """
      An akshara is a consonant, a conjunct or a vowel with all its signs. Other characters come \
      as grapheme clusters. White space is left out unless --all is given. In jsonl, "wellFormed" \
      is false where a sign stands where it cannot; "devanagari inspect" tells which. An akshara \
      longer than 1 MiB is cut.

      EXAMPLES:
        devanagari aksharas verse.txt
        echo 'क्षत्रिय' | devanagari aksharas --separator ' '
        devanagari aksharas --format jsonl web.txt | grep '"wellFormed":false'
      """
  )

  static let filter = SegmentFilter.visible

  @OptionGroup var options: SegmentOptions

  var segmentation: Segmentation { .aksharas }
  var detail: JSONLinesSink.Detail { .wellFormedness }

  func validate() throws {
    if options.engine == .icu { throw ValidationError("ICU has no aksharas: leave --engine out.") }
  }
}
