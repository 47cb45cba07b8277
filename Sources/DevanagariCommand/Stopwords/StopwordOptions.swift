import ArgumentParser
import DevanagariLexicon

/// The arguments that choose stopwords.
struct StopwordOptions: ParsableArguments {
  private static let languages = Stopwords.Language.allCases.map(\.description)
  private static let tiers = Stopwords.Tier.allCases.map(\.description)

  @Option(
    help: ArgumentHelp(
      "hindi, marathi, nepali or sanskrit. (default: hindi)",
      valueName: "language"
    ),
    completion: .list(languages),
    transform: { name in
      try NameList(noun: "language", languages, shownBy: "--help").value(of: name) {
        Stopwords.Language($0)
      }
    }
  )
  var language: Stopwords.Language = .hindi

  @Option(
    help: ArgumentHelp(
      """
      core: postpositions, pronouns, auxiliaries and the like; extended: adverbs, quantifiers and \
      words that are a noun or a verb as well, too. Only Hindi has two. (default: core)
      """,
      valueName: "tier"
    ),
    completion: .list(tiers),
    transform: { name in
      try NameList(noun: "tier", tiers, shownBy: "--help").value(of: name) { Stopwords.Tier($0) }
    }
  )
  var tier: Stopwords.Tier = .core

  @Option(
    help: ArgumentHelp(
      "Words that are no stopwords, separated by commas.",
      valueName: "words"
    )
  )
  var keep: String = ""

  /// Whether nobody chose anything.
  var isDefault: Bool { language == .hindi && tier == .core && keep.isEmpty }

  /// The words that are chosen.
  var stopwords: Stopwords {
    Stopwords.list(language, upTo: tier).removing(keep.split(separator: ",").map(String.init))
  }
}
