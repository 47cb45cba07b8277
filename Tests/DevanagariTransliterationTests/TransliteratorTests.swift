import DevanagariRules
import DevanagariText
import DevanagariTransliteration
import TestSupport
import Testing

@Suite struct TransliteratorTests {
  static let texts: [String] = {
    var random = RandomText(seed: 21, classes: [Letters.all, Letters.others])
    let drawn = (0..<300).map { _ in random.nextText(upTo: 24) }
    let lines = ["news", "verse", "web"].flatMap { name in
      (try? sample(name))?.split(separator: "\n").map(String.init) ?? []
    }
    return ["", "काॅलेज के\u{902} क\u{93c}लम \u{958}लम"] + drawn + lines
  }()

  /// The faces: String, bytes, alignment.
  @Test(arguments: Scheme.allCases) func facesAgree(scheme: Scheme) {
    for foreign in [Transliterator.Foreign.kept, .quoted] {
      let there = Transliterator(from: .devanagari, to: scheme, foreign: foreign)
      for transliterator in [there, there.inverse] {
        for text in Self.texts {
          let result = transliterator.transliterate(text)
          var bytes: [UInt8] = []
          transliterator.transliterate(text.utf8Span, into: &bytes)
          #expect(bytes.elementsEqual(result.utf8))
          #expect(transliterator.align(text).text.utf8.elementsEqual(result.utf8))
        }
      }
    }
  }

  /// A piece between spaces goes back to what becomes that piece.
  @Test(arguments: Scheme.written) func rangesGoBack(scheme: Scheme) {
    for transliterator in [scheme.there, scheme.there.inverse] {
      for text in Self.texts {
        let aligned = transliterator.align(text)
        for piece in aligned.text.split(separator: " ") {
          let range = piece.startIndex..<piece.endIndex
          let original = aligned.original[aligned.originalRange(of: range)]
          let again = transliterator.transliterate(original)
          #expect(again.utf8.elementsEqual(piece.utf8), "\(text): \(original)")
        }
      }
    }
  }

  /// Lines are written by themselves, and long texts in pieces.
  @Test(arguments: Scheme.written) func linesByThemselves(scheme: Scheme) {
    let lines = Self.texts.map { $0.filter { !$0.isNewline } + "\n" }
    for transliterator in [scheme.there, scheme.there.inverse] {
      let together = transliterator.transliterate(lines.joined())
      let apart = lines.map { transliterator.transliterate($0) }.joined()
      #expect(together.utf8.elementsEqual(apart.utf8))
    }
  }

  /// With quotes too, whatever ends the lines.
  @Test(arguments: Scheme.lossless) func linesByThemselvesInQuotes(scheme: Scheme) {
    let lines = ["ab}", "म{x", "cd", "{", "ab {क", "}"]
    let there = Transliterator(from: .devanagari, to: scheme, foreign: .quoted)
    for end in ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"] {
      for transliterator in [there, there.inverse] {
        let together = transliterator.transliterate(lines.joined(separator: end))
        let apart = lines.map { transliterator.transliterate($0) }.joined(separator: end)
        #expect(together.utf8.elementsEqual(apart.utf8), "\(together.debugDescription)")
      }
    }
  }

  /// A verse and a paragraph of news in all schemes, from all to all: by way of Devanagari, and back.
  @Test(arguments: Scheme.allCases) func allToAll(source: Scheme) throws {
    for name in ["verse", "news"] {
      let text = Transliterator(from: .devanagari, to: source).transliterate(try sample(name))
      let devanagari = Transliterator(from: source, to: .devanagari).transliterate(text)
      for target in Scheme.allCases {
        let direct = Transliterator(from: source, to: target)
        let result = direct.transliterate(text)
        let expected = Transliterator(from: .devanagari, to: target).transliterate(devanagari)
        #expect(result.utf8.elementsEqual(expected.utf8), "\(source) \(target)")
        #expect(direct.isLossless == (source.isLossless && target.isLossless))
        let lost = direct.losses(in: text)
        if direct.isLossless {
          // The samples have foreign text in them: what is lost is that.
          #expect(lost.allSatisfy { $0.text.unicodeScalars.contains(where: \.isForeign) })
        }
        #expect(lost.isEmpty == (direct.inverse.transliterate(result) == text))
      }
    }
  }

  /// What is outside the losses comes back.
  @Test(arguments: Scheme.written) func lossesAreAll(scheme: Scheme) {
    let transliterator = scheme.there
    for text in Self.texts {
      let text = text.inNFC
      let losses = transliterator.losses(in: text)
      let back = transliterator.inverse.transliterate(transliterator.transliterate(text))
      #expect(losses.isEmpty == (text == back))
      var expected = ""
      var end = text.startIndex
      for loss in losses {
        #expect(loss.range.lowerBound >= end && !loss.range.isEmpty)
        #expect(text[loss.range] == loss.text && loss.text != loss.restored)
        expected += text[end..<loss.range.lowerBound] + loss.restored
        end = loss.range.upperBound
      }
      expected += text[end...]
      #expect(expected == back, "\(text): \(losses)")
    }
  }

  @Test func digitsAndPunctuationOnRequest() {
    let text = "२०२४ में।"
    func iso(_ digits: Transliterator.Conversion, _ marks: Transliterator.Conversion) -> String {
      let there = Transliterator(
        from: .devanagari,
        to: .iso15919,
        digits: digits,
        punctuation: marks
      )
      let result = there.transliterate(text)
      #expect(there.inverse.transliterate(result) == text)
      return result
    }
    #expect(iso(.converted, .converted) == "2024 mēṁ|")
    #expect(iso(.kept, .converted) == "२०२४ mēṁ|")
    #expect(iso(.converted, .kept) == "2024 mēṁ।")
    #expect(iso(.kept, .kept) == "२०२४ mēṁ।")
  }

  @Test func addressesStay() {
    let back = Scheme.iso15919.there.inverse
    #expect(
      back.transliterate("dēkhēṁ https://example.org/rāma?a=1 yā ravi.kumar@example.com para")
        == "देखें https://example.org/rāma?a=1 या ravi.kumar@example.com पर"
    )
    // Two words around a full stop are no address.
    #expect(back.transliterate("hai.aba") == "है.अब")
  }

  @Test func quotesKeepLatinWords() {
    let there = Transliterator(from: .devanagari, to: .iso15919, foreign: .quoted)
    for (text, written) in [
      ("मैं YouTube देखता", "maiṁ {YouTube} dēkhatā"), ("{}", "{{}}"), ("a}b", "{a}}{b}"),
      ("राम’s", "rāma{’s}"), ("New Delhi", "{New} {Delhi}"), ("(wow)", "({wow})"),
      ("कीमत: ५ €!", "kīmata{:} 5 €!"), ("अ:इ", "a{:}i"), ("}", "}"),
    ] {
      #expect(there.transliterate(text) == written)
      #expect(there.inverse.transliterate(written) == text)
    }
    // What nothing closes is text.
    #expect(there.inverse.transliterate("{rāma\nkr̥ṣṇa}") == "{राम\nकृष्ण}")
  }

  @Test func capitals() {
    func iast(_ capitals: Capitals, _ text: String) -> String {
      Transliterator(from: .devanagari, to: .iast, capitals: capitals).transliterate(text)
    }
    #expect(iast(.sentenceStarts, "वह आया। राम ने कहा") == "Vaha āyā| Rāma ne kahā")
    #expect(iast(.words, "ईश्वर चंद्र") == "Īśvara Caṃdra")
    #expect(iast(.none.adding(names: ["राम"]), "वह राम था") == "vaha Rāma thā")
    #expect(iast(.sentenceStarts, "") == "")
    // Names are given as they are written, with their silent vowels.
    for (style, written) in [(Romanizer.Style.iso, "vah Rām thā"), (.plain, "vah Ram tha")] {
      let names = Capitals.none.adding(names: ["राम"])
      #expect(Romanizer(style: style, capitals: names).romanize("वह राम था") == written)
    }
    // Foreign words stay as they are.
    #expect(iast(.words, "iPhone और ωμέγα") == "iPhone Aura ωμέγα")
    #expect(iast(.sentenceStarts, "iPhone आया") == "iPhone āyā")
    // Where case tells letters apart, there are none.
    let slp1 = Transliterator(from: .devanagari, to: .slp1, capitals: .words)
    #expect(slp1 == Transliterator(from: .devanagari, to: .slp1))
    let style = Romanizer.Style.scheme(.slp1)
    #expect(Romanizer(style: style, capitals: .words) == Romanizer(style: style))
    // Capitals are read as small letters.
    let text = "वह आया। राम ने कहा"
    let there = Transliterator(from: .devanagari, to: .iast, capitals: .words)
    #expect(there.inverse.transliterate(there.transliterate(text)) == text)
    let aligned = there.align("ईश्वर चंद्र")
    let word = aligned.text.firstRange(of: "Caṃdra")!
    #expect(aligned.original[aligned.originalRange(of: word)] == "चंद्र")
  }

  /// Capitals stand in their places, also if the last pass changed nothing and one before it did.
  @Test func capitalsAfterAPassThatChangesNothing() {
    // NFC joins the accents, and a Sindhi letter stays in some styles.
    for text in ["e\u{301} \u{97b}\u{97b}", "e\u{301}e\u{301} \u{97b}", "\u{97b} \u{97b}e\u{301}"] {
      for style in Romanizer.Style.allCases {
        let plain = Romanizer(style: style).romanize(text)
        for capitals in [Capitals.words, .sentenceStarts] {
          let romanized = Romanizer(style: style, capitals: capitals).romanize(text)
          #expect(romanized.lowercased() == plain.lowercased(), "\(style)")
          #expect(!romanized.contains("É"), "a foreign word: \(style)")
        }
      }
    }
  }

  /// Twice as long a text takes about twice as many steps: none of these may hang.
  @Test(arguments: Scheme.written) func longTexts(scheme: Scheme) {
    for piece in [
      "क", "क\u{94d}", "\u{93e}", "{", "}", "a", ":", "_", "a@", "://", "\u{93c}", "अ", "’",
    ] {
      let text = String(repeating: piece, count: 100_000)
      for foreign in [Transliterator.Foreign.kept, .quoted] {
        let there = Transliterator(from: .devanagari, to: scheme, foreign: foreign)
        // The longest spelling has sixteen bytes.
        #expect(there.transliterate(text).utf8.count <= 32 * text.utf8.count)
        #expect(there.inverse.transliterate(text).utf8.count <= 32 * text.utf8.count)
      }
    }
  }

  /// What is written is assigned in Unicode, and no letter of Devanagari that a script has is left.
  @Test(arguments: Scheme.written) func assignedScalarsOnly(scheme: Scheme) throws {
    let file = try scheme.file
    let writings = file.rows.map(\.writing) + file.contexts.map(\.writing)
    for scalar in writings.joined().unicodeScalars {
      #expect(
        scalar.properties.generalCategory != .unassigned,
        "U+\(String(scalar.value, radix: 16))"
      )
    }
    let letters = (Letters.consonants.dropLast() + Letters.vowels.dropLast()).joined(separator: " ")
    let written = scheme.there.transliterate(letters)
    #expect(!written.unicodeScalars.contains { (0x900...0x97f).contains($0.value) })
  }

  @Test func names() {
    for scheme in Scheme.allCases { #expect(Scheme(scheme.description) == scheme) }
    #expect(Scheme("klingon") == nil)
    #expect(Set(Scheme.allCases.map(\.description)).count == Scheme.allCases.count)
  }
}

extension Unicode.Scalar {
  fileprivate var isForeign: Bool { !(0x900...0x97f).contains(value) && value > 0x20 }
}
