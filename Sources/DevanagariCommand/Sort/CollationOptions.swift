import ArgumentParser
import DevanagariText

/// The languages whose order a command knows.
enum CollationLanguage: String, CaseIterable, ExpressibleByArgument {
  case hindi, marathi, nepali, sanskrit

  var collation: Collation {
    switch self {
    case .hindi: .hindi
    case .marathi: .marathi
    case .nepali: .nepali
    case .sanskrit: .sanskrit
    }
  }
}

/// The arguments that choose an order.
struct CollationOptions: ParsableArguments {
  private static let strengths = Collation.Strength.allCases.map(\.description)

  @Option(help: "Whose order.")
  var language = CollationLanguage.hindi

  @Option(
    help: ArgumentHelp(
      "How deep lines are compared; see above. (default: tertiary)",
      valueName: "strength"
    ),
    completion: .list(strengths),
    transform: { name in
      try NameList(noun: "strength", strengths, shownBy: "--help").value(of: name) {
        Collation.Strength($0)
      }
    }
  )
  var strength: Collation.Strength = .tertiary

  @Flag(help: "Digits are numbers, wherever they stand: ९ before १०, भाग२ before भाग१०.")
  var numeric = false

  @Flag(help: "Spaces and punctuation make no difference.")
  var ignorePunctuation = false

  /// The order that is chosen.
  var collation: Collation {
    language.collation.with(
      strength: strength,
      digits: numeric ? .byValue : .oneByOne,
      punctuation: ignorePunctuation ? .ignored : .counted
    )
  }
}
