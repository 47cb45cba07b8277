import DevanagariRules
import DevanagariTransliteration
import Foundation
import TestSupport
import Testing

@Suite struct SchwaTests {
  private static let reference = Result { try ReferenceSchwa() }

  /// Words of the samples, of the list, and of random letters and marks.
  private static let words: [String] = {
    var words = (try? ReferenceSchwa.rows("words.txt").map { $0[0] }) ?? []
    words += (try? ReferenceSchwa.rows("parts.txt").map { $0[0] }) ?? []
    for name in ["dialogue", "marathi-nepali-sanskrit", "news", "verse", "web"] {
      words += ((try? sample(name)) ?? "").split { !isWordCharacter($0) }.map { String($0) }
    }
    var generator = SplitMix64(state: 1)
    let pools = [
      Array("कगजटतदनपबमयरलवशसह".unicodeScalars),
      Array("आाइिीुेोऔ\u{94d}\u{93c}ंँः\u{200d}".unicodeScalars),
      Array((0x900...0x963).compactMap { Unicode.Scalar($0) } + ["\u{200c}"]),
    ]
    for _ in 0..<20_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...14, using: &generator) {
        let pool = pools[[0, 0, 0, 1, 1, 2].randomElement(using: &generator)!]
        scalars.append(pool.randomElement(using: &generator)!)
      }
      words.append(String(scalars))
    }
    return words
  }()

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
      (0x900...0x963).contains(scalar.value) || (0x971...0x97f).contains(scalar.value)
        || scalar == "\u{200c}" || scalar == "\u{200d}"
    }
  }

  @Test("fast and slow agree")
  func agreesWithReference() throws {
    let reference = try Self.reference.get()
    let failures = Self.words.filter {
      Schwa.hindi.isPronounced(in: $0) != reference.isPronounced(in: $0)
    }
    #expect(Self.words.count > 20_000)
    #expect(failures.prefix(20) == [])
  }

  @Test("every written schwa has an answer")
  func countsWrittenSchwas() {
    let letters = SchwaLetters()
    let failures = Self.words.filter { word in
      let schwas = letters.letters(of: word)?.count { $0 == SchwaLetters.inherent }
      return Schwa.hindi.isPronounced(in: word).count != schwas
    }
    #expect(failures.prefix(20) == [])
  }

  @Test("marking adds viramas only, one for each silent schwa")
  func markedKeepsLetters() {
    let failures = Self.words.filter { word in
      let silent = Schwa.hindi.isPronounced(in: word).count { !$0 }
      var rest = word.unicodeScalars[...]
      var added = 0
      for scalar in Schwa.hindi.marked(word).unicodeScalars {
        if rest.first == scalar {
          rest.removeFirst()
        } else if scalar == "\u{94d}" {
          added += 1
        } else {
          return true
        }
      }
      return !rest.isEmpty || added != silent
    }
    #expect(failures.prefix(20) == [])
  }

  @Test("canonically equivalent spellings and joiners do not matter")
  func isCanonical() {
    let failures = Self.words.filter { word in
      let answer = Schwa.hindi.isPronounced(in: word)
      let joined = word.unicodeScalars.reduce(into: String.UnicodeScalarView()) {
        $0.append($1)
        if $1 == "\u{94d}" { $0.append("\u{200d}") }
      }
      return [
        word.precomposedStringWithCanonicalMapping, word.decomposedStringWithCanonicalMapping,
        String(joined),
      ].contains { Schwa.hindi.isPronounced(in: $0) != answer }
    }
    #expect(failures.prefix(20) == [])
    #expect(
      Schwa.hindi.isPronounced(in: "लड\u{93c}का") == Schwa.hindi.isPronounced(in: "ल\u{95c}का")
    )
    // In normal forms the virama comes before the mark of another script.
    #expect(
      Schwa.hindi.isPronounced(in: "क\u{310}\u{94d}म")
        == Schwa.hindi.isPronounced(in: "क\u{94d}\u{310}म")
    )
    #expect(Schwa.hindi.marked("क\u{310}\u{94d}म") == "क\u{310}\u{94d}म")
    #expect(Schwa.hindi.marked("ल\u{95c}का") == "ल\u{95c}\u{94d}का")
  }

  @Test("words of a text are decided one by one")
  func wordsAreIndependent() {
    let text = "नमकीन लड़के, राज-कुमार।समझ १२ abc मतलब"
    let words = ["नमकीन", "लड़के", "राज", "कुमार", "समझ", "मतलब"]
    #expect(
      Schwa.hindi.isPronounced(in: text) == words.flatMap { Schwa.hindi.isPronounced(in: $0) }
    )
    #expect(
      Schwa.hindi.marked(text).unicodeScalars.elementsEqual(
        "नम्कीन् लड़्के, राज्-कुमार्।समझ् १२ abc मत्लब्".unicodeScalars
      )
    )
    let rest = text.dropFirst(7)
    #expect(Schwa.hindi.isPronounced(in: rest) == Schwa.hindi.isPronounced(in: String(rest)))
  }

  @Test("a word without a schwa has no answers")
  func noSchwas() {
    for text in ["", " ", "abc", "है", "\u{94d}", "\u{93c}\u{94d}", "१२", "ऽ", "한국", "👩‍👩‍👧"] {
      #expect(Schwa.hindi.isPronounced(in: text) == [])
      #expect(Schwa.hindi.marked(text) == text)
    }
  }

  @Test("long words", arguments: ["क", "कम", "कमला", "नगर", "लोकसभा", "क्", "क\u{93c}", "ना"])
  func longWords(_ piece: String) throws {
    // As long as a book: what is not linear would not end.
    let long = String(repeating: piece, count: 100_000)
    let answers = Schwa.hindi.isPronounced(in: long)
    #expect(answers.count == Schwa.hindi.isPronounced(in: piece).count * 100_000)
    let reference = try Self.reference.get()
    for count in [31, 32, 33, 63, 64, 65] {
      let word = String(repeating: piece, count: count)
      #expect(Schwa.hindi.isPronounced(in: word) == reference.isPronounced(in: word))
    }
  }

  @Test("ill-formed bytes end a word, and reading goes on within the bytes")
  func illFormed() {
    let pool: [UInt8] = [0xe0, 0xe0, 0xe0, 0xa4, 0xa4, 0xa5, 0x95, 0xb2, 0x8d, 0xbe, 0xe2, 0x80]
    var state: UInt64 = 7
    var reader = SchwaReader(.hindi)
    for _ in 0..<20_000 {
      let bytes = (0..<Int(state >> 60)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pool[Int(state >> 33) % pool.count]
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1
      bytes.withUnsafeBufferPointer { bytes in
        for start in 0...bytes.count {
          let end = unsafe reader.readWord(in: bytes, from: start)
          #expect(end >= start && end <= bytes.count && (end - start) % 3 == 0)
          #expect(reader.schwaCount <= (end - start) / 3)
        }
      }
    }
  }

  @Test("the listed words have their listed marks")
  func listedWords() throws {
    let failures = try ReferenceSchwa.rows("words.txt").filter {
      Schwa.hindi.marked($0[0]) != $0[1]
    }
    #expect(failures.isEmpty)
  }
}

@Suite struct SchwaExceptionTests {
  @Test("a caller's words win over the list and the model, in every canonical form")
  func exceptionsWin() throws {
    let schwa = try Schwa(exceptions: [
      "समझ": "सम्झ", "लड़का": "लड़का", "मित्र": "मित्र्", "क": "क्",
    ])
    #expect(schwa.isPronounced(in: "समझ") == [true, false, true])
    #expect(schwa.isPronounced(in: "ल\u{95c}का") == [true, true])
    #expect(schwa.isPronounced(in: "मित्र") == [false])
    #expect(schwa.marked("क लड़का") == "क् लड़का")
    // Only the word itself.
    #expect(schwa.isPronounced(in: "लड़के") == Schwa.hindi.isPronounced(in: "लड़के"))
    #expect(Schwa.hindi.isPronounced(in: "समझ") == [true, true, false])
  }

  @Test("the words and their order are the value")
  func equality() throws {
    #expect(try Schwa(exceptions: [:]) == .hindi)
    let one = try Schwa(exceptions: ["कमल": "कम्ल", "क": "क्"])
    #expect(try Schwa(exceptions: ["क": "क्", "कमल": "कम्ल"]) == one)
    #expect(one != .hindi)
  }

  @Test(
    "what is no exception is told",
    arguments: [
      ("", "", Schwa.ExceptionError.Reason.notAWord), ("abc", "abc", .notAWord),
      ("दो शब्द", "दो शब्द्", .notAWord), ("है", "है", .noSchwa),
      ("लड़का", "लड़्की", .otherLetters), ("लड़का", "लड़्", .otherLetters),
      ("लड़का", "", .otherLetters), ("मित्र", "मितर", .otherLetters), ("कई", "की", .otherLetters),
      ("लड़का", "लड़्का ", .otherLetters),
      (String(repeating: "क", count: 65), String(repeating: "क", count: 65), .tooManySchwas),
    ]
  )
  func errors(_ word: String, _ marked: String, _ reason: Schwa.ExceptionError.Reason) {
    #expect(throws: Schwa.ExceptionError.self) { try Schwa(exceptions: [word: marked]) }
    do {
      _ = try Schwa(exceptions: [word: marked])
    } catch {
      #expect(error.reason == reason)
      #expect(error.word == word)
      #expect(error.marked == marked)
    }
  }

  @Test("64 schwas can be listed")
  func longException() throws {
    let word = String(repeating: "क", count: 64)
    let schwa = try Schwa(exceptions: [word: word])
    #expect(schwa.isPronounced(in: word) == Array(repeating: true, count: 64))
  }
}
