import ArgumentParser
import DevanagariLexicon
import DevanagariText

struct StemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stem",
    abstract: "Replaces each word of Hindi by its stem.",
    discussion: """
      Inflected forms of a word have one stem: लड़का, लड़के and लड़कों, or करता, किया and करूँगा. A \
      stem is for comparing, not for reading: differences that spelling leaves free are folded in \
      it, so it has no nukta, and ँ is ं.

      A line in is a line out; line ends, and all that is not Devanagari, stay as they are. A line \
      longer than 1 MiB is read in pieces, cut at white space if it has any.

      --explain writes a line for each word instead: the word, its stem, and the rule between \
      them, with tabs between. The rule is an ending, an arrow, what stands for it in the stem, \
      and the class of words that has it; or "listed", or "whole" where there is no ending.

      EXAMPLES:
        devanagari stem news.txt
        devanagari stem --explain news.txt | cut -f 2 | sort | uniq -c
        echo 'लड़कों ने किताबें पढ़ीं' | devanagari stem
        devanagari stem --explain news.txt
      """
  )

  @OptionGroup var files: FileArguments

  @Flag(help: "Write each word, its stem and why it is that.")
  var explain = false

  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func run() throws {
    let fault = explain ? run(StemExplanationSink()) : run(WritingSink(Stemmer.hindi))
    if let fault { throw fault.exitCode }
  }

  private func run(_ sink: consuming some LineSink & ParallelSink) -> Fault? {
    sink.run(over: files.sources, policy: input.policy, threads: threads.count)
  }
}
