import DevanagariText
import Foundation
import Testing

/// The command `devanagari tokenize`.
struct TokenizeTests {
  private let text = Data("डॉ. राम (25%) आए।वे १०:३० बजे  धीरे-धीरे बैठे।\r\n\r\n क्या ₹500?! \n")

  @Test func oneSentenceALine() throws {
    let run = try CommandRun("tokenize", input: text)
    #expect(
      run.lines == [
        "डॉ. राम ( 25 % ) आए ।", "वे १०:३० बजे धीरे - धीरे बैठे ।", "क्या ₹500 ?!",
      ]
    )
    #expect(try CommandRun("tokenize --format plain", input: text).text == run.text)
  }

  @Test func oneTokenALine() throws {
    let run = try CommandRun("tokenize --format lines", input: Data("राम आए। क्या?\n\nहाँ"))
    #expect(run.text == "राम\nआए\n।\n\nक्या\n?\n\nहाँ\n\n")
  }

  @Test func objectsTellWhereTokensStand() throws {
    let run = try CommandRun("tokenize --format jsonl", input: Data("राम आए।\n\n 25?"))
    #expect(
      run.lines == [
        #"{"text":"राम","kind":"word","start":0,"end":9,"sentence":0,"line":1,"file":"-"}"#,
        #"{"text":"आए","kind":"word","start":10,"end":16,"sentence":0,"line":1,"file":"-"}"#,
        #"{"text":"।","kind":"danda","start":16,"end":19,"sentence":0,"line":1,"file":"-"}"#,
        #"{"text":"25","kind":"number","value":"25","start":22,"end":24,"sentence":1,"line":3,"#
          + #""file":"-"}"#,
        #"{"text":"?","kind":"punctuation","start":24,"end":25,"sentence":1,"line":3,"file":"-"}"#,
      ]
    )
  }

  @Test func numbersHaveValues() throws {
    let text = Data("४,३२,००० 12.5 १/२ १५/०८/१९४७ ५:४५ ₹५०० २०१३–२०१४ राम (")
    let objects = try CommandRun("tokenize --format jsonl", input: text).objects()
    #expect(
      objects.map { $0["value"] as? String } == [
        "432000", "12.5", "1/2", "1947-08-15", "05:45", "500", "2013-2014", nil, nil,
      ]
    )
  }

  @Test func aPercentageHasTheValueOfItsNumber() throws {
    let text = Data("१८.७५%".utf8)
    let objects = try CommandRun("tokenize --units joined --format jsonl", input: text).objects()
    #expect(objects.map { $0["value"] as? String } == ["18.75"])
  }

  @Test func tokensAreThoseOfTheLibrary() throws {
    for (path, text) in zip(Samples.paths, try Samples.contents()) {
      let tokens = Array(text.segmented(into: .tokens))
      let objects = try CommandRun("tokenize --all --format jsonl", path).objects()
      #expect(objects.compactMap { $0["text"] as? String } == tokens.map { String($0.text) })
      #expect(objects.compactMap { $0["kind"] as? String } == tokens.map { "\($0.kind)" })
      #expect(objects.map { $0["value"] as? String } == tokens.map { $0.value?.description })
      let ends = tokens.map { $0.text.endIndex.utf16Offset(in: text) }
      let withUnits = try CommandRun("tokenize --all --format jsonl --offsets utf16", path)
      #expect(try withUnits.objects().compactMap { $0["utf16End"] as? Int } == ends)
    }
  }

  @Test func theOptionsAreThoseOfTheLibrary() throws {
    let choices: [(name: String, joining: Segmentation.Joining)] = [
      ("joined", .joined), ("split", .split),
    ]
    let text = try Samples.contents().joined(separator: "\n")
    for abbreviations in choices {
      for hyphens in choices {
        for units in choices {
          let tokens = text.segmented(
            into: .tokens(
              abbreviations: abbreviations.joining,
              hyphens: hyphens.joining,
              units: units.joining
            )
          )
          let expected = Array(tokens).map { "\($0.kind) \($0.text)" }
          let joinings =
            "--abbreviations \(abbreviations.name) --hyphens \(hyphens.name) --units \(units.name)"
          // Where sentences end makes no difference to the tokens.
          for wrapped in ["", "--wrapped"] {
            let line = "$devanagari tokenize --all --format jsonl \(joinings) \(wrapped)"
            let objects = try CommandRun(shell: line, input: Data(text)).objects()
            let found = objects.map { "\($0["kind"] ?? "") \($0["text"] ?? "")" }
            #expect(found == expected, "\(joinings) \(wrapped)")
          }
        }
      }
    }
  }

  @Test func allTokensJoinToTheText() throws {
    let hostile =
      "\u{FEFF} \u{93E}क\\n\t\r\n\n\u{0}\u{85}\u{2028}\u{A0}\u{3000}\u{200D}“क?”।॥१॥ \u{1F1EE}"
    for text in try Samples.contents() + [hostile] {
      let input = Data(text)
      let lines = try CommandRun("tokenize --all --format lines", input: input).lines
      let joined = lines.map(PlainFormat.unescape).joined()
      let bytes = text.utf8.starts(with: "\u{FEFF}".utf8) ? text.utf8.dropFirst(3) : text.utf8[...]
      #expect(joined.utf8.elementsEqual(bytes))
      let objects = try CommandRun("tokenize --all --format jsonl", input: input).objects()
      let texts = objects.compactMap { $0["text"] as? String }
      #expect(texts.joined().utf8.elementsEqual(bytes))
      for (object, text) in zip(objects, texts) {
        let range = try #require(object["start"] as? Int)..<(try #require(object["end"] as? Int))
        #expect(input[range].elementsEqual(text.utf8))
      }
    }
  }

  @Test func theFormatsAgree() throws {
    for path in Samples.paths {
      let objects = try CommandRun("tokenize --format jsonl", path).objects()
      var sentences: [[String]] = []
      for object in objects {
        let number = try #require(object["sentence"] as? Int)
        if number == sentences.count { sentences.append([]) }
        try #require(number == sentences.count - 1)
        sentences[number].append(try #require(object["text"] as? String))
      }
      let plain = try CommandRun("tokenize", path).lines
      #expect(plain.map(PlainFormat.unescape) == sentences.map { $0.joined(separator: " ") })
      let lines = try CommandRun("tokenize --format lines", path).text
      #expect(
        PlainFormat.unescape(lines)
          == sentences.map { $0.joined(separator: "\n") + "\n\n" }.joined()
      )
      let count = try CommandRun("sentences", path).lines.count
      #expect(plain.count == count)
      #expect(try CommandRun("tokenize --count", path).text == "\(objects.count)\t\(path)\n")
    }
  }

  @Test func kindsAreAFilter() throws {
    let words = try CommandRun("tokenize --kinds word,number", input: text)
    #expect(words.lines == ["राम 25 आए", "वे बजे धीरे धीरे बैठे", "क्या"])
    let danda = try CommandRun("tokenize --kinds danda --format lines", input: text)
    #expect(danda.text == "।\n\n।\n\n")
    #expect(try CommandRun("tokenize --kinds time,amount --count", input: text).text == "2\n")
    // The numbers of the sentences are those without the filter.
    let amount = try CommandRun("tokenize --kinds amount --format jsonl", input: text).objects()
    #expect(amount.compactMap { $0["sentence"] as? Int } == [2])
    let unknown = try CommandRun("tokenize --kinds word,verb", input: text)
    #expect(unknown.status == 64 && unknown.output.isEmpty)
    for kind in Segment.Kind.allCases where kind != .letters {
      #expect(unknown.messages.contains("- \(kind)\n"))
      #expect(try CommandRun("tokenize --count --kinds \(kind)", input: text).status == 0)
    }
  }

  @Test func whiteSpaceBelongsToTheSentenceBeforeIt() throws {
    let input = Data(" \nराम।\n\n\nघर")
    let run = try CommandRun("tokenize --all --format jsonl", input: input)
    let sentences = try run.objects().compactMap { $0["sentence"] as? Int }
    #expect(sentences == [0, 0, 0, 0, 0, 0, 0, 1])
  }

  @Test func joiningIsAChoice() throws {
    let text = Data("डॉ. राम माता-पिता 10%")
    let expected = [
      ("", "डॉ. राम माता - पिता 10 %"),
      ("--abbreviations joined --hyphens split --units split", "डॉ. राम माता - पिता 10 %"),
      ("--abbreviations split", "डॉ . राम माता - पिता 10 %"),
      ("--hyphens joined", "डॉ. राम माता-पिता 10 %"),
      ("--units joined", "डॉ. राम माता - पिता 10%"),
      ("--abbreviations split --hyphens joined --units joined", "डॉ . राम माता-पिता 10%"),
    ]
    for (options, line) in expected {
      #expect(try CommandRun("tokenize \(options)", input: text).lines == [line], "\(options)")
    }
    #expect(try CommandRun("tokenize --hyphens maybe").status == 64)
  }

  @Test func sentencesHaveTheirOptions() throws {
    let folder = try TemporaryFolder()
    let list = try folder.path("list", Data("सुश्रीम\n"))
    let text = Data("सुश्रीम. राम\nआए।")
    #expect(try CommandRun("tokenize", input: text).lines == ["सुश्रीम .", "राम", "आए ।"])
    let option = "--abbreviations-file"
    let added = try CommandRun("tokenize", option, list, input: text)
    #expect(added.lines == ["सुश्रीम. राम", "आए ।"])
    let wrapped = try CommandRun("tokenize --wrapped", option, list, input: text)
    #expect(wrapped.lines == ["सुश्रीम. राम आए ।"])
    let split = try CommandRun("tokenize --abbreviations split", option, list, input: text)
    #expect(split.lines == ["सुश्रीम . राम", "आए ।"])
    let twoWords = try folder.path("two", Data("कि. मी."))
    #expect(try CommandRun("tokenize", option, twoWords, input: text).status == 65)
  }

  @Test func filesFollowOneAnother() throws {
    let folder = try TemporaryFolder()
    let first = try folder.path("first", Data("राम आए। घर"))
    let second = try folder.path("second", Data("गया"))
    #expect(try CommandRun("tokenize", first, second).lines == ["राम आए ।", "घर", "गया"])
    let objects = try CommandRun("tokenize --format jsonl", first, second).objects()
    #expect(
      objects.compactMap { $0["file"] as? String } == Array(repeating: first, count: 4) + [second]
    )
    #expect(objects.compactMap { $0["sentence"] as? Int } == [0, 0, 0, 1, 0])
    let count = try CommandRun("tokenize --count", first, second)
    #expect(count.text == "4\t\(first)\n1\t\(second)\n5\ttotal\n")
  }

  @Test func faultsAreThoseOfEveryCommand() throws {
    let folder = try TemporaryFolder()
    let bad = try folder.path("bad", Data(Array("राम आए।\nघर ".utf8) + [0xff]))
    let good = try folder.path("good", Data("गया"))
    for format in ["plain", "lines", "jsonl", "conllu"] {
      let run = try CommandRun("tokenize --format \(format)", bad, "/nonexistent/file", good)
      #expect(run.status == 65)
      #expect(run.messages.contains("\(bad):2: invalid UTF-8"))
      #expect(run.text.contains("राम") && run.text.contains("गया"))
    }
    let repaired = try CommandRun("tokenize --repair --format jsonl", bad)
    #expect(repaired.status == 0)
    #expect(try repaired.objects().last?["text"] as? String == "\u{FFFD}")
  }

  @Test func nothingGivesNothing() throws {
    for format in ["plain", "lines", "jsonl", "conllu"] {
      for text in ["", "\u{FEFF}", " \n\t\r\n\n"] {
        let run = try CommandRun("tokenize --format \(format)", input: Data(text))
        #expect(run.output.isEmpty && run.messages.isEmpty && run.status == 0)
      }
    }
    #expect(try CommandRun("tokenize --count").text == "0\n")
  }

  @Test func optionsThatContradictEachOther() throws {
    for options in [
      "--count --format lines", "--all", "--all --kinds word --format lines",
      "--all --format conllu", "--kinds word --format conllu", "--offsets utf16", "--kinds letters",
      "--format xml",
    ] {
      #expect(try CommandRun("tokenize \(options)", input: text).status == 64, "\(options)")
    }
  }

  @Test func aSpaceInsideATokenIsNoSeparator() throws {
    let run = try CommandRun("tokenize", input: Data("क \u{301}ख"))
    #expect(run.text.utf8.elementsEqual("क \\u{20}\u{301} ख\n".utf8))
  }

  @Test func chunkBordersMakeNoDifference() throws {
    // Units of 49 bytes put every place in it on a border somewhere.
    let unit = "डॉ. राम 12.5 घर।क्या? "
    let input = Data(String(repeating: unit, count: 20_000))
    let expected = try CommandRun("tokenize", input: Data(unit)).text
    let run = try CommandRun("tokenize", input: input)
    #expect(run.text == String(repeating: expected, count: 20_000))
    let slow = "dd bs=777 2>/dev/null | $devanagari tokenize"
    #expect(try CommandRun(shell: slow, input: input).text == run.text)
  }

  @Test func aHugeSentenceIsCut() throws {
    let input = Data(String(repeating: "राम ", count: 300_000))
    let run = try CommandRun("tokenize --format lines", input: input)
    #expect(run.lines.count { $0 == "राम" } == 300_000)
  }
}
