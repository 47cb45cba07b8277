import DevanagariLexicon
import DevanagariText
import Foundation
import TestSupport
import Testing

/// The terms of texts.
@Suite struct TermAnalyzerTests {
  private func texts(_ analyzer: TermAnalyzer, _ text: String) -> [String] {
    analyzer.terms(in: text).map { "\($0.text) \($0.position)" }
  }

  @Test func kindsOfTokens() {
    let all = TermAnalyzer(forms: [.word])
    #expect(
      texts(all, "डॉ. राम ने कि.मी. नापे।") == ["डॉ 0", "राम 1", "ने 2", "किमी 3", "नापे 4"]
    )
    #expect(
      texts(all, "४,३२,००० ₹५०० १८% १५/०८/१९४७ १०:३०")
        == ["432000 0", "500 1", "18 2", "1947-08-15 3", "10:30 4"]
    )
    #expect(texts(all, "२०१३–१४ में") == ["2013 0", "14 1", "में 2"])
    #expect(
      texts(all, "#हिन्दी_दिवस @Ram WhatsApp 😀!") == ["हिंदी 0", "दिवस 1", "ram 2", "whatsapp 3", "😀 4"]
    )
    #expect(texts(all, "माता-पिता HTTP://A.IN/x") == ["माता 0", "पिता 1", "http://a.in/x 2"])
    #expect(texts(all, " \n…।—\u{93e}") == [])
    #expect(texts(all, "").isEmpty)
  }

  /// Whatever the spelling and the inflection, a query finds the text.
  @Test func queriesMeetTexts() {
    let pairs = [
      ("हिन्दी", "हिंदी"), ("किताब", "किताबों"), ("लड़का", "लडकों"), ("गाँव", "गॉंव"), ("दु:ख", "दुख"),
      ("पढ़ना", "पढ़ेंगे"), ("संबंध", "सम्बन्धों"), ("ज़मीन", "जमीनें"), ("काॅलेज", "कॉलेजों"),
      ("432000", "४,३२,०००"), ("नदी", "नदियाँ"), ("उ०प्र०", "उ॰प्र॰"), ("DELHI", "Delhi"),
    ]
    for (query, text) in pairs {
      let found = TermAnalyzer.hindi.terms(in: text).map(\.text)
      #expect(TermAnalyzer.hindi.terms(in: query).map(\.text) == found, "\(query) and \(text)")
      #expect(!found.isEmpty)
    }
    let candra = TermAnalyzer(key: .candra)
    #expect(texts(candra, "डाक्टरों") == texts(candra, "डॉक्टर"))
    #expect(texts(.hindi, "डाक्टरों") != texts(.hindi, "डॉक्टर"))
  }

  @Test func formsShareAPosition() {
    let analyzer = TermAnalyzer(forms: [.word, .stem, .number])
    #expect(
      texts(analyzer, "पाँच सड़कें राम") == ["पांच 0", "5 0", "सड़कें 1", "सडक 1", "राम 2"]
    )
    let terms = analyzer.terms(in: "पाँच सड़कें")
    #expect(terms.map(\.form) == [.word, .number, .word, .stem])
    #expect(TermAnalyzer(forms: []).terms(in: "राम").isEmpty)
  }

  @Test func stopwordsLeaveGaps() {
    #expect(
      texts(.hindi, "लड़कियों ने हिन्दी की किताबें") == ["लडकी 0", "हिंदी 2", "किताब 4"]
    )
  }

  @Test func synonyms() throws {
    let analyzer = try TermAnalyzer.hindi.adding(synonyms: [
      ["पुस्तक", "किताब", "किताबें"], ["किताब", "ग्रंथ"],
    ])
    #expect(texts(analyzer, "किताबों में") == ["किताब 0", "पुस्तक 0", "ग्रंथ 0"])
    #expect(texts(analyzer, "ग्रन्थ") == ["ग्रंथ 0", "किताब 0"])
    #expect(analyzer.terms(in: "पुस्तकें").map(\.form) == [.stem, nil])
    #expect(analyzer != .hindi && analyzer.terms(in: "राम").count == 1)
    for bad in ["में", "दो शब्द", "", "।"] {
      #expect(throws: TermAnalyzer.SynonymError.self) {
        try TermAnalyzer.hindi.adding(synonyms: [["राम", "श्याम"], ["क", bad]])
      }
      do {
        _ = try TermAnalyzer.hindi.adding(synonyms: [["राम", "श्याम"], ["घर", bad]])
      } catch {
        #expect(error.group == 1 && error.text == bad)
      }
    }
  }

  /// Positions and ranges go up, and pieces of a text, cut at line ends, give the terms of the whole.
  @Test func laws() throws {
    let analyzers = [
      TermAnalyzer.hindi, TermAnalyzer(normalizer: .nfc, key: .exact, forms: [.word]),
      TermAnalyzer(
        key: SearchKey(.length, folding: [.flaps, .digits]),
        forms: [.stem, .word, .number]
      ),
    ]
    var random = RandomText(
      seed: 62,
      classes: [
        "कखडन", "\u{93e}\u{940}\u{902}\u{94d}", "\u{93c}\u{200d}",
        " \n।.", "1२:-/", "a#@_😀",
      ].map { Array($0.unicodeScalars) }
    )
    let drawn = (0..<10_000).map { _ in random.nextText(upTo: 20) }
    let samples = try ["news", "web", "dialogue", "verse"].map { try sample($0) }
    var failures: [String] = []
    for text in drawn + samples {
      for analyzer in analyzers where failures.count < 10 {
        let terms = analyzer.terms(in: text)
        // A normalizer may take a sign from one word to another.
        let isApart = analyzer.normalizer == .nfc
        let rises = zip(terms, terms.dropFirst()).allSatisfy { first, second in
          first.position <= second.position
            && first.range.lowerBound <= second.range.lowerBound
            && (!isApart || first.range == second.range
              || first.range.upperBound <= second.range.lowerBound)
        }
        let isSound = terms.allSatisfy { !$0.text.isEmpty && $0.range.upperBound <= text.endIndex }
        var position = 0
        var pieces: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
          position = analyzer.forEachTerm(in: String(line), from: position) { term in
            pieces.append("\(term.text) \(term.position)")
          }
        }
        if !rises || !isSound || pieces != texts(analyzer, text) { failures.append(text) }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n---\n"))")
  }

  @Test func namesOfForms() {
    for form in Term.Form.allCases { #expect(Term.Form(form.description) == form) }
    #expect(Term.Form("synonym") == nil)
  }
}
