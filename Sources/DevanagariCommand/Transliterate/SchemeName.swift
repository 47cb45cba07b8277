import ArgumentParser
import DevanagariTransliteration

/// The names that users give to schemes.
enum SchemeName {
  static let all = Scheme.allCases.map(\.description)

  private static let names = NameList(
    noun: "scheme",
    all,
    shownBy: "\"devanagari transliterate --list\""
  )

  /// Returns the scheme of a name.
  static func scheme(_ name: String) throws -> Scheme { try names.value(of: name) { Scheme($0) } }
}

/// The names that users give to styles of romanization.
enum StyleName {
  static let all = Romanizer.Style.allCases.map(\.description)

  private static let names = NameList(noun: "style", all, shownBy: "--list-styles")

  /// Returns the style of a name.
  static func style(_ name: String) throws -> Romanizer.Style {
    try names.value(of: name) { Romanizer.Style($0) }
  }
}
