import Foundation
import Testing

/// Tests of the reference segmenter itself.
@Suite struct ReferenceTests {
  /// What the reference made of one line of a break test file.
  private struct Failure: CustomStringConvertible {
    let line: BreakTestFile.Line
    let found: [Int]

    var description: String {
      let codePoints = line.scalars.map { String($0.value, radix: 16, uppercase: true) }
      return """
        line \(line.number): \(codePoints.joined(separator: " ")), \
        expected \(line.boundaries), found \(found), \(line.comment)
        """
    }
  }

  private func failures(
    in file: String,
    segmentedBy boundaries: ([Unicode.Scalar]) -> [Int]
  ) throws -> [Failure] {
    let tests = try BreakTestFile(
      contentsOf: ReferenceData.folder.appending(path: "auxiliary/\(file)")
    )
    // An unread file must not count as a passed one.
    try #require(tests.lines.count > 400)
    return tests.lines.compactMap { line in
      let found = boundaries(line.scalars)
      return found == line.boundaries ? nil : Failure(line: line, found: found)
    }
  }

  @Test func graphemesPassTheUnicodeTest() throws {
    let failures = try failures(in: "GraphemeBreakTest.txt") {
      ReferenceSegmenter.graphemeBoundaries(of: $0)
    }
    #expect(failures.isEmpty)
  }

  @Test func wordsPassTheUnicodeTest() throws {
    let failures = try failures(in: "WordBreakTest.txt") {
      ReferenceSegmenter.wordBoundaries(of: $0, tailoring: .unicode)
    }
    #expect(failures.isEmpty)
  }

  @Test func sentencesPassTheUnicodeTest() throws {
    let failures = try failures(in: "SentenceBreakTest.txt") {
      ReferenceSegmenter.sentenceBoundaries(of: $0)
    }
    #expect(failures.isEmpty)
  }

  @Test func emptyTextHasNoBoundaries() {
    #expect(ReferenceSegmenter.graphemeBoundaries(of: []).isEmpty)
    #expect(ReferenceSegmenter.wordBoundaries(of: [], tailoring: .hindi).isEmpty)
    #expect(ReferenceSegmenter.sentenceBoundaries(of: []).isEmpty)
    #expect(ReferenceSegmenter.aksharaBoundaries(of: []).isEmpty)
  }
}

/// Spot checks that each property file is read.
@Suite struct UnicodeDataTests {
  private let data = ReferenceData.shared

  @Test func propertiesOfKa() {
    let ka: Unicode.Scalar = "\u{915}"
    #expect(data.graphemeBreak(of: ka) == .other)
    #expect(data.wordBreak(of: ka) == .aLetter)
    #expect(data.sentenceBreak(of: ka) == .oLetter)
    #expect(data.syllabicCategory(of: ka) == .consonant)
    #expect(data.script(of: ka) == .devanagari)
    #expect(data.lineBreak(of: ka) == .other)
    #expect(data.generalCategory(of: ka) == .otherLetter)
    #expect(!data.isPictographic(ka))
    #expect(data.conjunctBreak(of: ka) == .consonant)
  }

  @Test func propertiesOfOtherScalars() {
    #expect(data.lineBreak(of: "\u{E01}") == .complexContext)
    #expect(data.isPictographic("\u{231A}"))
    #expect(data.conjunctBreak(of: "\u{94D}") == .linker)
    #expect(data.conjunctBreak(of: "\u{941}") == .extend)
    #expect(data.conjunctBreak(of: "\u{200D}") == .extend)
    #expect(data.conjunctBreak(of: "\u{200C}") == .other)
  }

  @Test func codePointsThatAFileLeavesOut() {
    let last: Unicode.Scalar = "\u{10FFFF}"
    #expect(data.graphemeBreak(of: last) == .other)
    #expect(data.script(of: last) == .other)
    #expect(data.generalCategory(of: last) == .unassigned)
  }
}

/// Examples of GB9c, which the break test file of Unicode 15.0 does not cover.
@Suite struct ReferenceConjunctTests {
  @Test(arguments: [
    // ka, halant, ka
    ("\u{915}\u{94D}\u{915}", [0, 3]),
    // ka, ka
    ("\u{915}\u{915}", [0, 1, 2]),
    // ka, sign u, halant, ka
    ("\u{915}\u{941}\u{94D}\u{915}", [0, 4]),
    // ka, halant, zero width joiner, ka
    ("\u{915}\u{94D}\u{200D}\u{915}", [0, 4]),
    // ka, halant, zero width non-joiner, ka
    ("\u{915}\u{94D}\u{200C}\u{915}", [0, 3, 4]),
    // Tamil has no conjuncts in GB9c.
    ("\u{B95}\u{BCD}\u{B95}", [0, 2, 3]),
  ])
  func graphemes(text: String, boundaries: [Int]) {
    #expect(
      ReferenceSegmenter.graphemeBoundaries(of: Array(text.unicodeScalars)) == boundaries
    )
  }
}

/// Examples of the Hindi tailoring of words.
@Suite struct ReferenceHindiWordTests {
  @Test(arguments: [
    // A colon ends a word.
    ("a:b", [0, 3], [0, 1, 2, 3]),
    // An at sign joins.
    ("a@b", [0, 1, 2, 3], [0, 3]),
    // Thai, which has Line_Break=Complex_Context.
    ("\u{E01}\u{E02}", [0, 1, 2], [0, 2]),
    // Two Hangul syllables
    ("\u{AC00}\u{AC01}", [0, 2], [0, 2]),
    // A letter and a Hangul syllable
    ("a\u{AC00}", [0, 2], [0, 1, 2]),
    // A mark keeps Hangul syllables apart.
    ("\u{AC00}\u{308}\u{AC00}", [0, 3], [0, 2, 3]),
    // Han and Hiragana
    ("\u{4E00}\u{3042}", [0, 1, 2], [0, 2]),
    // A mark keeps Han scalars apart.
    ("\u{4E00}\u{308}\u{4E00}", [0, 2, 3], [0, 2, 3]),
    // A mark does not keep Katakana apart (WB13).
    ("\u{30A2}\u{308}\u{30A2}", [0, 3], [0, 3]),
  ])
  func words(text: String, unicode: [Int], hindi: [Int]) {
    let scalars = Array(text.unicodeScalars)
    #expect(ReferenceSegmenter.wordBoundaries(of: scalars, tailoring: .unicode) == unicode)
    #expect(ReferenceSegmenter.wordBoundaries(of: scalars, tailoring: .hindi) == hindi)
  }

  @Test func dictionaryScalars() {
    let members: [Unicode.Scalar] = ["\u{E01}", "\u{4E00}", "\u{3042}", "\u{30A2}", "\u{AC00}"]
    let strangers: [Unicode.Scalar] = ["a", "\u{915}", "\u{1100}", "\u{20}", "\u{10FFFF}"]
    #expect(members.allSatisfy(ReferenceSegmenter.dictionaryScalar))
    #expect(!strangers.contains(where: ReferenceSegmenter.dictionaryScalar))
  }
}

/// Examples of the akshara definition.
@Suite struct ReferenceAksharaTests {
  @Test(arguments: [
    // ka, halant, ssa, sign i
    ("\u{915}\u{94D}\u{937}\u{93F}", [4], [true]),
    // ka, halant, zero width joiner, ssa
    ("\u{915}\u{94D}\u{200D}\u{937}", [4], [true]),
    // ka, halant, zero width non-joiner, ssa
    ("\u{915}\u{94D}\u{200C}\u{937}", [3, 4], [true, true]),
    // ka, sign u, halant: a visible halant, after which nothing links
    ("\u{915}\u{941}\u{94D}\u{915}", [3, 4], [false, true]),
    // ka, nukta, sign aa, anusvara, udatta
    ("\u{915}\u{93C}\u{93E}\u{902}\u{951}", [5], [true]),
    // A third dependent vowel is one too many.
    ("\u{915}\u{93E}\u{93E}\u{93E}", [4], [false]),
    // Letter a, anusvara
    ("\u{905}\u{902}", [2], [true]),
    // Om, udatta, and then a sign that it does not take
    ("\u{950}\u{951}\u{93E}", [3], [false]),
    // A lone dependent vowel
    ("\u{93F}", [1], [false]),
    // A Latin letter with a dependent vowel
    ("a\u{93F}b", [2, 3], [false, true]),
    // A Bengali conjunct is one cluster still.
    ("\u{995}\u{9CD}\u{995}", [3], [true]),
    // A Bengali and a Devanagari consonant make no conjunct.
    ("\u{995}\u{9CD}\u{915}", [2, 3], [true, true]),
    // Arabic number sign (Prepend), ka, halant, ka
    ("\u{600}\u{915}\u{94D}\u{915}", [4], [true]),
  ])
  func segments(text: String, ends: [Int], wellFormed: [Bool]) {
    let segments = ReferenceSegmenter.aksharaBoundaries(of: Array(text.unicodeScalars))
    #expect(segments.map(\.end) == ends)
    #expect(segments.map(\.isWellFormed) == wellFormed)
  }
}
