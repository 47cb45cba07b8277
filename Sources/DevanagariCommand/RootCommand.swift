import ArgumentParser
import DevanagariText

/// The command `devanagari`.
@main
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "devanagari",
    abstract: "Cuts Hindi and other Devanagari text into its parts, mends it, writes it in Latin.",
    discussion: """
      EXAMPLES:
        devanagari tokenize news.txt                   a line of tokens a sentence
        devanagari words news.txt                      one word a line
        devanagari words --count *.txt                 how many words, file by file
        echo 'राम घर गया।' | devanagari aksharas
        devanagari sentences --format jsonl news.txt   with offsets, for programs
        devanagari normalize web.txt > clean.txt       one way to write each word
        devanagari check web.txt                       what to mend, and how
        devanagari check --fix web.txt                 mends it in the file
        devanagari inspect 'क्षत्रिय'                     code points, and what is wrong
        devanagari transliterate --to iso15919 news.txt
        devanagari romanize news.txt                   as people type it: ladka, company
        devanagari deromanize chat.txt                 a guess at what they meant
        devanagari compare 'लड़का'                       in all schemes, side by side
        devanagari detect web.txt                      which scheme it is in
        devanagari numbers words news.txt              12,500 → बारह हज़ार पाँच सौ
        devanagari stopwords remove news.txt           without का, में, है and the like
        devanagari stem news.txt                       words without their endings
        devanagari key news.txt                        one way to write what is searched
        devanagari terms news.txt                      what a search engine indexes
        devanagari freq --top 20 *.txt                 the most frequent words
        devanagari metre verse.txt                     morae, and which syllables are long
        devanagari sort words.txt                      in the order of a dictionary

      The text is UTF-8. A byte order mark at the start of a file is left out of the results, but \
      offsets count it. Files may be of any size: they are read piece by piece, in some 16 MB of memory; \
      freq holds every different word besides, sort every different line. Large files are worked on by \
      as many threads as there are cores, or as --threads says, 2 to 25 MB more for each; the output is \
      the same.

      EXIT STATUS:
        0   success
        1   check, sort --check or transliterate --lossless-check found something
        64  wrong usage, or a file is input and output at once
        65  a file is not UTF-8, or not the list it should be
        66  a file cannot be opened
        74  reading or writing failed

      A file with a fault does not keep the others from being read. The status is that of the \
      first fault.

      COMPLETIONS for the shell: devanagari --generate-completion-script bash (or zsh, fish).
      """,
    version: """
      devanagari \(DevanagariVersions.library)
      tables: Unicode \(DevanagariVersions.tablesUnicode)
      ICU \(DevanagariVersions.icu): Unicode \(DevanagariVersions.icuUnicode)
      """,
    subcommands: [
      TokenizeCommand.self, SentencesCommand.self, WordsCommand.self, AksharasCommand.self,
      GraphemesCommand.self, InspectCommand.self, NormalizeCommand.self, CheckCommand.self,
      TransliterateCommand.self, RomanizeCommand.self, DeromanizeCommand.self,
      CompareCommand.self, DetectCommand.self, NumbersCommand.self, StopwordsCommand.self,
      StemCommand.self, KeyCommand.self, ConflationsCommand.self, TermsCommand.self,
      FreqCommand.self, MetreCommand.self, SortCommand.self,
    ]
  )

  static func main() {
    let arguments = ArgumentText.all
    do {
      try CommandName.check(arguments)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Writes what an error says, or the help that was asked for, and ends the command.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    guard code.isSuccess else { exit(withError: error) }
    do throws(Fault) {
      var output = OutputBuffer()
      output.append(fullMessage(for: error) + "\n")
      try output.flush()
    } catch {
      error.report()
      exit(withError: error.exitCode)
    }
    exit(withError: code)
  }
}
