import CDevanagariTransliterationTables
import DevanagariRules
import DevanagariText
import DevanagariTransliteration
import Foundation
import TestSupport
import Testing

struct EverydayLawTests {
  private let reference = try! ReferenceEverydaySpelling()

  private static let consonants = Array("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ".unicodeScalars)
  private static let matras = Array("ािीुूृेैॉोौ".unicodeScalars)
  private static let vowels = Array("अआइईउऊऋएऐऑओऔ".unicodeScalars)

  /// A word that is well formed, whether or not it exists.
  static func word(_ numbers: inout SplitMix64) -> String {
    var result = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...5, using: &numbers) {
      if Int.random(in: 0..<8, using: &numbers) == 0 {
        result.append(vowels.randomElement(using: &numbers)!)
      } else {
        result.append(consonants.randomElement(using: &numbers)!)
        if Int.random(in: 0..<4, using: &numbers) == 0 {
          result.append("\u{94d}")
          result.append(consonants.randomElement(using: &numbers)!)
        }
        if Bool.random(using: &numbers) { result.append(matras.randomElement(using: &numbers)!) }
      }
      if Int.random(in: 0..<7, using: &numbers) == 0 { result.append("\u{902}") }
    }
    return String(result)
  }

  /// The words of the samples.
  static func sampleWords() throws -> [String] {
    let folder = projectFolder.appending(path: "Data/Samples").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    var words: Set<String> = []
    for file in files where file.hasSuffix(".txt") {
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      var word = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        let isLetter = (0x901...0x963).contains(scalar.value) || scalar == "ॐ"
        if isLetter {
          word.append(scalar)
        } else if !word.isEmpty {
          words.insert(String(word))
          word = .init()
        }
      }
    }
    return words.sorted()
  }

  private func disagreements(_ words: [String]) -> [String] {
    words.compactMap { word in
      let expected = reference.spelling(of: word)
      let actual = Romanizer.hindi.romanize(word)
      return actual == expected ? nil : "\(word): \(actual), not \(expected)"
    }
  }

  @Test func spellsSamplesAsTheReference() throws {
    #expect(disagreements(try Self.sampleWords()) == [])
  }

  @Test func spellsRandomWordsAsTheReference() {
    var numbers = SplitMix64(state: 1)
    #expect(disagreements((0..<3000).map { _ in Self.word(&numbers) }) == [])
  }

  @Test func spellsListedWordsWithPartsAsTheReference() {
    var numbers = SplitMix64(state: 2)
    let entries = reference.lexicon.entries
    let parts = reference.lexicon.parts
    let words = (0..<2000).map { _ in
      let prefix =
        Int.random(in: 0..<8, using: &numbers) == 0
        ? parts.randomElement(using: &numbers)!.text : ""
      let count = Int.random(in: 1...2, using: &numbers)
      let stems = (0..<count).map { _ in entries.randomElement(using: &numbers)!.word }.joined()
      return prefix + stems + parts.randomElement(using: &numbers)!.text
    }
    #expect(disagreements(words) == [])
  }

  @Test func spellsEveryListedWordAsListed() {
    var wrong: [String] = []
    let keys = Dictionary(uniqueKeysWithValues: reference.lexicon.keys.map { ($0.key, $0.entry) })
    for (index, entry) in reference.lexicon.entries.enumerated() where !entry.spelling.isEmpty {
      guard keys[EverydaySigns.folded(entry.word)] == index else { continue }
      let actual = Romanizer.hindi.romanize(entry.word)
      if actual != entry.spelling { wrong.append("\(entry.word): \(actual)") }
    }
    #expect(wrong == [])
  }

  @Test func candidatesAreDistinctAndRanked() throws {
    var numbers = SplitMix64(state: 3)
    var wrong: [String] = []
    let words = try Self.sampleWords() + (0..<500).map { _ in Self.word(&numbers) }
    for word in words {
      let all = Romanizer.hindi.candidates(for: word, limit: 12)
      let costs = all.map(\.cost)
      let isRight =
        all.first?.text == Romanizer.hindi.romanize(word)
        && Set(all.map(\.text)).count == all.count
        && costs == costs.sorted() && all.count <= 12
        && Array(all.prefix(3)) == Romanizer.hindi.candidates(for: word, limit: 3)
      if !isRight { wrong.append("\(word): \(all.map(\.text))") }
    }
    #expect(wrong == [])
  }

  @Test func candidatesAreTheCheapestCombinations() {
    var numbers = SplitMix64(state: 4)
    var wrong: [String] = []
    for _ in 0..<200 {
      let word = Self.word(&numbers)
      let choices = reference.choices(word)
      guard choices.reduce(1, { $0 * $1.count }) < 3000 else { continue }
      var costs: [String: Int] = ["": 0]
      for choice in choices {
        var next: [String: Int] = [:]
        for (text, cost) in costs {
          for spelling in choice {
            let all = text + spelling.text
            next[all] = min(next[all] ?? .max, cost + spelling.cost)
          }
        }
        costs = next
      }
      var reader = EverydayReader(.hindi)
      let all = reader.candidates(for: word, limit: 6)
      if reader.isListed { continue }
      if all.map(\.cost) != Array(costs.values.sorted().prefix(6)) { wrong.append(word) }
    }
    #expect(wrong == [])
  }

  @Test func candidatesOfATextAreTheCheapestCombinationsOfItsWords() {
    var wrong: [String] = []
    for text in ["ठीक है, लड़का कंपनी में है।", "ठीक ठीक ठीक", "", " ", "राम", "१२ ठीक!", "यह नहीं हुआ तो मैं"] {
      for limit in [1, 2, 3, 7, 40] {
        var all: [(text: String, cost: Int)] = [("", 0)]
        for word in text.segmented(into: .words) {
          let spellings = Romanizer.hindi.candidates(for: word.text, limit: 40)
          // Stable: of equal costs the earlier words have the better spellings.
          all = all.flatMap { start in
            spellings.map { (start.text + $0.text, start.cost + $0.cost) }
          }
          let sorted = all.enumerated().sorted {
            ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
          }
          all = sorted.prefix(1000).map(\.element)
        }
        let found = Romanizer.hindi.candidates(for: text, limit: limit)
        if found.map(\.cost) != Array(all.map(\.cost).prefix(limit)) {
          wrong.append("\(limit) \(text)")
        }
        if found.first?.text != Romanizer.hindi.romanize(text) { wrong.append(text) }
        if Set(found.map(\.text)).count != found.count { wrong.append("twice: \(text)") }
      }
    }
    #expect(wrong == [])
  }

  /// A word that may end in what stands behind it, and one that may begin with it.
  @Test(arguments: [
    "\u{903}h\u{903}ॠ", "जौ.\u{903}h\u{903}ॠिउजआर",
    "\u{94d} म' बाहेरऩुँ जौ.\u{903}\u{200c}h\u{903}ॠ\u{93f}उजआर",
  ])
  func candidatesOfATextAreDistinct(text: String) {
    for limit in [1, 4, 16] {
      let found = Romanizer.hindi.candidates(for: text, limit: limit).map(\.text)
      #expect(!found.isEmpty && found.count <= limit && Set(found).count == found.count)
    }
  }

  // Quadratic time would not end within minutes.
  @Test func longTextsTakeLinearTime() {
    let text = String(repeating: "ठीक है लड़का ", count: 100_000)
    let all = Romanizer.hindi.candidates(for: text, limit: 5)
    #expect(all.count == 5 && all.first?.text == Romanizer.hindi.romanize(text))
  }

  @Test func wellFormedHindiBecomesASCII() throws {
    var numbers = SplitMix64(state: 5)
    let words = try Self.sampleWords() + (0..<2000).map { _ in Self.word(&numbers) }
    #expect(words.filter { !Romanizer.hindi.romanize($0).utf8.allSatisfy { $0 < 0x80 } } == [])
  }

  @Test func canonicallyEquivalentTextsAreSpelledAlike() throws {
    let wrong = try Self.sampleWords().filter { word in
      let composed = String(String.UnicodeScalarView(EverydaySigns.signs(of: word)))
      return Romanizer.hindi.romanize(composed) != Romanizer.hindi.romanize(word)
    }
    #expect(wrong == [])
  }

  @Test func textsAreSpelledWordByWord() throws {
    let words = try Self.sampleWords()
    let apart = words.map { Romanizer.hindi.romanize($0) }.joined(separator: " ")
    #expect(Romanizer.hindi.romanize(words.joined(separator: " ")) == apart)
  }

  @Test func allElseIsKept() {
    let text = "Swift 6.3, ça va? \u{1f600} ไทย"
    #expect(Romanizer.hindi.romanize(text) == text)
    #expect(Romanizer.hindi.romanize("२०२५। १॥ डॉ॰") == "2025. 1. do.")
    #expect(Romanizer.hindi.romanize("") == "")
  }

  @Test func everyTextIsSpelled() {
    var numbers = SplitMix64(state: 6)
    var scalars = Array(0x900...0x97f).map { Unicode.Scalar(UInt32($0))! }
    scalars += ["\u{200c}", "\u{200d}", " ", "a", "\u{a8e0}", "\u{1f600}"]
    var left = 0
    for _ in 0..<3000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<12, using: &numbers) {
        text.append(scalars.randomElement(using: &numbers)!)
      }
      let result = Romanizer.hindi.romanize(String(text))
      if result.unicodeScalars.contains("\u{fffd}") { left += 1 }
      _ = Romanizer.hindi.candidates(for: String(text), limit: 4)
    }
    #expect(left == 0)
  }

  // Quadratic time would not end within minutes.
  @Test(arguments: ["क", "क्", "का", "बी", "कार", "\u{93c}", "\u{902}", "रीप्री", "अ"])
  func longWordsTakeLinearTime(piece: String) {
    let word = String(repeating: piece, count: 300_000)
    #expect(!Romanizer.hindi.romanize(word).isEmpty || piece == "\u{93c}")
    #expect(Romanizer.hindi.candidates(for: word, limit: 50).count == 1)
  }

  @Test func flagsAreThoseOfTheHeader() {
    let bits = [
      dvn_everyday_first, dvn_everyday_last, dvn_everyday_single, dvn_everyday_closed,
      dvn_everyday_joined, dvn_everyday_linked, dvn_everyday_loose,
    ]
    #expect(bits == EverydayLetters.Flag.allCases.indices.map { 1 << $0 })
    #expect(EverydayLexicon.Kind.loan.rawValue == UInt8(dvn_everyday_loan))
    #expect(EverydayLexicon.Kind.name.rawValue == UInt8(dvn_everyday_name))
    #expect(EverydayLexicon.Kind.word.rawValue == UInt8(dvn_everyday_word))
    let kinds = EverydayLexicon.Part.Kind.allCases
    #expect(kinds.firstIndex(of: .letter) == dvn_everyday_part_letter)
    #expect(kinds.firstIndex(of: .plural) == dvn_everyday_part_plural)
  }
}
