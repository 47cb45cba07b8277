import ArgumentParser
import DevanagariText
import DevanagariTransliteration

/// The arguments that choose which words get a capital.
struct CapitalOptions: ParsableArguments {
  enum Choice: String, CaseIterable, ExpressibleByArgument {
    case none, sentences, words

    var capitals: Capitals {
      switch self {
      case .none: .none
      case .sentences: .sentenceStarts
      case .words: .words
      }
    }
  }

  @Option(
    name: .customLong("capitals"),
    help: "The words that get a capital: none, the first of each sentence, or all."
  )
  var choice = Choice.none

  @Option(
    name: .customLong("names-file"),
    help: ArgumentHelp(
      "A file of names, which get a capital wherever they stand.",
      discussion: """
        One name a line, in Devanagari; # begins a comment. The option may be given several times.
        """,
      valueName: "file"
    ),
    completion: .file()
  )
  var namesFiles: [String] = []

  /// Whether there are to be none.
  var isDefault: Bool { choice == .none && namesFiles.isEmpty }

  /// The capitals that are chosen.
  func capitals(_ policy: UTF8Decoder.Policy) throws(Fault) -> Capitals {
    var names: [String] = []
    for name in namesFiles { names += try WordsFile.names(name, policy) }
    return choice.capitals.adding(names: names)
  }

  /// Makes sure that capitals can be written in a scheme, if there are to be any.
  func validate(for scheme: Scheme) throws {
    if isDefault || scheme.takesCapitals { return }
    throw ValidationError(
      "\(scheme) has no capitals to spare: leave --capitals and --names-file out."
    )
  }
}

extension Scheme {
  /// Whether a capital is read as its small letter.
  fileprivate var takesCapitals: Bool {
    // Where it is not, a transliterator leaves capitals out.
    Transliterator(from: .devanagari, to: self, capitals: .words)
      != Transliterator(from: .devanagari, to: self)
  }
}
