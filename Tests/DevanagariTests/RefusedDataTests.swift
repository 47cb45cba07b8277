import DevanagariRules
import Foundation
import TestSupport
import Testing

/// Rows that the library could not work with, or would drop in silence, are refused with their line.
@Suite struct RefusedDataTests {
  // MARK: schemes

  private static let scheme = """
    [scheme]
    title ; Test
    standard ; none
    source ; none
    kind ; alphabet
    case ; ignored
    lossless ; no

    """

  private static func scheme(with rows: String) throws -> SchemeFile {
    try withDataFolder(["test.txt": scheme + rows]) { try SchemeFile(name: "test", folder: $0) }
  }

  @Test func aSchemeIsRead() throws {
    let file = try Self.scheme(with: "quotes ; { ; }\n[digits]\n१ ; 1\n[punctuation]\n। ; |")
    #expect(file.rows.map(\.letter) == ["१", "।"] && file.quotes == ("{", "}"))
  }

  @Test(arguments: ["quotes ; ; }", "quotes ; { ;", "quotes ; ;"])
  func aQuoteIsNotEmpty(row: String) {
    let error = #expect(throws: DataError.self) { _ = try Self.scheme(with: row) }
    #expect(error?.message.contains("quote") == true)
  }

  @Test(
    "digits and punctuation are single signs of the block",
    arguments: ["U+0964 U+0964 ; ||", "U+1CD3 ; \"", "U+A8F8 ; ~", "१० ; 10", "U+200C ; _"]
  )
  func signs(row: String) {
    for section in ["digits", "punctuation"] {
      let error = #expect(throws: DataError.self) {
        _ = try Self.scheme(with: "[\(section)]\n\(row)")
      }
      #expect(error?.line == 9)
      #expect(error?.message.contains("[\(section)]") == true)
    }
  }

  // MARK: everyday words

  private static func lexicon(_ changes: [String: String] = [:]) throws -> EverydayLexicon {
    let files = [
      "words.txt": "[other]\nसमय\n[grammar]\nमें ; mein\nके\n[verbs]\nहोना\n",
      "names.txt": "दिल्ली ; delhi\n", "loans.txt": "कंपनी ; company\n",
      "parts.txt": "hindi ; ◌ों ; on\n", "more.txt": "लड़का ; लड़्का\n",
    ]
    return try withDataFolder(files.merging(changes) { $1 }) { folder in
      try EverydayLexicon(folder: folder, more: "\(folder)/more.txt")
    }
  }

  @Test func theSectionSaysHowFrequentAWordIs() throws {
    let tiers = try Self.lexicon().entries.map { "\($0.word) \($0.tier)" }
    #expect(
      Set(tiers) == ["में 3", "के 3", "होना 2", "समय 1", "दिल्ली 0", "कंपनी 0", "लड़का 1"]
    )
    for words in ["के", "[nouns]\nसमय", "[grammar]\nके\n[nouns]"] {
      // A section that nobody knows is refused even if it has no words.
      #expect(throws: DataError.self, "\(words)") {
        _ = try Self.lexicon(["words.txt": words])
      }
    }
  }

  @Test(arguments: ["names.txt", "loans.txt"], ["अब", "अब ;"])
  func loansAndNamesHaveASpelling(file: String, row: String) {
    let error = #expect(throws: DataError.self) {
      _ = try Self.lexicon([file: "# words\n\(row)\n"])
    }
    #expect(error?.line == 2)
    #expect(error?.message.contains("spelling") == true)
  }

  // MARK: abbreviations

  @Test(
    arguments: [
      "डॉ ; titel ; डॉक्टर", "जी ; leter ; G ; also-word", "डॉ ; title ; डॉक्टर ; also-wrod",
      "डॉ ; title ; डॉक्टर ;", "डॉ ; title ; डॉक्टर ; also-word ; x", "डॉ ; title", "डॉ. ; title ; x",
    ]
  )
  func anAbbreviationHasAClass(row: String) throws {
    let files = ["hindi.txt": "# words\nपं ; title ; पंडित\n\(row)\n"]
    let error = #expect(throws: DataError.self) {
      _ = try withDataFolder(files) { try AbbreviationList(path: "\($0)/hindi.txt") }
    }
    #expect(error?.line == 3)
  }

  @Test func theClassesAreThoseOfTheReadme() throws {
    let readme = projectFolder.appending(path: "Data/Abbreviations/README.md")
    let lines = try String(contentsOf: readme, encoding: .utf8).split(separator: "\n")
    let table = lines.drop { $0 != "| class | content |" }.dropFirst(2).prefix { $0.hasPrefix("|") }
    let names = table.flatMap { $0.split(separator: "|")[0].matches(of: /`([a-z]+)`/) }
    #expect(names.map { String($0.1) } == AbbreviationList.Class.allCases.map(\.rawValue))
  }
}
