import ArgumentParser
import DevanagariText

/// The names that users give to rules.
enum RuleName {
  static let all = Normalizer.Rule.allCases.map(\.description)

  private static let names = NameList(noun: "rule", all, shownBy: "--list-rules")

  /// Returns the rules in lists such as `nfc,split-matra`.
  static func rules(of lists: [String]) throws -> [Normalizer.Rule] {
    try lists.flatMap { $0.split(separator: ",") }.map { name in
      try names.value(of: String(name)) { Normalizer.Rule($0) }
    }
  }
}
