import DevanagariText
import TestSupport
import Testing

/// The weights of syllables.
@Suite struct MetreTests {
  @Test(
    arguments: [
      ("सत्य", "21"), ("तुम्हारा", "122"), ("कन्हैया", "122"), ("मल्हार", "121"), ("कुम्हार", "121"), ("उन्होंने", "122"),
      ("दुःख", "21"), ("हंस", "21"), ("हँस", "11"), ("जगत्", "12"), ("श्रीमन्", "22"), ("राजन्", "22"),
      ("कार्य", "21"),
      ("ज्ञान", "21"), ("क्षण", "11"), ("ऋषि", "11"), ("कृपा", "12"), ("प्रकाश", "121"), ("संस्कृत", "211"),
      ("चिह्न", "21"),
      ("ब्रह्म", "21"), ("आत्मा", "22"), ("स्वर्ग", "21"), ("डॉक्टर", "211"), ("ज़िन्दगी", "212"),
      ("हिन्\u{200C}दी", "22"),
      ("ॐ", "2"), ("न ज्ञान", "121"), ("धीरे-धीरे", "2222"), ("न१", "1"), ("Ram १२ ।", ""), ("", ""),
      ("स\u{94D}", ""), ("\u{93F}", ""), ("आ\u{902}\u{902}", "2"), ("क\u{94D}\u{93F}", "1"),
    ]
  )
  func hindiWords(_ word: String, _ digits: String) {
    let scansion = Metre.hindi.scan(word)
    #expect(scansion.digits == digits)
    #expect(scansion.pattern == digits.replacing("1", with: "।").replacing("2", with: "ऽ"))
  }

  /// Kabir, Rahim and Tulsidas, where they keep to what is written.
  @Test(
    arguments: [
      ("बड़ा हुआ तो क्या हुआ, जैसे पेड़ खजूर।", "12122212 2221121", 13),
      ("पोथी पढ़ि पढ़ि जग मुआ, पंडित भया न कोय।", "22111111122111 21 21", 13),
      ("माली सींचे सौ घड़ा, ऋतु आए फल होय॥", "2222212 11221121", 13),
      ("रहिमन धागा प्रेम का, मत तोड़ो चटकाय।", "1111222121122 11 21", 13),
      ("राम नाम मनिदीप धरु, जीह देहरीं द्वार।", "2121112111 2121221", 13),
      ("श्रीगुरु चरन सरोज रज, निज मनु मुकुरु सुधारि।", "21111112111 111111112 1", 13),
    ]
  )
  func dohas(_ line: String, _ digits: String, _ first: Int) {
    #expect(Metre.hindi.scan(line).digits == digits.replacing(" ", with: ""))
    #expect(line.split(separator: ",").map { Metre.hindi.scan($0).morae } == [first, 24 - first])
  }

  @Test(
    arguments: [
      "मंगल भवन अमंगल हारी", "जय हनुमान ज्ञान गुन सागर", "जय कपीस तिहुँ लोक उजागर", "राम दूत अतुलित बल धामा",
      "अंजनि पुत्र पवनसुत नामा", "महाबीर बिक्रम बजरंगी", "कुमति निवार सुमति के संगी", "पर हित सरिस धर्म नहिँ भाई",
      "पर पीड़ा सम नहिँ अधमाई", "जिन्ह कें रही भावना जैसी", "प्रभु मूरति तिन्ह देखी तैसी",
    ]
  )
  func feetOfChaupais(_ line: String) { #expect(Metre.hindi.scan(line).morae == 16) }

  @Test func spellingsThatTheRulesDoNotHear() {
    // Tulsidas says सो short.
    #expect(Metre.hindi.scan("द्रवउ सो दसरथ अजिर बिहारी").morae == 17)
    // An anusvara is no candrabindu.
    #expect(Metre.hindi.scan("मुंह").digits == "21")
    #expect(Metre.hindi.scan("मुँह").digits == "11")
  }

  /// The Bhagavadgītā: two padas of a śloka, and of an upajāti.
  @Test(
    arguments: [
      ("धर्मक्षेत्रे कुरुक्षेत्रे समवेता युयुत्सवः", "2222122211221212"),
      ("यदा यदा हि धर्मस्य ग्लानिर्भवति भारत ।", "1212122222111212"),
      ("वासांसि जीर्णानि यथा विहाय", "22122112122"), ("नवानि गृह्णाति नरोऽपराणि ।", "12122112122"),
      ("त्वम् एव माता च पिता त्वम् एव", "12122112122"), ("तत् त्वम्", "22"), ("त्वम् । एव", "222"),
    ]
  )
  func sanskritPadas(_ line: String, _ digits: String) {
    let scansion = Metre.sanskrit(padaEnd: .guru).scan(line)
    #expect(scansion.digits == digits)
  }

  @Test func stylesDiffer() {
    #expect(Metre.hindi.scan("धर्मस्य ग्लानि").digits == "22121")
    #expect(Metre.sanskrit.scan("धर्मस्य ग्लानि").digits == "22221")
    #expect(Metre.hindi.scan("तत् अहम्").digits == "212")
    #expect(Metre.sanskrit.scan("तत् अहम्").digits == "112")
    #expect(Metre.sanskrit.scan("तुम्हारा").digits == "222")
    #expect(Metre.sanskrit.scan("भारत").digits == "211")
    #expect(Metre.sanskrit(padaEnd: .guru).scan("भारत").digits == "212")
  }

  @Test func syllablesHaveTheirPlaces() {
    let syllables = { (text: String, metre: Metre) in
      metre.scan(text).syllables.map { String($0.text) }
    }
    #expect(syllables("जगत् की, सत्य!", .hindi) == ["ज", "गत्", "की", "स", "त्य"])
    #expect(syllables("तत् अहम्", .sanskrit) == ["तत्", "अ", "हम्"])
    #expect(syllables("हिन्\u{200C}दी", .hindi) == ["हि", "न्\u{200C}दी"])
    #expect(syllables("ज़ि\u{952}ऽ क\u{902}", .hindi) == ["ज़ि\u{952}ऽ", "क\u{902}"])
    #expect(syllables("त् स", .sanskrit) == ["स"])
  }

  private static let metres: [(Metre, joinsWords: Bool, padaEndIsGuru: Bool)] = [
    (.hindi, false, false), (.sanskrit, true, false), (.sanskrit(padaEnd: .guru), true, true),
  ]

  private static let texts: [Probe] = {
    var random = RandomText(seed: 41, classes: RuleSymbols.metre.scalars)
    let signs = RuleSymbols.metre.scalars(of: [
      "Virama", "MNL", "Ha", "Consonant", "ShortMatra", "Heavy", "Space",
    ])
    var dense = RandomText(seed: 42, classes: signs)
    return Probe.samples
      + (0..<20_000).flatMap { _ in [Probe(random.next(upTo: 16)), Probe(dense.next(upTo: 16))] }
  }()

  /// Checks a law on every text and metre; a law returns whether it holds.
  private func check(_ law: (Probe, Metre) -> Bool) {
    var failures: [String] = []
    for probe in Self.texts {
      for (metre, _, _) in Self.metres where failures.count < 10 && !law(probe, metre) {
        failures.append(String(probe.codePoints.prefix(300)))
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  private func weights(_ text: String, _ metre: Metre) -> [Int] {
    metre.scan(text).syllables.map(\.weight.morae)
  }

  @Test func twinAgrees() {
    var failures: [String] = []
    for probe in Self.texts {
      for (metre, joinsWords, padaEndIsGuru) in Self.metres where failures.count < 10 {
        let expected = ReferenceSyllables.weights(
          of: probe.scalars,
          joinsWords: joinsWords,
          padaEndIsGuru: padaEndIsGuru
        )
        let actual = weights(probe.text, metre)
        if actual != expected {
          failures.append("\(probe.codePoints.prefix(300)): \(actual), not \(expected)")
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test func rangesAreInOrder() {
    check { probe, metre in
      let scansion = metre.scan(probe.text)
      var end = probe.text.startIndex
      for syllable in scansion.syllables {
        if syllable.range.lowerBound < end || syllable.range.isEmpty { return false }
        if probe.text[syllable.range] != syllable.text { return false }
        end = syllable.range.upperBound
      }
      return scansion.morae == scansion.syllables.reduce(0) { $0 + $1.weight.morae }
        && scansion.pattern.unicodeScalars.count == scansion.syllables.count
    }
  }

  @Test func formAndJoinersMakeNoDifference() {
    check { probe, metre in
      let expected = weights(probe.text, metre)
      var joined: [Unicode.Scalar] = []
      for (index, scalar) in probe.scalars.enumerated() {
        joined += [scalar, index % 2 == 0 ? "\u{200C}" : "\u{200D}"]
      }
      return weights(Normalizer.nfd.normalize(probe.text), metre) == expected
        && weights(Normalizer.nfc.normalize(probe.text), metre) == expected
        && weights(Probe(joined).text, metre) == expected
    }
  }

  @Test func wordsAddUpInHindi() { checkSums([.hindi], separator: " ") }

  @Test func padasAddUpInSanskrit() {
    checkSums([.sanskrit, .sanskrit(padaEnd: .guru)], separator: "।")
  }

  /// Checks that two texts with `separator` between them have the syllables of both.
  private func checkSums(_ metres: [Metre], separator: String) {
    var failures: [String] = []
    for (first, second) in zip(Self.texts, Self.texts.dropFirst()) {
      for metre in metres where failures.count < 10 {
        let sum = weights(first.text, metre) + weights(second.text, metre)
        if weights(first.text + separator + second.text, metre) != sum {
          failures.append("\(first.codePoints.prefix(300)) | \(second.codePoints.prefix(300))")
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }
}
