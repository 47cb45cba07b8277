import DevanagariTransliteration
import Foundation
import TestSupport
import Testing

/// How the schemes write some words.
@Suite struct WritingsTests {
  @Test func wordsAsTheStandardsHaveThem() throws {
    let path = projectFolder.appending(
      path: "Tests/DevanagariTransliterationTests/Resources/Writings.txt"
    )
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) } }
    let words = try #require(lines.first)
    #expect(Set(lines.map { $0[0] }) == Set(Scheme.allCases.map(\.description)))
    for line in lines {
      let scheme = try #require(Scheme(line[0]))
      for (word, writing) in zip(words, line).dropFirst() {
        let written = scheme.there.transliterate(word)
        #expect(written.utf8.elementsEqual(writing.utf8), "\(scheme): \(word)")
      }
    }
  }
}
