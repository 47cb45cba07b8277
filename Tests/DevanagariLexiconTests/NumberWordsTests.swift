import DevanagariLexicon
import DevanagariRules
import Foundation
import TestSupport
import Testing

/// Numbers in words, there and back.
@Suite struct NumberWordsTests {
  private let words = NumberWords.hindi

  /// The value as text, or what is wrong.
  private func value(_ text: String) -> String {
    do {
      return try words.value(of: text).description
    } catch {
      return "\(error.reason) \(error.text)"
    }
  }

  // MARK: laws

  @Test func everyNumberBelowALakhComesBack() {
    let failures = (0..<100_000).filter { number in
      value(words.cardinal(number)) != "\(number)" || value(words.cardinal(-number)) != "\(-number)"
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
  }

  @Test func largeNumbersComeBack() throws {
    var generator = SplitMix64(state: 1)
    var failures: [Int128] = []
    for digits in 5...34 {
      let limit = (0..<digits).reduce(Int128(1)) { power, _ in power * 10 }
      for _ in 0..<1000 {
        var number = Int128.random(in: (limit / 10)..<limit, using: &generator)
        // Every second one with few words.
        if Bool.random(using: &generator) { number -= number % (limit / 100) }
        if value(try #require(words.cardinal(number))) != "\(number)" { failures.append(number) }
      }
      for number in [limit - 1, limit / 10, limit / 10 + 1] {
        if value(try #require(words.cardinal(number))) != "\(number)" { failures.append(number) }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
    #expect(words.cardinal(Int128.max) == nil && words.cardinal(Int128.min) == nil)
    #expect(value(words.cardinal(Int.min)) == "\(Int.min)")
  }

  @Test func wordsAreThoseOfTheSlowTwin() {
    var generator = SplitMix64(state: 2)
    let random = (0..<20_000).map { _ in
      Int.random(in: 0...(.max >> Int.random(in: 0..<62, using: &generator)), using: &generator)
    }
    let failures = (Array(0..<20_000) + random).filter {
      words.cardinal($0) != SlowSpeller.words($0, words)
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
  }

  @Test func decimalsComeBack() throws {
    var generator = SplitMix64(state: 3)
    var failures: [String] = []
    for _ in 0..<20_000 {
      let decimals = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        "\(Int.random(in: 0...9, using: &generator))"
      }
      let text = "\(Int.random(in: -99999...99999, using: &generator))." + decimals.joined()
      let expected = try #require(NumberValue(text)).description
      if value(try #require(words.decimal(text))) != expected { failures.append(text) }
      let devanagari = DigitScript.devanagari.convert(text)
      if words.decimal(devanagari) != words.decimal(text) { failures.append(devanagari) }
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
  }

  /// Those that 128 bits just hold, digit by digit.
  @Test func longDecimalsComeBack() throws {
    var failures: [String] = []
    for decimals in 5...37 {
      for digit in ["1", "5", "9"] {
        let text =
          "-1" + String(repeating: digit, count: 37 - decimals) + "."
          + String(repeating: "7", count: decimals - 1) + digit
        guard let number = NumberValue(text), let spelled = words.decimal(text) else {
          failures.append("no number: \(text)")
          continue
        }
        if (try? words.value(of: spelled)) != number { failures.append(text) }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
  }

  @Test func spokenNumbersComeBack() throws {
    var failures: [String] = []
    for quarters in 0..<4000 as Range<Int128> {
      for scale in [1, 10, 100, 1000, 5000, 100_000, 10_000_000] as [Int128] {
        let number = try #require(NumberValue(numerator: quarters * scale, denominator: 4))
        let text = try #require(words.spoken(number))
        if (try? words.value(of: text)) != number { failures.append("\(number): \(text)") }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
  }

  @Test func ordinalsComeBack() throws {
    var failures: [String] = []
    for number in Array(0..<2000) + [100_000, 100_106, 12_345_678] {
      for inflection in NumberWords.Inflection.allCases {
        let text = try #require(words.ordinal(number, inflection: inflection))
        let value = try? words.ordinalValue(of: text)
        if value?.integer != Int128(number) { failures.append(text) }
        let matches = words.numbers(in: text)
        // पहले alone is not taken.
        if matches.isEmpty, inflection == .oblique { continue }
        let isWhole =
          matches.count == 1 && matches[0].inflection == inflection
          && matches[0].range == text.startIndex..<text.endIndex
        if !isWhole { failures.append(text) }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
    #expect(words.ordinal(-1) == nil)
  }

  @Test func everySpellingIsRead() throws {
    var failures: [String] = []
    for row in try NumberRow.all() {
      for text in row.spellings {
        let phrase = row.phrase(text)
        let read = (try? words.value(of: phrase)) ?? (try? words.ordinalValue(of: phrase))
        if read != row.expected { failures.append(text) }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func whatLooksTheSameReadsTheSame() throws {
    var failures: [String] = []
    let changes: [(String) -> String] = [
      \.inNFC, { String(String.UnicodeScalarView($0.nfd)) },
      { $0.replacing("\u{93c}", with: "") },
      { $0.replacing("\u{901}", with: "\u{902}") },
      { $0.replacing("\u{94d}", with: "\u{94d}\u{200d}") },
      { $0.replacing("\u{94d}", with: "\u{94d}\u{200c}") },
      { $0.replacing(" ", with: "-") }, { $0.replacing(" ", with: "\u{a0} \u{2011}") },
      { $0.replacing("ज\u{93c}", with: "\u{95b}").replacing("ड\u{93c}", with: "\u{95c}") },
      { $0.replacing("पंद्र", with: "पन्द्र").replacing("पंचा", with: "पञ्चा") },
      { "  \($0)\n" },
      { $0.replacing(" सौ ", with: " सौ और ") }, { $0.replacing(" सौ", with: "सौ") },
    ]
    for number in Array(0..<100) + Array(stride(from: 100, to: 40_000_000, by: 91_573)) {
      for (index, change) in changes.enumerated() {
        let text = change(words.cardinal(number))
        if value(text) != "\(number)" { failures.append("\(index): \(text)") }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
  }

  @Test func numbersAreFoundWhereTheyStand() {
    var generator = SplitMix64(state: 4)
    var failures: [String] = []
    for _ in 0..<5000 {
      let number = Int.random(in: 0...(.max >> Int.random(in: 0..<62, using: &generator)))
      let spelled = words.cardinal(number)
      let before = ["", "राम को ", "(", "“", "2024 में, "].randomElement(using: &generator)!
      let after = ["", " रुपये", ")", "।", ", पाँचवीं "].randomElement(using: &generator)!
      let text = before + spelled + after
      let found = words.numbers(in: text).first
      let start = text.utf8.index(text.startIndex, offsetBy: before.utf8.count)
      let range = start..<text.utf8.index(start, offsetBy: spelled.utf8.count)
      if found?.value.integer != Int128(number) || found?.range != range {
        failures.append(text)
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
  }

  @Test func foundNumbersReadAsTheyWereFound() throws {
    var generator = SplitMix64(state: 6)
    let others = ["12", "३.५", "राम", ",", "।", "-", "5,00"]
    let pieces = try NumberRow.all().flatMap(\.spellings) + others
    var failures: [String] = []
    for _ in 0..<20_000 {
      let sentence = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator)!
      }
      .joined(separator: " ")
      var end = sentence.startIndex
      for match in words.numbers(in: sentence) {
        let part = sentence[match.range]
        let read =
          match.inflection == nil
          ? try? words.value(of: part) : try? words.ordinalValue(of: part)
        if read != match.value || match.range.lowerBound < end { failures.append(sentence) }
        end = match.range.upperBound
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
  }

  @Test func longTextsAreRead() {
    // Quadratic readers would not come back.
    for piece in [
      "लाख ", "और ", "साढ़े ", "करोड़ लाख ", "सौ दो ", "दो", "सौ", "1", "1,", "वाँ", "- ", "एक दशमलव ",
      "-1", "छ:", "\u{93c}", "शून्य ", "निन्यानवे हज़ार ", "5वाँ",
    ] {
      let text = String(repeating: piece, count: 40_000)
      _ = words.numbers(in: text)
      _ = try? words.value(of: text)
      _ = words.decimal(text)
    }
    #expect(value("तीन दशमलव" + String(repeating: " शून्य", count: 100_000)).hasPrefix("tooLarge"))
  }

  // MARK: examples

  @Test(arguments: [
    ("साढ़े तीन लाख", "350000"), ("सवा सौ", "125"), ("डेढ़ सौ", "150"), ("पौने दो सौ", "175"),
    ("सवा करोड़", "12500000"), ("ढाई", "2.5"), ("अढ़ाई हजार", "2500"), ("सवा", "1.25"),
    ("पौन", "0.75"), ("पौने तीन", "2.75"), ("साढ़े तीन", "3.5"), ("साढ़े पाँच सौ करोड़", "5500000000"),
    ("५ लाख 20 हज़ार", "520000"), ("1.5 लाख", "150000"), ("साढ़े 3 लाख", "350000"),
    ("20हज़ार", "20000"), ("12,34,567", "1234567"), ("दस लाख करोड़", "10000000000000"),
    ("पंद्रह सौ", "1500"), ("हज़ार", "1000"), ("एक सौ और पाँच", "105"), ("ऋण पाँच", "-5"),
    ("माइनस दो", "-2"), ("-5 लाख", "-500000"), ("−5", "-5"), ("दशमलव पाँच", "0.5"),
    ("तीन दशमलव एक चार", "3.14"), ("तीन दशमलव पच्चीस", "3.25"),
    ("एक दशमलव पाँच लाख", "150000"), ("आधा", "0.5"), ("दो तिहाई", "2/3"), ("तीन चौथाई", "0.75"),
    ("आधा करोड़", "5000000"), ("छ: सौ", "600"), ("छः", "6"), ("सवासौ", "125"),
    ("डेढ़ लाख पाँच सौ", "150500"), ("एक लाख हज़ार", "101000"),
  ])
  func values(text: String, expected: String) {
    #expect(value(text) == expected)
  }

  @Test(arguments: [
    ("", "empty "), (" - ", "empty  - "), ("राम", "unknownWord राम"), ("दो राम", "unknownWord राम"),
    ("दो तीन", "order तीन"), ("दो-तीन सौ", "order तीन"), ("सौ दो सौ", "order सौ"),
    ("लाख करोड़ लाख करोड़", "order करोड़"), ("साढ़े", "incomplete साढ़े"), ("साढ़े सौ", "incomplete सौ"),
    ("एक सौ और", "incomplete और"), ("दो दशमलव", "incomplete दशमलव"), ("एक सौ शून्य", "order शून्य"),
    ("शून्य लाख", "order लाख"), ("पाँचवाँ", "otherKind पाँचवाँ"), ("पहला सौ", "order सौ"),
    ("1,23", "unknownWord 1,23"), ("5G", "unknownWord 5G"), ("दो।", "unknownWord ।"),
    ("शंख शंख", "order शंख"), ("एक आधा", "order आधा"), ("पाँच ऋण", "order ऋण"),
    ("वाँ", "unknownWord वाँ"), ("1.5वाँ", "unknownWord वाँ"), ("1१", "unknownWord 1१"),
  ])
  func faults(text: String, expected: String) {
    #expect(value(text) == expected)
  }

  @Test func faultsTellTheirPlace() {
    let text = "एक दो राम".dropFirst(3)
    #expect(throws: NumberWords.Misreading.self) { try words.value(of: text) }
    do {
      _ = try words.value(of: text)
    } catch {
      #expect(text[error.range] == "राम" && error.description == "“राम” is no word of a number")
    }
  }

  @Test(arguments: [
    ("0", "शून्य"), ("12.05", "बारह दशमलव शून्य पाँच"), ("१२.५०", "बारह दशमलव पाँच शून्य"),
    ("-3", "ऋण तीन"), ("12,34,567", "बारह लाख चौंतीस हज़ार पाँच सौ सड़सठ"),
    ("1,234,567", "बारह लाख चौंतीस हज़ार पाँच सौ सड़सठ"), ("007", "सात"),
    ("10000000000000000000", "एक सौ शंख"),
  ])
  func digitsInWords(digits: String, expected: String) {
    #expect(words.decimal(digits) == expected)
  }

  @Test(arguments: ["", "-", "1.", ".5", "1,23", "1,23,4567", "12a", "1१", "--1", "1.2.3", "1.2,3"])
  func noDigits(text: String) {
    #expect(words.decimal(text) == nil && NumberValue(text) == nil)
    #expect(DigitGrouping.indian.group(text) == nil)
  }

  @Test(arguments: [
    ("1.5", "डेढ़"), ("2.5", "ढाई"), ("3.5", "साढ़े तीन"), ("1.25", "सवा"), ("3.25", "सवा तीन"),
    ("2.75", "पौने तीन"), ("150000", "डेढ़ लाख"), ("350000", "साढ़े तीन लाख"), ("125", "सवा सौ"),
    ("175", "पौने दो सौ"), ("0.5", "आधा"), ("0.75", "तीन चौथाई"), ("0.25", "चौथाई"), ("12500", "साढ़े बारह हज़ार"),
    ("100", "एक सौ"), ("100150", "एक लाख एक सौ पचास"), ("-1.5", "ऋण डेढ़"), ("1.3", "एक दशमलव तीन"),
    ("99.75", "निन्यानवे दशमलव सात पाँच"), ("75", "पचहत्तर"),
  ])
  func spoken(digits: String, expected: String) throws {
    #expect(words.spoken(try #require(NumberValue(digits))) == expected)
  }

  @Test func thirds() throws {
    #expect(words.spoken(try #require(NumberValue(numerator: 2, denominator: 3))) == "दो तिहाई")
    let seventh = try #require(NumberValue(numerator: 1, denominator: 7))
    #expect(words.spoken(seventh) == nil && words.cardinal(seventh) == nil)
  }

  @Test(arguments: [
    (1, "पहला पहले पहली"), (2, "दूसरा दूसरे दूसरी"), (3, "तीसरा तीसरे तीसरी"), (4, "चौथा चौथे चौथी"),
    (5, "पाँचवाँ पाँचवें पाँचवीं"), (6, "छठा छठे छठी"), (9, "नौवाँ नौवें नौवीं"),
    (21, "इक्कीसवाँ इक्कीसवें इक्कीसवीं"), (100, "एक सौवाँ एक सौवें एक सौवीं"),
    (106, "एक सौ छहवाँ एक सौ छहवें एक सौ छहवीं"),
  ])
  func ordinals(number: Int, forms: String) {
    let written = NumberWords.Inflection.allCases.compactMap {
      words.ordinal(number, inflection: $0)
    }
    #expect(written.joined(separator: " ") == forms)
  }

  @Test(arguments: [
    ("५वाँ", 5), ("19वीं", 19), ("5-वें", 5), ("नवाँ", 9), ("छठवाँ", 6), ("एक सौ पहला", 101), ("सौवीं", 100),
    ("पांचवा", 5), ("हज़ारवें", 1000),
  ])
  func ordinalValues(text: String, expected: Int) throws {
    #expect(try words.ordinalValue(of: text).integer == Int128(expected))
  }

  @Test(arguments: [
    ("दो-तीन दिन, साढ़े तीन लाख रुपये", "2 3 350000"), ("सौ दो सौ", "100 200"),
    ("बीस-पच्चीस हज़ार", "20 25000"), ("लाख दो लाख", "100000 200000"), ("एक और दो", "1 2"),
    ("राम ने 20 आम और पाँच केले", "5"), ("अरब देश", ""), ("पहले आओ", ""), ("बीसवीं सदी", "20"),
    ("सन् उन्नीस सौ सैंतालीस में", "1947"), ("पाँच लाख का ऋण दो", "500000 2"), ("5G एक", "1"), ("और", ""),
    ("साढ़े", ""), ("छ", ""), ("छ सौ", "600"), ("आए 5 वे", ""), ("तीन: राम", "3"), ("छ: राम", "6"),
    ("नौ दो ग्यारह", "9 2 11"), ("२० हज़ार", "20000"),
    ("-5 हज़ार", "-5000"),
  ])
  func found(text: String, expected: String) {
    let values = words.numbers(in: text).map(\.value.description)
    #expect(values.joined(separator: " ") == expected)
  }
}
