import DevanagariLexicon
import DevanagariRules
import Foundation
import TestSupport
import Testing

/// The laws of stemming.
struct StemmerTests {
  private let rules: StemmingRules
  private let samples: Set<String>

  init() throws {
    rules = try StemmingRules(package: projectFolder.path())
    samples = try StemmerWords.samples()
  }

  /// The stem by the rows of the data files, read one by one.
  private func reference(_ word: String) -> String {
    guard let folded = StemmingSigns.folded(word) else { return word.inNFC }
    if let listed = rules.words[folded] { return Self.text(listed.stem) }
    for row in rules.rows where folded.suffix(row.suffix.count) == row.suffix[...] {
      let stem = folded.dropLast(row.suffix.count) + row.replacement
      let holds =
        switch row.condition {
        case .aksharas(let count): StemmingSigns.aksharaCount(of: stem) >= count
        case .root: rules.roots.contains(Array(stem))
        case .vowelRoot:
          rules.roots.contains(Array(stem)) && StemmingSigns.kind(of: stem.last!) != .consonant
        case .adjective: rules.adjectives.contains(Array(stem))
        }
      if holds { return Self.text(stem) }
    }
    return Self.text(folded)
  }

  private static func text(_ signs: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: signs)
    return text
  }

  /// The words that are not stemmed as the reference does, with the two stems.
  private func failures(among words: some Sequence<String>) -> [String] {
    words.compactMap { word in
      let (stem, expected) = (Stemmer.hindi.stem(word), reference(word))
      return stem.utf8.elementsEqual(expected.utf8) ? nil : "\(word) \(stem) \(expected)"
    }
  }

  @Test func stemsAreThoseOfTheRows() {
    var words = samples
    for form in StemmerParadigms.all.joined() { words.insert(form) }
    for form in rules.words.keys { words.insert(Self.text(form)) }
    for root in rules.roots {
      for row in rules.rows { words.insert(Self.text(root + row.suffix)) }
    }
    #expect(failures(among: words) == [])
  }

  @Test func stemsOfRandomWordsAreThoseOfTheRows() {
    var words = RandomText(seed: 7, classes: StemmerWords.classes)
    var endings = SplitMix64(state: 11)
    var failures: [String] = []
    for _ in 0..<60_000 {
      let row = rules.rows.randomElement(using: &endings)!
      let word = words.nextText(upTo: 9)
      failures += self.failures(among: [word, word + Self.text(row.suffix)])
    }
    #expect(failures == [])
  }

  @Test func stemsOfLongWordsAreThoseOfTheRows() {
    let long = String(repeating: "न्त", count: 1000)
    #expect(
      failures(among: [long, long + "ियाँ", long + "ता", String(repeating: "क", count: 63) + "ों"])
        == []
    )
  }

  @Test func theFormsOfAParadigmHaveOneStem() {
    var failures: [String] = []
    for forms in StemmerParadigms.all {
      let stems = forms.map { Stemmer.hindi.stem($0) }
      if Set(stems).count > 1 { failures.append("\(zip(forms, stems).map { "\($0) \($1)" })") }
    }
    #expect(StemmerParadigms.all.count >= 40)
    #expect(failures == [])
  }

  @Test func wordsThatDifferStayApart() {
    let failures = StemmerParadigms.apart.filter {
      Stemmer.hindi.stem($0[0]) == Stemmer.hindi.stem($0[1])
    }
    #expect(failures == [])
    for word in ["माता", "पिता", "आदमी", "जाति", "आय", "राजा", "नेता", "पानी"] {
      #expect(Stemmer.hindi.stem(word) == word)
    }
  }

  @Test func aStemHasAnAkshara() {
    var failures: [String] = []
    var words = RandomText(seed: 3, classes: StemmerWords.classes)
    for word in samples + (0..<20_000).map({ _ in words.nextText(upTo: 5) }) {
      guard StemmingSigns.folded(word) != nil else { continue }
      guard let stem = StemmingSigns.folded(Stemmer.hindi.stem(word)),
        StemmingSigns.aksharaCount(of: stem) > 0
      else {
        failures.append(word)
        continue
      }
    }
    #expect(failures == [])
  }

  @Test func canonicallyEquivalentWordsHaveOneStem() {
    var failures: [String] = []
    var words = RandomText(seed: 5, classes: StemmerWords.classes)
    for word in samples + (0..<20_000).map({ _ in words.nextText(upTo: 8) }) {
      let stem = Stemmer.hindi.stem(word)
      for form in [Self.text(word.nfd), Self.text(word.nfc)] {
        if !Stemmer.hindi.stem(form).utf8.elementsEqual(stem.utf8) { failures.append(word) }
      }
    }
    #expect(failures == [])
    #expect(Stemmer.hindi.stem("\u{95c}ाका") == Stemmer.hindi.stem("ड\u{93c}ाका"))
    #expect(Stemmer.hindi.stem("क\u{94d}\u{93c}या") == Stemmer.hindi.stem("क\u{93c}\u{94d}या"))
  }

  /// A stem is a word of its own to the rules: उठाया has the stem उठा, and that has उठ. But what the
  /// lists give stays, and what loses no ending.
  @Test func listedStemsStay() {
    let failures = rules.words.values.map { Self.text($0.stem) }.filter {
      !Stemmer.hindi.stem($0).utf8.elementsEqual($0.utf8)
    }
    #expect(failures == [])
    #expect(Stemmer.hindi.stem("उठाया") == "उठा" && Stemmer.hindi.stem("उठा") == "उठ")
  }

  @Test func whatIsNoWordComesBack() {
    for word in [
      "", "hello", "کتاب", "বই", "लड़के-लड़कियाँ", "२०", "कa", "\u{93e}क", "क\u{94d}\u{93e}",
      "क\u{93e}\u{93e}",
      "क\u{902}\u{902}", "\u{200d}क", "क\u{951}", "।", "किताबों ", "cafe\u{301}", "\u{95c}\u{951}",
    ] {
      #expect(Stemmer.hindi.stem(word).utf8.elementsEqual(word.inNFC.utf8), "\(word)")
      #expect(Stemmer.hindi.explain(word).reason == .notAWord)
    }
  }

  @Test func spellingIsFolded() {
    for words in [
      ["अन्त", "अंत", "अँत"], ["ज़रूरत", "जरूरत"], ["व्\u{200d}यवस्\u{200d}था", "व्यवस्था"], ["भगवान्", "भगवान"],
      ["चाहिये", "चाहिए"], ["स्थायी", "स्थाई"], ["कम्पनी", "कंपनी"],
    ] {
      #expect(Set(words.map { Stemmer.hindi.stem($0) }).count == 1, "\(words)")
    }
    #expect(Stemmer.hindi.stem("जन्म") == "जन्म" && Stemmer.hindi.stem("पन्ना") == "पन्न")
  }

  @Test func bytesAreAppended() {
    var target = Array("क ".utf8)
    for word in ["किताबों", "गया", "abc", "राम"] {
      Stemmer.hindi.stem(word.utf8Span, into: &target)
      target.append(0x20)
    }
    #expect(String(decoding: target, as: UTF8.self) == "क किताब जा abc राम ")
  }

  @Test func wordsOfATextAreStemmedAndAllElseIsKept() {
    let text = "लड़कों ने “किताबें” पढ़ीं।\r\nand 25 १२ साल-दर-साल\tगया॥"
    #expect(
      Stemmer.hindi.stemWords(in: text) == "लडक ने “किताब” पढ।\r\nand 25 १२ साल-दर-साल\tजा॥"
    )
  }

  @Test func theRuleThatActedIsTold() throws {
    let stemmer = Stemmer.hindi
    #expect(stemmer.explain("गया").reason == .listed)
    #expect(stemmer.explain("राम").reason == .whole)
    guard case .rule(let rule) = stemmer.explain("किताबों").reason else {
      Issue.record("no rule")
      return
    }
    #expect(rule.suffix == "ों" && rule.wordClass == "noun" && stemmer.rules.contains(rule))
    #expect(stemmer.rules.count == rules.rows.count && stemmer.version == rules.version)
  }

  /// The example of a row ends as the row says, and the row acts on it or yields to an earlier one.
  @Test func examplesAreOfTheirRows() {
    var failures: [String] = []
    for rule in Stemmer.hindi.rules {
      let example = String(rule.example.prefix { $0 != "," })
      let folded = Self.text(StemmingSigns.folded(example) ?? [])
      if !folded.unicodeScalars.reversed().starts(with: rule.suffix.unicodeScalars.reversed()) {
        failures.append("\(rule.suffix) \(example)")
      }
    }
    #expect(failures == [])
  }

  @Test func lemmasAreRanked() {
    for (word, expected) in [
      ("लड़कों", ["लड़क", "लड़का", "लड़कों"]), ("गया", ["जाना", "गया"]), ("बताया", ["बताना", "बताया"]),
      ("नदियाँ", ["नदी", "नदियाँ"]), ("किताबें", ["किताब", "किताबें"]), ("राम", ["राम"]), ("hello", ["hello"]),
      ("पढ़ेंगे", ["पढ़ना", "पढ़ेंगे"]),
    ] {
      let lemmas = Stemmer.hindi.lemmaCandidates(of: word)
      #expect(expected.allSatisfy(lemmas.contains) && lemmas.first == expected.first, "\(lemmas)")
      #expect(lemmas.last == expected.last)
    }
  }
}
