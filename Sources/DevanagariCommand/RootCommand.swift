import ArgumentParser
import DevanagariText

/// The command `devanagari`.
@main
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "devanagari",
    abstract: "Cuts, mends and transliterates Hindi and other Devanagari text.",
    // The rest is in the manual page that Scripts/build-manual writes.
    discussion: """
      EXAMPLES:
        devanagari tokenize news.txt         a line of tokens for each sentence
        devanagari words --count *.txt       how many words, file by file
        devanagari check --fix web.txt       mends what is written wrong
        devanagari romanize news.txt         as people type it: ladka, company
        devanagari freq --top 20 *.txt       the most frequent words
        echo 'राम घर गया।' | devanagari aksharas

      Text is UTF-8, from files of any size or from standard input. A file with a fault does not \
      keep the others from being read.

      EXIT STATUS:
        0   success                          1   a check found something
        64  wrong usage                      65  not UTF-8, or a list is wrong
        66  a file cannot be opened          69  ICU has no collations
        74  reading or writing failed
      """,
    version: """
      devanagari \(DevanagariVersions.library)
      tables: Unicode \(DevanagariVersions.tablesUnicode)
      ICU \(DevanagariVersions.icu): Unicode \(DevanagariVersions.icuUnicode)
      """,
    groupedSubcommands: [
      CommandGroup(
        name: "Cutting",
        subcommands: [
          TokenizeCommand.self, SentencesCommand.self, WordsCommand.self, AksharasCommand.self,
          GraphemesCommand.self,
        ]
      ),
      CommandGroup(
        name: "Mending",
        subcommands: [CheckCommand.self, NormalizeCommand.self, InspectCommand.self]
      ),
      CommandGroup(
        name: "Writing",
        subcommands: [
          TransliterateCommand.self, RomanizeCommand.self, DeromanizeCommand.self,
          CompareCommand.self, DetectCommand.self, NumbersCommand.self,
        ]
      ),
      CommandGroup(
        name: "Searching",
        subcommands: [
          TermsCommand.self, KeyCommand.self, ConflationsCommand.self, StemCommand.self,
          StopwordsCommand.self,
        ]
      ),
      CommandGroup(
        name: "Counting",
        subcommands: [FreqCommand.self, MetreCommand.self, SortCommand.self]
      ),
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
