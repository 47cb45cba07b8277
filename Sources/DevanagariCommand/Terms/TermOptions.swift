import ArgumentParser
import DevanagariLexicon
import DevanagariText

/// The arguments that choose the terms of words.
struct TermOptions: ParsableArguments {
  /// Which words become no terms.
  enum StopwordChoice: String, CaseIterable, ExpressibleByArgument {
    case none, core, extended

    var stopwords: Stopwords {
      switch self {
      case .none: .none
      case .core: .hindi
      case .extended: .hindi(.extended)
      }
    }
  }

  @OptionGroup var keys: KeyOptions

  @Option(
    help: ArgumentHelp(
      """
      What is written of each word: word, stem, number (the value of पाँच), or several with commas. \
      (default: stem)
      """,
      valueName: "forms"
    ),
    completion: .list(Term.Form.allCases.map(\.description)),
    transform: Self.forms
  )
  var forms: [Term.Form] = [.stem]

  @Option(help: "The stopwords of Hindi to leave out.")
  var stopwords = StopwordChoice.core

  @Option(
    help: ArgumentHelp(
      "A file with words that are synonyms on each line, white space between them.",
      valueName: "file"
    ),
    completion: .file()
  )
  var synonyms: String?

  /// Returns the analyzer that is chosen.
  func analyzer(_ policy: UTF8Decoder.Policy) throws(Fault) -> TermAnalyzer {
    let analyzer = TermAnalyzer(key: keys.key, forms: forms, stopwords: stopwords.stopwords)
    guard let synonyms else { return analyzer }
    let file = try WordsFile(synonyms, policy)
    do {
      return try analyzer.adding(synonyms: file.lines.map(\.words))
    } catch {
      throw Fault.synonym(file.name, line: file.lines[error.group].number, error)
    }
  }

  private static func forms(_ list: String) throws -> [Term.Form] {
    let names = NameList(noun: "form", Term.Form.allCases.map(\.description), shownBy: "--help")
    let forms = try list.split(separator: ",").map { name in
      try names.value(of: String(name)) { Term.Form($0) }
    }
    if forms.isEmpty { throw ValidationError("--forms takes one of word, stem, number, or more.") }
    return forms
  }
}
