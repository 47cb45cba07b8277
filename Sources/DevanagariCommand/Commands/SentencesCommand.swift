import ArgumentParser
import DevanagariText

struct SentencesCommand: SegmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "Writes the sentences of a text.",
    discussion: """
      A sentence ends at a danda, a question or exclamation mark, an ellipsis, at a full stop that \
      follows no abbreviation, initial or number, and at every line end. The white space around \
      sentences is left out unless --all is given. A sentence longer than 1 MiB is cut.

      In jsonl, "reason" tells why a sentence ends: danda, mark, fullStop, ellipsis, pipe (a | \
      typed for a danda), lineEnd or textEnd. With --engine icu the sentences are those of UAX #29 \
      as ICU finds them, which knows no abbreviations and gives no reasons.

      EXAMPLES:
        devanagari sentences news.txt
        devanagari sentences --explain news.txt        why each sentence ends
        devanagari sentences --wrapped book.txt        lines are broken anywhere
        devanagari sentences --abbreviations-file law.txt judgement.txt
        devanagari sentences --count *.txt
        devanagari sentences --format jsonl news.txt
      """
  )

  static let filter = SegmentFilter.trimmed

  @OptionGroup var options: SegmentOptions

  @OptionGroup var sentences: SentenceOptions

  @Flag(help: "Write why each sentence ends, and a tab, before it.")
  var explain = false

  var segmentation: Segmentation {
    get throws(Fault) {
      switch options.engine {
      case .tables:
        sentences.segmentation(
          addingAbbreviations: try sentences.abbreviations(options.input.policy)
        )
      case .icu:
        .unicodeSentences.using(.icu)
      }
    }
  }

  var threads: Int { sentences.threads(of: options.threads) }
  var detail: JSONLinesSink.Detail { options.engine == .tables ? .reason : .none }
  var lead: PlainSink.Lead { explain ? .reason : .none }

  func validate() throws {
    if options.engine == .icu, explain || !sentences.isDefault {
      throw ValidationError(
        "ICU has sentences of its own: leave --explain, --wrapped and --abbreviations-file out."
      )
    }
    if options.count, explain {
      throw ValidationError("--count writes no sentences: leave --explain out.")
    }
  }
}
