import Foundation
import Testing

/// Code points in columns.
struct InspectTests {
  @Test func rows() throws {
    let run = try CommandRun("inspect", "कि")
    #expect(
      run.lines == [
        "कि        क   U+0915    Lo  DEVANAGARI LETTER KA",
        "          \u{25CC}\u{93F}  U+093F    Mc  DEVANAGARI VOWEL SIGN I",
      ]
    )
  }

  /// How many cells stand before the code point, marks but spacing ones and format characters taking
  /// none.
  private func cellsBeforeCodePoint(_ line: String) -> Int? {
    guard let place = line.range(of: "U+") else { return nil }
    return line[..<place.lowerBound].unicodeScalars.reduce(0) { cells, scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .format: cells
      default: cells + (scalar.properties.isEmojiPresentation ? 2 : 1)
      }
    }
  }

  @Test func columnsAreAligned() throws {
    let run = try CommandRun("inspect", "हिन्दी कि क्\u{200C}ष 👍 漢 ॐ ँ \u{939}\u{93F}\u{902}\n\t")
    let cells = run.lines.filter { !$0.contains("CJK") }.map(cellsBeforeCodePoint)
    #expect(Set(cells) == [14])
    #expect(run.lines.contains { $0.hasPrefix("漢        漢  U+6F22    Lo  CJK UNIFIED") })
  }

  @Test func controlsHaveLabels() throws {
    let run = try CommandRun("inspect", "\n")
    #expect(run.lines == ["␊         ␊   U+000A    Cc  <control-000A>"])
  }

  @Test func faultsAreShownAtTheirSign() throws {
    let faults = try CommandRun("inspect", "\u{93F}क क\u{94D}\u{94D}ष दो\u{947}").lines
      .filter { $0.contains("ill-formed") }
    #expect(
      faults.map { $0.drop { $0 != "U" } } == [
        "U+093F    Mc  DEVANAGARI VOWEL SIGN I  ← ill-formed: has no base",
        "U+094D    Mn  DEVANAGARI SIGN VIRAMA  ← ill-formed: cannot follow U+094D",
      ]
    )
  }

  @Test func objects() throws {
    let run = try CommandRun("inspect --format jsonl", "अ", "\u{94B}")
    let objects = try run.objects()
    #expect(objects.compactMap { $0["text"] as? String } == ["अ", " \u{94B}"])
    #expect(objects.compactMap { $0["wellFormed"] as? Bool } == [true, false])
    let scalars = objects.last?["scalars"] as? [[String: Any]]
    #expect(scalars?.compactMap { $0["codePoint"] as? String } == ["U+0020", "U+094B"])
    #expect(scalars?.compactMap { $0["category"] as? String } == ["Zs", "Mc"])
    #expect(scalars?.last?["name"] as? String == "DEVANAGARI VOWEL SIGN O")
    #expect(scalars?.last?["fault"] as? String == "cannot follow U+0020")
  }

  @Test func filesAndInput() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("text", Data("क"))
    let expected = try CommandRun("inspect", "क").text
    #expect(try CommandRun("inspect --file", path).text == expected)
    #expect(try CommandRun("inspect", input: Data("क")).text == expected)
    #expect(try CommandRun("inspect --file -", input: Data("क")).text == expected)
    #expect(try CommandRun("inspect --file", path, "क").status == 64)
    #expect(try CommandRun("inspect --file", "/nonexistent").status == 66)
    #expect(try CommandRun("inspect", input: Data([0xff])).status == 65)
    #expect(try CommandRun("inspect --repair", input: Data([0xff])).text.contains("U+FFFD"))
  }

  @Test func everySampleIsInspected() throws {
    for path in Samples.paths {
      let scalars = try String(contentsOfFile: path, encoding: .utf8).unicodeScalars.count
      let run = try CommandRun("inspect --file", path)
      #expect(run.lines.count { $0.contains("U+") } == scalars)
    }
  }
}
