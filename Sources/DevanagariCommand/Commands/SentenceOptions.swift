import ArgumentParser
import DevanagariText

/// The arguments of the commands that look for sentences.
struct SentenceOptions: ParsableArguments {
  @Flag(
    help: """
      The text is wrapped by hand: a line end ends no sentence, an empty line does. One thread works.
      """
  )
  var wrapped = false

  @Option(
    name: .customLong("abbreviations-file"),
    help: ArgumentHelp(
      "A file of more abbreviations, after which a full stop ends no sentence.",
      discussion: """
        One abbreviation a line, with or without its full stop; # begins a comment. The option \
        may be given several times.
        """,
      valueName: "file"
    ),
    completion: .file()
  )
  var abbreviationsFiles: [String] = []

  /// Whether these are the sentences that the library finds by itself.
  var isDefault: Bool { !wrapped && abbreviationsFiles.isEmpty }

  /// The abbreviations of all the files.
  func abbreviations(_ policy: UTF8Decoder.Policy) throws(Fault) -> [String] {
    var words: [String] = []
    for name in abbreviationsFiles { words += try WordsFile.abbreviations(name, policy) }
    return words
  }

  /// How many of as many threads can work: one, if sentences cross line ends.
  func threads(of options: ThreadOptions) -> Int { wrapped ? 1 : options.count }

  /// The sentences that are asked for.
  func segmentation(addingAbbreviations abbreviations: [String]) -> Segmentation {
    .sentences(addingAbbreviations: abbreviations, lineEnds: wrapped ? .wrap : .end)
  }
}
