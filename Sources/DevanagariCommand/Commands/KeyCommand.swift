import ArgumentParser
import DevanagariLexicon

struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Writes what of each line is compared in a search.",
    discussion: """
      Lines with the same key are the same in a search of that level. A key is for comparing, not \
      for reading. Latin letters keep their case, and URLs and e-mail addresses stay as they are.

      \(KeyOptions.levels)

      A line in is a line out; line ends stay as they are. A line longer than 1 MiB is read in \
      pieces, cut at white space if it has any. "devanagari conflations" lists which words a level \
      makes the same, and "devanagari terms" makes keys and stems of single words.

      EXAMPLES:
        devanagari key news.txt
        devanagari key --level nasals news.txt
        echo 'हिन्दी सड़क १२' | devanagari key --level length --fold flaps,digits
        devanagari key words.txt | sort | uniq -c | sort -rn
      """
  )

  @OptionGroup var files: FileArguments
  @OptionGroup var keys: KeyOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func run() throws {
    var sink = WritingSink(keys.key)
    let fault = sink.run(over: files.sources, policy: input.policy, threads: threads.count)
    if let fault { throw fault.exitCode }
  }
}
