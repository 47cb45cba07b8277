import DevanagariRules
import DevanagariTransliteration
import Foundation
import TestSupport
import Testing

struct DeromanizerTests {
  /// Words as people write them, and what they mean.
  private static let words: [(roman: String, hindi: String)] = [
    ("kaise", "कैसे"), ("ho", "हो"), ("mera", "मेरा"), ("naam", "नाम"), ("hai", "है"), ("hain", "हैं"),
    ("main", "मैं"), ("mein", "में"), ("nahi", "नहीं"), ("nahin", "नहीं"), ("kya", "क्या"), ("kyon", "क्यों"),
    ("ladka", "लड़का"), ("larka", "लड़का"), ("company", "कंपनी"), ("office", "ऑफिस"),
    ("school", "स्कूल"), ("doctor", "डॉक्टर"), ("delhi", "दिल्ली"), ("singh", "सिंह"),
    ("achha", "अच्छा"), ("acha", "अच्छा"), ("accha", "अच्छा"), ("bahut", "बहुत"),
    ("zindagi", "ज़िंदगी"), ("theek", "ठीक"), ("thik", "ठीक"), ("phool", "फूल"), ("phul", "फूल"),
    ("dost", "दोस्त"), ("pyar", "प्यार"), ("pyaar", "प्यार"), ("karta", "करता"),
    // Capitals inside a word.
    ("laRkaa", "लड़का"), ("paTa", "पटा"), ("hO", "हो"),
  ]

  @Test func frequentWordsAreReadRight() {
    let wrong = Self.words.filter { word in
      let all = Deromanizer.hindi.candidates(for: word.roman, limit: 3).map(\.text)
      return !all.contains { Self.isSame($0, word.hindi) }
    }
    #expect(wrong.map(\.roman) == [])
  }

  /// The nuktas of क़, ख़, ग़, ज़, फ़ are left to the writer, and so is candrabindu or anusvara.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    EverydaySigns.folded(first) == EverydaySigns.folded(second)
      && first.count == second.count
  }

  @Test func messagesAreMostlyReadRight() {
    var count = 0
    var wrong: [String] = []
    for sentence in ChatSentences.all {
      let read = Deromanizer.hindi.deromanize(sentence.roman).split(separator: " ")
      let meant = sentence.hindi.split(separator: " ")
      #expect(read.count == meant.count)
      count += meant.count
      wrong += zip(read, meant).filter { !Self.isSame(String($0), String($1)) }.map { String($0.0) }
    }
    // No word alone tells है from हैं, or कि from की.
    #expect(wrong.count * 10 <= count, "\(wrong)")
  }

  @Test func listedSpellingsMeanTheirWord() throws {
    let list = projectFolder.appending(path: "Data/Romanization/chat.txt")
    let rows = try String(contentsOf: list, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ; ") }
    var wrong: [String] = []
    for row in rows {
      for spelling in row[1].split(separator: " ") {
        let all = Deromanizer.hindi.candidates(for: spelling, limit: 2)
        // In UTF-8: the word of the row, and no other way to write it.
        if !all[0].text.utf8.elementsEqual(row[0].utf8) { wrong.append(String(spelling)) }
      }
    }
    #expect(!rows.isEmpty)
    #expect(wrong == [])
  }

  @Test func aBeforeHMayBeSpelledE() {
    // No list has these spellings.
    let words = [
      ("rehnuma", "रहनुमा"), ("behkana", "बहकाना"), ("mehkana", "महकाना"), ("behlana", "बहलाना"),
    ]
    let wrong = words.filter { word in
      !Deromanizer.hindi.candidates(for: word.0, limit: 5).contains { Self.isSame($0.text, word.1) }
    }
    #expect(wrong.map(\.0) == [])
  }

  @Test func textsAreReadWordByWord() {
    let text = "kaise ho, yaar? 42 \u{1f600} नमस्ते"
    #expect(Deromanizer.hindi.deromanize(text) == "कैसे हो, यार? 42 \u{1f600} नमस्ते")
    #expect(Deromanizer.hindi.deromanize("") == "")
  }

  private static func random(_ numbers: inout SplitMix64) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyzaaaaeeiiouhhknrstTDNRSHMAIUEO")
    let count = Int.random(in: 1...14, using: &numbers)
    return String((0..<count).map { _ in letters.randomElement(using: &numbers)! })
  }

  @Test func candidatesAreDistinctAndRanked() {
    var numbers = SplitMix64(state: 7)
    var wrong: [String] = []
    let words = Self.words.map(\.roman) + (0..<400).map { _ in Self.random(&numbers) }
    for word in words {
      let all = Deromanizer.hindi.candidates(for: word, limit: 10)
      let costs = all.map(\.cost)
      let isRight =
        (1...10).contains(all.count) && Set(all.map(\.text)).count == all.count
        && costs == costs.sorted() && all[0].text == Deromanizer.hindi.deromanize(word)
        && Array(all.prefix(2)) == Deromanizer.hindi.candidates(for: word, limit: 2)
      if !isRight { wrong.append(word) }
    }
    #expect(wrong == [])
  }

  @Test func lettersBecomeDevanagari() {
    var numbers = SplitMix64(state: 8)
    let wrong = (0..<400).map { _ in Self.random(&numbers) }.filter { word in
      !Deromanizer.hindi.candidates(for: word, limit: 20).allSatisfy { candidate in
        candidate.text.unicodeScalars.allSatisfy { (0x900...0x97f).contains($0.value) }
      }
    }
    #expect(wrong == [])
  }

  @Test func bestReadingsAreSpelledBack() {
    // What the rules spell, they can read: the word is among the candidates.
    let words = ["सरकार", "दरवाजा", "किताब", "समझना", "मेहनत", "खिड़की", "बारिश", "पुराना"]
    let wrong = words.filter { word in
      let roman = Romanizer.hindi.romanize(word)
      return !Deromanizer.hindi.candidates(for: roman, limit: 5).map(\.text).contains(word)
    }
    #expect(wrong == [])
  }

  @Test func whatIsNoWordHasOneCandidate() {
    #expect(Deromanizer.hindi.candidates(for: "", limit: 3).map(\.text) == [""])
    #expect(Deromanizer.hindi.candidates(for: "ho na", limit: 3).count == 1)
    #expect(Deromanizer.hindi.candidates(for: "ho", limit: 0).isEmpty)
    #expect(Deromanizer.hindi.candidates(for: "ho", limit: -1).isEmpty)
  }

  // Quadratic time would not end within minutes.
  @Test(arguments: ["a", "k", "Th", "chhchh"])
  func longWordsTakeLinearTime(piece: String) {
    let word = String(repeating: piece, count: 40_000)
    #expect(!Deromanizer.hindi.deromanize(word).isEmpty)
    #expect(Deromanizer.hindi.candidates(for: word, limit: 50).count == 1)
  }
}
