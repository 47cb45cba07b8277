import DevanagariText
import Foundation
import Testing

/// Sentences in CoNLL-U.
struct CoNLLUTests {
  private struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  /// A sentence that has been found to be valid.
  private struct Sentence {
    var document: String?
    var id: String
    var text: String
    var forms: [String]
    var hasSpaceAfter: Bool
  }

  /// Reads CoNLL-U as the format's description has it, and checks what it asks for.
  private func sentences(_ text: String) throws -> [Sentence] {
    guard !text.isEmpty else { return [] }
    // Scalars, as a mark may join the tab before it.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    try check(lines.suffix(2) == ["", ""], "the last line is not empty")
    let isSound = text.unicodeScalars.allSatisfy {
      $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
    }
    try check(isSound, "a control character")
    var ids: Set<String> = []
    return try lines.dropLast(2).split(separator: "", omittingEmptySubsequences: false).map {
      let sentence = try self.sentence(Array($0))
      try check(ids.insert(sentence.id).inserted, "\(sentence.id) is there twice")
      return sentence
    }
  }

  private func sentence(_ lines: [String]) throws -> Sentence {
    let comments = lines.prefix { $0.unicodeScalars.first == "#" }
    let values = try comments.map { line in
      let equals = try #require(line.unicodeScalars.firstIndex(of: "="), "no value: \(line)")
      let value = line.unicodeScalars[equals...].dropFirst(2)
      return (name: String(line[..<equals]), value: String(value))
    }
    let names = values.map(\.name)
    try check(names.suffix(2) == ["# sent_id ", "# text "], "the comments are \(names)")
    let text = try #require(values.last?.value)
    let id = values[values.count - 2].value
    try check(!id.contains { $0.isWhitespace || $0 == "/" }, "the name \(id)")
    let edges = [text.unicodeScalars.first, text.unicodeScalars.last]
    try check(!edges.contains { $0?.properties.isWhitespace ?? true }, "space around “\(text)”")

    var restored = ""
    var forms: [String] = []
    var isSpaced = false
    let rows = lines.dropFirst(comments.count)
    for (number, row) in rows.enumerated() {
      let columns = row.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false)
        .map(String.init)
      try check(columns.count == 10, "\(columns.count) columns: \(row)")
      try check(columns[0] == "\(number + 1)", "the number of \(row)")
      try check(columns[2..<9].allSatisfy { $0 == "_" }, "more is known of \(row)")
      let form = columns[1]
      let hasSpace = form.unicodeScalars.contains { $0.properties.isWhitespace }
      try check(!form.isEmpty && !hasSpace, "the form “\(form)”")
      try check(["_", "SpaceAfter=No"].contains(columns[9]), "the last column of \(row)")
      if isSpaced { restored += " " }
      isSpaced = columns[9] == "_"
      restored += form
      forms.append(form)
    }
    try check(!forms.isEmpty, "a sentence without tokens")
    try check(restored.utf8.elementsEqual(text.utf8), "“\(restored)” for “\(text)”")
    let document = values.first { $0.name == "# newdoc id " }?.value
    return Sentence(document: document, id: id, text: text, forms: forms, hasSpaceAfter: isSpaced)
  }

  /// A line of the plain format without the spaces that bear signs.
  private func visible(_ line: String) -> String {
    // Bytes, as a sign joins the brace before it.
    let escape = Data(#"\u{20}"#)
    var bytes = Data(line)
    while let range = bytes.firstRange(of: escape) { bytes.removeSubrange(range) }
    return PlainFormat.unescape(String(decoding: bytes, as: UTF8.self))
  }

  private func check(_ isRight: Bool, _ message: @autoclosure () -> String) throws {
    if !isRight { throw Problem(description: message()) }
  }

  @Test func theWholeOfAShortText() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("a", Data("डॉ. राम\tआए।क्या?\n\nहाँ"))
    let name = path.replacing("/", with: "%2F")
    #expect(
      try CommandRun("tokenize --format conllu", path).text == """
        # newdoc id = \(name)
        # sent_id = \(name):0
        # text = डॉ. राम आए।
        1\tडॉ.\t_\t_\t_\t_\t_\t_\t_\t_
        2\tराम\t_\t_\t_\t_\t_\t_\t_\t_
        3\tआए\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        4\t।\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No

        # sent_id = \(name):1
        # text = क्या?
        1\tक्या\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        2\t?\t_\t_\t_\t_\t_\t_\t_\t_

        # sent_id = \(name):2
        # text = हाँ
        1\tहाँ\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No


        """
    )
  }

  @Test func samplesAreValid() throws {
    for path in Samples.paths {
      for options in ["", "--wrapped", "--abbreviations split --hyphens joined --units joined"] {
        let found = try sentences(
          CommandRun(shell: "$devanagari tokenize --format conllu \(options) '\(path)'").text
        )
        let plain = try CommandRun(shell: "$devanagari tokenize \(options) '\(path)'")
        #expect(
          found.map { $0.forms.joined(separator: " ") } == plain.lines.map(visible),
          "\(options)"
        )
        #expect(found.compactMap(\.document).count == 1 && found[0].document != nil)
      }
    }
  }

  @Test func theTextIsThatOfTheSentence() throws {
    for path in Samples.paths {
      let texts = try CommandRun("sentences --wrapped --format jsonl", path).objects()
        .compactMap { $0["text"] as? String }
        .map { text in
          // Scalars, as a space may bear a sign.
          text.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init)
            .joined(separator: " ")
        }
      let found = try sentences(CommandRun("tokenize --wrapped --format conllu", path).text)
      #expect(found.map(\.text) == texts)
    }
  }

  @Test func gapsAreSpaces() throws {
    let gaps = [
      " ", "  ", "\t", "\u{A0}", "\u{3000}", "\u{0}", "\u{1C}", "\u{1B}", "\u{7F}", "\u{9F}",
      "\u{2009}", " \u{0} ",
    ]
    for gap in gaps {
      let run = try CommandRun("tokenize --format conllu", input: Data("राम\(gap)आए\(gap)"))
      let found = try sentences(run.text)
      #expect(found.map(\.text) == ["राम आए"])
      #expect(found.allSatisfy { $0.hasSpaceAfter })
    }
    let wrapped = Data("राम\r\nघर\u{B}\u{C}गया\u{85}है\u{2028}।")
    let found = try sentences(CommandRun("tokenize --wrapped --format conllu", input: wrapped).text)
    #expect(found.map(\.text).joined(separator: " ") == "राम घर गया है ।")
  }

  @Test func marksOnSpacesLoseTheirSpace() throws {
    for text in [
      "राम \u{301}घर", "राम \u{93E}", " \u{93E}\u{A0}\u{301}क", "\u{93E}", "\u{3000}\u{93E}",
    ] {
      let found = try sentences(CommandRun("tokenize --format conllu", input: Data(text)).text)
      let visible = text.unicodeScalars.filter { !$0.properties.isWhitespace }
      let forms = found.flatMap(\.forms).joined()
      #expect(forms.utf8.elementsEqual(String(String.UnicodeScalarView(visible)).utf8))
    }
  }

  @Test func onlyControlsAreNoSentence() throws {
    #expect(try CommandRun("tokenize --format conllu", input: Data("\u{0}\u{1B}\n")).output.isEmpty)
  }

  @Test func hostileTextIsValid() throws {
    let text = """
      # 1\t2 = _ _|_ SpaceAfter=No
      "“‘क’”" (((\u{0}\u{200D}\u{1F468}\u{200D}\u{1F469} \u{FEFF}#हिन्दी @राम \\ \u{202E}abc
      ि ा्\u{301} \u{85}॥ १ ॥ ... ?!\u{1F1EE}\u{1F1F3}
      """
    for options in ["", "--wrapped", "--repair"] {
      let run = try CommandRun("tokenize --format conllu \(options)", input: Data(text))
      #expect(try !sentences(run.text).isEmpty)
    }
  }

  @Test func everyFileIsADocument() throws {
    let folder = try TemporaryFolder()
    let first = try folder.path("पहला लेख 100%", Data("राम आए। घर"))
    let empty = try folder.path("empty", Data(" \n"))
    let run = try CommandRun("tokenize --format conllu", first, empty, "-", input: Data("गया"))
    let found = try sentences(run.text)
    #expect(found.map { $0.document != nil } == [true, false, true])
    #expect(found[0].document?.hasSuffix("%2Fपहला%20लेख%20100%25") == true)
    #expect(found[1].id.hasSuffix("100%25:1"))
    #expect(found[2].document == "-" && found[2].id == "-:0")
  }
}
