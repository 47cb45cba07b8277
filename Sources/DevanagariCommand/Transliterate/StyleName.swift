import ArgumentParser
import DevanagariTransliteration

/// The names that users give to styles of romanization.
enum StyleName {
  static let all = Romanizer.Style.allCases.map(\.description)

  private static let names = NameList(noun: "style", all, shownBy: "--list-styles")

  /// Returns the style of a name.
  static func style(_ name: String) throws -> Romanizer.Style {
    try names.value(of: name) { Romanizer.Style($0) }
  }
}
