import DevanagariLexicon
import DevanagariText

extension SharedValue {
  static func lexicons(_ text: String) -> [SharedValue] {
    [
      SharedValue("Stopwords") {
        let own = Stopwords.hindi(.extended).adding(["समाचार"]).removing(["में"])
        return {
          let words = Self.words(of: text)
          let lists = [own, .marathi.union(.nepali), Stopwords.sanskrit.intersection(.hindi), own]
          return show(
            lists.map { list in words.filter { list.contains($0) } },
            lists.map(\.count),
            own.words,
            own.entries(in: .hindi).map(\.lemma)
          )
        }
      },
      SharedValue("Stemmer") {
        let own = Stemmer.hindi
        return {
          let words = Self.words(of: text)
          return show(
            own.stemWords(in: text),
            words.map { own.explain($0) },
            own.version,
            words.map(own.lemmaCandidates)
          )
        }
      },
      SharedValue("SearchKey") {
        let own = SearchKey(.glides, folding: [.flaps, .digits])
        return {
          let keys = SearchKey.Level.allCases.map { SearchKey($0).key(for: text) }
          let found = own.ranges(of: "मे", in: text).map { text[$0] }
          return show(keys, own.key(for: text), own.align(text).text, found)
        }
      },
      SharedValue("TermAnalyzer", "Term") {
        let own = try TermAnalyzer(forms: [.word, .stem, .number], stopwords: .hindi)
          .adding(synonyms: [["किताब", "पुस्तक"]])
        return {
          let analyzers = [own, .hindi]
          return show(
            analyzers.map {
              $0.terms(in: text).map { "\($0.text) \($0.position) \(text[$0.range])" }
            }
          )
        }
      },
      SharedValue("FrequencyTable") {
        let words = Self.words(of: text)
        var table = FrequencyTable(words)
        table.add("राम", times: 3)
        return { [table] in
          // A copy shares its rows until it is written.
          var copy = table
          copy.add("घर")
          copy.merge(table)
          return show(
            [table, copy].map { $0.mostFrequent(20).map { "\($0.text) \($0.count)" } },
            table.hapaxCount,
            copy.count(of: "घर"),
            table == FrequencyTable(words)
          )
        }
      },
      SharedValue("NumberWords", "NumberValue") {
        let own = NumberWords.hindi
        let value = NumberValue(numerator: 7, denominator: 2)!
        return {
          let numbers = stride(from: 0, to: 5_000_000, by: 123_457).map(own.cardinal)
          return show(
            numbers,
            numbers.map { (try? own.value(of: $0))?.integer ?? -1 },
            own.spoken(value),
            own.ordinal(21, inflection: .feminine),
            own.numbers(in: "साढ़े तीन लाख और दो सौ").map(\.value.double),
            NumberValue(3),
            value.double
          )
        }
      },
      SharedValue("DigitGrouping", "DigitScript") {
        let (grouping, script) = (DigitGrouping.indian, DigitScript.devanagari)
        return {
          let grouped = grouping.group("1234567.5") ?? ""
          return show(grouped, script.convert(grouped), grouping.ungroup(grouped))
        }
      },
    ]
  }

  private static func words(of text: String) -> [String] {
    text.segmented(into: .words).filter { $0.kind == .letters }.map { String($0.text) }
  }
}
