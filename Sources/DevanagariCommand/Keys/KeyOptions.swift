import ArgumentParser
import DevanagariLexicon
import DevanagariText

/// The arguments that choose search keys.
struct KeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What is the same: exact, nfc, joiners, nukta, nasals, glides, visarga, candra or length. \
      (default: visarga)
      """,
      valueName: "level"
    ),
    completion: .list(LevelName.all),
    transform: LevelName.level
  )
  var level: SearchKey.Level = .visarga

  @Option(
    help: ArgumentHelp(
      """
      What is the same besides: flaps (ड़ and ड, ढ़ and ढ), digits (१२ and 12), or both with a comma.
      """,
      valueName: "folds"
    ),
    completion: .list(["flaps", "digits"]),
    transform: FoldName.folds
  )
  var fold: SearchKey.Folds = []

  /// The keys that are chosen.
  var key: SearchKey { SearchKey(level, folding: fold) }

  func validate() throws {
    if level == .exact, !fold.isEmpty {
      throw ValidationError("--fold needs a level from nfc on; exact is the text itself.")
    }
  }

  /// What each level makes the same, for the help of commands.
  static let levels = """
    LEVELS, each with what those before it make the same:
        exact      nothing: the text itself
        nfc        क\u{93C} of one code point or of two
        joiners    text with joiners or without; अाज and आज, and all that "normalize" repairs
        nukta      क़ and क, but not ड़ and ड; Vedic accents make no difference
        nasals     हिन्दी and हिंदी, हँस and हंस, एवम् and एवं, but not अम्लीय and अंलीय
        glides     गयी and गई, चाहिये and चाहिए
        visarga    दुःख and दुख, निःशुल्क and निश्शुल्क
        candra     डॉक्टर and डाक्टर, but हॉल and हाल too
        length     कवी and कवि, but दिन and दीन too
    """
}

/// The names of levels.
enum LevelName {
  static let all = SearchKey.Level.allCases.map(\.description)

  /// Returns the level of a name.
  static func level(_ name: String) throws -> SearchKey.Level {
    try NameList(noun: "level", all, shownBy: "--help").value(of: name) { SearchKey.Level($0) }
  }
}

/// The names of folds.
private enum FoldName {
  private static let names: [(name: String, fold: SearchKey.Folds)] = [
    ("flaps", .flaps), ("digits", .digits),
  ]

  /// Returns the folds of a list such as `flaps,digits`.
  static func folds(_ list: String) throws -> SearchKey.Folds {
    let known = NameList(noun: "fold", names.map(\.name), shownBy: "--help")
    return try list.split(separator: ",").reduce(into: []) { folds, name in
      folds.formUnion(
        try known.value(of: String(name)) { name in names.first { $0.name == name }?.fold }
      )
    }
  }
}
