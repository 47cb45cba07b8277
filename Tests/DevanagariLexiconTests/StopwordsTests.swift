import DevanagariLexicon
import DevanagariRules
import DevanagariText
import Foundation
import TestSupport
import Testing

/// What holds for `Stopwords`, whatever the words.
@Suite struct StopwordsTests {
  private static let lists: [(Stopwords, Stopwords.Language, StopwordList.Language)] = [
    (.hindi(.extended), .hindi, .hindi), (.marathi, .marathi, .marathi),
    (.nepali, .nepali, .nepali), (.sanskrit, .sanskrit, .sanskrit),
  ]

  private static func rows(_ language: StopwordList.Language) throws -> [StopwordList.Entry] {
    try StopwordList(language, folder: "\(projectFolder.path)/Data/Stopwords").entries
  }

  @Test func everyRowIsFoundInEveryForm() throws {
    var failures: [String] = []
    for (stopwords, _, language) in Self.lists {
      for form in try Self.rows(language).flatMap(\.forms) {
        for spelling in Spellings.equivalent(to: form) where !stopwords.contains(spelling) {
          failures.append(spelling)
        }
        if !stopwords.contains("\(form)।"[...].dropLast()) { failures.append("\(form), a piece") }
        if form.inNFC.unicodeScalars.elementsEqual(form.unicodeScalars) == false {
          failures.append("\(form) is not in NFC")
        }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func wordsAreThoseOfTheRows() throws {
    for (stopwords, _, language) in Self.lists {
      let forms = Set(try Self.rows(language).flatMap(\.forms))
      #expect(Set(stopwords.words) == forms)
      #expect(stopwords.count == forms.count && stopwords.words.count == forms.count)
    }
  }

  @Test func aListOfEachLanguageAndTierHasItsRows() throws {
    #expect(
      Stopwords.Language.allCases.map(\.description)
        == StopwordList.Language.allCases.map(\.rawValue)
    )
    for language in StopwordList.Language.allCases {
      let rows = try Self.rows(language)
      let name = try #require(Stopwords.Language(language.rawValue))
      for (number, tier) in Stopwords.Tier.allCases.enumerated() {
        let tiers = StopwordList.Tier.allCases.prefix(number + 1)
        let forms = Set(rows.filter { tiers.contains($0.tier) }.flatMap(\.forms))
        #expect(!forms.isEmpty && Set(Stopwords.list(name, upTo: tier).words) == forms)
        if language == .hindi { #expect(Stopwords.hindi(tier) == .list(name, upTo: tier)) }
      }
    }
  }

  @Test func entriesAreTheRows() throws {
    var failures: [String] = []
    for (stopwords, language, other) in Self.lists {
      let rows = try Self.rows(other)
      let entries = stopwords.entries(in: language)
      if rows.count != entries.count { failures.append("\(language): \(entries.count)") }
      for (row, entry) in zip(rows, entries) {
        let isEqual =
          row.forms == [entry.word] + entry.variants && row.lemma == entry.lemma
          && row.part.rawValue == entry.partOfSpeech.description
          && row.tier.rawValue == entry.tier.description
        if !isEqual { failures.append(entry.word) }
      }
    }
    #expect(failures.isEmpty)
    #expect(Stopwords.hindi.entries(in: .hindi).allSatisfy { $0.tier == .core })
    #expect(Stopwords.none.entries(in: .hindi).isEmpty)
  }

  @Test(
    "variants that a rule makes",
    arguments: [
      ["ज़रिए", "जरिए", "ज़रिये", "जरिये"], ["हूँ", "हूं"], ["गई", "गयी"], ["गईं", "गयीं"],
      ["चाहिए", "चाहिये"], ["जाएगा", "जायेगा"], ["जाएँगे", "जाएंगे", "जायेंगे", "जायेँगे"],
      ["अंदर", "अन्दर"], ["परंतु", "परन्तु"], ["ख़िलाफ़", "खिलाफ"], ["हालाँकि", "हालांकि"],
    ]
  )
  func variants(_ spellings: [String]) {
    for word in spellings {
      #expect(Stopwords.hindi.contains(word), "\(word)")
      let without = Stopwords.hindi.removing([word])
      #expect(!spellings.contains { without.contains($0) })
      #expect(without.adding([spellings[0]]) == .hindi)
    }
  }

  @Test func rulesGoNoFurther() {
    for word in ["थोडा", "हैन", "कयी", "यी", "का़", "", " ", "का ", "\u{200d}", "क", "\u{900}", "a"] {
      // कयी is a spelling that the rule makes of कई, though nobody writes it.
      #expect(Stopwords.hindi(.core).contains(word) == (word == "कयी"), "\(word)")
    }
  }

  @Test func tiersAreNested() {
    #expect(Stopwords.hindi == .hindi(.core))
    #expect(Stopwords.hindi(.core).subtracting(.hindi(.extended)) == .none)
    #expect(Stopwords.hindi(.core) != .hindi(.extended))
    #expect(Stopwords.none.isEmpty && Stopwords.none.words.isEmpty && Stopwords.none.count == 0)
    #expect(!Stopwords.none.contains("का"))
  }

  @Test func namesComeBack() {
    for name in Stopwords.Language.allCases {
      #expect(Stopwords.Language("\(name)") == name)
    }
    for name in Stopwords.Tier.allCases {
      #expect(Stopwords.Tier("\(name)") == name)
    }
    for name in Stopwords.PartOfSpeech.allCases {
      #expect(Stopwords.PartOfSpeech("\(name)") == name)
    }
    #expect(Stopwords.Language("english") == nil && Stopwords.Tier("") == nil)
    #expect(Stopwords.PartOfSpeech("noun") == nil)
    for language in Stopwords.Language.allCases where language != .hindi {
      #expect(Stopwords.list(language) == .list(language, upTo: .extended))
    }
  }

  @Test func addedWordsAreFoundInEveryForm() {
    let words = ["फ़िल्म", "क़लम", "ऩऱऴ", "The", "café", "वीर॑", "हिन्दी", "தமிழ்", "ज़्यादातर", "पढ़्ना"]
    let stopwords = Stopwords.none.adding(words)
    var failures: [String] = []
    for word in words {
      for spelling in Spellings.equivalent(to: word) {
        if !stopwords.contains(spelling) { failures.append(spelling) }
        if stopwords.removing([spelling]).contains(word) { failures.append("\(spelling) stays") }
      }
    }
    #expect(failures.isEmpty)
    let long = String(repeating: "क़", count: 200)
    #expect(Stopwords.none.adding([long]).contains(Spellings.precomposed(long)))
    #expect(!stopwords.contains("the") && !stopwords.contains("हिंदी"))
    #expect(Stopwords.none.adding(["", "\u{200d}"]) == .none)
    #expect(Stopwords.hindi.adding(["श्री"]).words.contains("श्री"))
  }

  @Test func bytesAnswerAsText() {
    for word in ["में", "घर", "", "हूँ"] {
      let isFound = Stopwords.hindi.contains(word.utf8Span)
      #expect(isFound == Stopwords.hindi.contains(word))
    }
    let broken: [[UInt8]] = [[0xe0], [0xe0, 0xa4], [0xe0, 0xa4, 0x28], [0xff], [0xe2, 0x80]]
    for bytes in broken {
      let isFound = Stopwords.hindi.adding(["x"]).contains(utf8: bytes.span)
      #expect(!isFound)
    }
  }
}
