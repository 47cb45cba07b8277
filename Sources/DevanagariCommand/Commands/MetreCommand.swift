import ArgumentParser
import DevanagariText

struct MetreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metre",
    abstract: "Counts the morae of verse; shows its long syllables.",
    discussion: """
      A line in is a line out: the morae (मात्राएँ) of the line, a tab, its syllables as signs, a tab, \
      the line. The sign of a short syllable (लघु, one mora) is ।, that of a long one (गुरु, two) ऽ. A \
      line of a दोहा has 24, a foot of a चौपाई 16. Dandas, commas, digits and what is not Devanagari do \
      not count. In the line \\n, \\t, \\\\ and \\u{85} stand for a backslash and for characters that \
      control terminals. A line longer than 1 MiB is scanned in pieces.

      In the style hindi a conjunct makes the syllable before it long in its own word only, and म्ह, न्ह \
      and ल्ह do not; in the style sanskrit all do, across words. The rules go by what is written: an ए \
      or ओ that a poet says short counts as long, and so does मुंह where मुँह is meant.

      An object of jsonl has text, morae, pattern (of 1 and 2), syllables (each with text and morae), \
      line and file.

      EXAMPLES:
        devanagari metre verse.txt
        echo 'मंगल भवन अमंगल हारी' | devanagari metre
        echo 'यदा यदा हि धर्मस्य ग्लानिर्भवति भारत' | devanagari metre --style sanskrit
        echo 'वासांसि जीर्णानि यथा विहाय' | devanagari metre --style sanskrit --pada-end guru
        echo 'तुम्हारा सत्य' | devanagari metre --pattern digits
        devanagari metre --format jsonl verse.txt
      """
  )

  @OptionGroup var files: FileArguments

  @Option(help: "The rules: hindi, for Braj and Awadhi too, or sanskrit.")
  var style = MetreStyle.hindi

  @Option(
    name: .customLong("pada-end"),
    help: """
      The last syllable before a danda or a line end, in the style sanskrit: written counts it as \
      any other, guru as long. (default: written)
      """
  )
  var padaEnd: PadaEndName?

  @Option(help: "What plain lines show: signs (ऽ।), or digits (21).")
  var pattern = PatternName.signs

  @Option(help: "plain, or jsonl: a JSON object for each line.")
  var format = OutputFormat.plain

  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func validate() throws {
    if padaEnd != nil, style != .sanskrit {
      throw ValidationError("--pada-end is for --style sanskrit.")
    }
  }

  func run() throws {
    let metre = style.metre(padaEnd: padaEnd?.padaEnd ?? .written)
    let fault =
      switch format {
      case .plain: run(PlainMetreSink(metre, pattern))
      case .jsonl: run(JSONLinesMetreSink(metre))
      }
    if let fault { throw fault.exitCode }
  }

  private func run(_ sink: consuming some LineSink & ParallelSink) -> Fault? {
    sink.run(over: files.sources, policy: input.policy, threads: threads.count)
  }
}
