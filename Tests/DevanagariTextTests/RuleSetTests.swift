import DevanagariRules
import Foundation
import TestSupport
import Testing

/// Slips in a rule file are told, with their line.
@Suite struct RuleSetTests {
  private static let sound = [
    "[symbols]", "A ; U+0041", "Other ; *", "[groups]", "Any ; A Other", "[states]", "Start",
    "Word",
    "[transitions]", "Start ; Any ; Word ; R1", "Word ; A ; Word ; R2", "[transitions lines]",
    "Word ; Other ; Word ; R3",
  ]

  @Test func soundFilesAreRead() throws {
    let rules = try Self.rules(Self.sound)
    #expect(rules.states.map(\.name) == ["Start", "Word"])
  }

  @Test(arguments: [
    ("[groups]", "[group]", "no section is called [group]"),
    ("[transitions lines]", "[transitions line]", "no section is called [transitions line]"),
    ("Word", "Start", "the state 'Start' stands here again"),
    ("Any ; A Other", "Any ; A Other\nAny ; A", "the group 'Any' stands here again"),
    ("Word ; Other ; Word ; R3", "Word ; Other", "expected 'from ; symbols ; to ; rule'"),
    ("Word ; A ; Word ; R2", "Word ; A ; Wort ; R2", "no state is called 'Wort'"),
    ("Other ; *", "Other ; *\nLast ; U+0042", "no code point is left for the symbol 'Last'"),
  ]) func slipsAreTold(row: String, slip: String, message: String) {
    let lines = Self.sound.map { $0 == row ? slip : $0 }
    let error = #expect(throws: DataError.self) { try Self.rules(lines) }
    #expect(error?.description.contains(message) == true, "\(error as Any)")
  }

  /// As `sentences.txt`, whose options are `lines` and `wrapped`, read for `wrapped`.
  private static func rules(_ lines: [String]) throws -> RuleSet {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    return try RuleSet(
      path: file.path,
      name: "sentences-wrapped",
      options: ["wrapped"],
      unicode: RuleInterpreter.unicode
    )
  }
}
