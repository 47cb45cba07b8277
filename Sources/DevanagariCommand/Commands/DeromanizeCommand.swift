import ArgumentParser
import DevanagariText
import DevanagariTransliteration

struct DeromanizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deromanize",
    abstract: "Guesses the Devanagari of Hindi typed in Latin.",
    discussion: """
      It is a guess: "kal" may be कल or काल, and names are often wrong. Text in a scheme, where \
      every letter is told, is read by "devanagari transliterate --from"; "devanagari detect" knows \
      which it is.

      A line in is a line out; line ends stay as they are, and so does all but words of ASCII letters.

      EXAMPLES:
        echo 'kaise ho, yaar?' | devanagari deromanize
        echo kal | devanagari deromanize --candidates 3
        devanagari deromanize chat.txt
      """
  )

  @OptionGroup var files: FileArguments

  @Option(
    help: ArgumentHelp(
      "Write up to so many readings of a line of one word, with tabs between, the likeliest first.",
      valueName: "count"
    )
  )
  var candidates: Int?

  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func validate() throws {
    if let candidates, !(1...100).contains(candidates) {
      throw ValidationError("--candidates takes a number from 1 to 100.")
    }
  }

  func run() throws {
    let fault =
      if let candidates {
        run(
          CandidatesSink { line in
            Deromanizer.hindi.candidates(for: line, limit: candidates).map(\.text)
          }
        )
      } else {
        run(WritingSink(Deromanizer.hindi))
      }
    if let fault { throw fault.exitCode }
  }

  private func run(_ sink: consuming some LineSink & ParallelSink) -> Fault? {
    sink.run(over: files.sources, policy: input.policy, threads: threads.count)
  }
}
