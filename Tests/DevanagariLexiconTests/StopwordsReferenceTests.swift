import DevanagariLexicon
import TestSupport
import Testing

/// `Stopwords` beside a set of strings, on random words.
@Suite struct StopwordsReferenceTests {
  /// Canonical equivalence is what `String` compares by; joiners are left out.
  private struct Reference {
    var words: Set<String>

    func contains(_ word: String) -> Bool { words.contains(Self.key(word)) }

    static func key(_ word: String) -> String {
      Spellings.string(
        word.unicodeScalars.filter { $0 != "\u{200c}" && $0 != "\u{200d}" }
      )
    }

    init(_ words: some Sequence<String>) { self.words = Set(words.map(Self.key)) }
  }

  private static let letters: [[Unicode.Scalar]] = [
    ["क", "ख", "ग", "ज", "फ", "ड", "न", "र", "ह", "स", "य", "म"],
    ["\u{958}", "\u{959}", "\u{95a}", "\u{95b}", "\u{95e}", "\u{929}", "\u{931}"],
    ["\u{93e}", "\u{940}", "\u{947}", "\u{948}", "\u{94b}"], ["\u{93c}"], ["\u{94d}"],
    ["\u{901}", "\u{902}"], ["\u{200c}", "\u{200d}"], ["अ", "आ", "इ", "ई", "ए", "औ"],
    ["\u{951}", "\u{952}"], ["a", "é", "\u{301}"],
  ]

  @Test func randomWordsAreFoundAlike() {
    var random = RandomText(seed: 15, classes: Self.letters)
    let texts = (0..<30_000).map { _ in random.nextText(upTo: 5) }
    let custom = texts.prefix(2_000).filter { !Reference.key($0).isEmpty }
    let hindi = Stopwords.hindi(.extended)
    let known = Set(
      Stopwords.Language.allCases.flatMap { Stopwords.list($0, upTo: .extended).words }
    )
    // Of a listed word other spellings come too.
    let own = custom.filter { !Reference(known).contains($0) }
    let pairs: [(Stopwords, Reference)] = [
      (hindi, Reference(hindi.words)), (hindi.adding(own), Reference(hindi.words + own)),
    ]
    var failures: [String] = []
    var found = 0
    for (stopwords, reference) in pairs {
      for text in texts {
        let isFound = stopwords.contains(text)
        if isFound { found += 1 }
        if isFound != reference.contains(text) { failures.append(text.debugDescription) }
      }
    }
    #expect(failures.isEmpty)
    #expect(found > 2_000)
  }

  @Test func algebraIsThatOfSets() {
    var generator = SplitMix64(state: 3)
    let all = Stopwords.hindi(.extended).union(.nepali).union(.sanskrit).words
    let own = ["राम", "घर", "किताब", "Delhi", "café", "क़लम"]
    func random() -> (Stopwords, Set<String>) {
      var (stopwords, words) = [
        (Stopwords.none, Set<String>()), (.hindi, Set(Stopwords.hindi.words)),
        (.marathi, Set(Stopwords.marathi.words)), (.sanskrit, Set(Stopwords.sanskrit.words)),
      ].randomElement(using: &generator)!
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        let word = (Bool.random(using: &generator) ? own : all).randomElement(using: &generator)!
        let spellings = Self.spellings(of: word)
        if Bool.random(using: &generator) {
          stopwords = stopwords.adding([word])
          words.formUnion(spellings)
        } else {
          stopwords = stopwords.removing([word])
          words.subtract(spellings)
        }
      }
      return (stopwords, words)
    }
    var failures: [String] = []
    for round in 0..<300 {
      let (first, firstWords) = random()
      let (second, secondWords) = random()
      let results: [(String, Stopwords, Set<String>)] = [
        ("itself", first, firstWords),
        ("union", first.union(second), firstWords.union(secondWords)),
        ("intersection", first.intersection(second), firstWords.intersection(secondWords)),
        ("subtracting", first.subtracting(second), firstWords.subtracting(secondWords)),
      ]
      for (name, result, words) in results {
        let isAlike =
          Set(result.words) == words && result.count == words.count
          && result.isEmpty == words.isEmpty
          && (all + own).allSatisfy {
            result.contains($0) == words.contains($0)
          }
        if !isAlike { failures.append("\(round) \(name)") }
        if result.words != result.words.sorted(by: Self.precedes) { failures.append("order") }
      }
      if (first == second) != (firstWords == secondWords) { failures.append("\(round) ==") }
      if first.union(second) != second.union(first) { failures.append("\(round) order") }
      if first.union(second).hashValue != second.union(first).hashValue {
        failures.append("\(round) hash")
      }
    }
    #expect(failures.isEmpty)
  }

  private static func precedes(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }

  private static let groups: [Set<String>] = Stopwords.Language.allCases.flatMap { language in
    Stopwords.list(language, upTo: .extended).entries(in: language).map {
      Set([$0.word] + $0.variants)
    }
  }

  /// The word, and the variants that the lists give it.
  private static func spellings(of word: String) -> Set<String> {
    groups.filter { $0.contains(word) }.reduce([word]) { $0.union($1) }
  }
}
