@_spi(_Unicode) import Swift

/// A file of `Data/Schemes`: how one script writes the letters of Devanagari.
package struct SchemeFile: Sendable {
  package enum Kind: Sendable {
    /// Vowels are letters, and the inherent vowel is written.
    case alphabet
    /// Another Brahmic script.
    case abugida
  }

  package enum Section: String, CaseIterable, Sendable {
    case vowels, consonants, marks, symbols, letters, digits, punctuation
  }

  /// What the scheme writes for a letter.
  package struct Row: Sendable {
    package let section: Section
    /// In Devanagari; for a vowel the independent letter.
    package let letter: String
    /// The sign of a vowel: none for the inherent vowel, nil if the vowel has only a letter.
    package let sign: String?
    package let writing: String
    /// All spellings that are read as the letter, `writing` first; none for letters that the scheme
    /// cannot tell apart.
    package let spellings: [String]
    package let isWritten: Bool
    let line: Int
  }

  /// What a letter becomes beside another.
  package struct Context: Sendable {
    package enum Side: String, Sendable { case before, after }

    package let letter: String
    package let side: Side
    /// The letters beside it, and whether an inherent vowel, or anything else, is one of them.
    package let neighbours: Set<String>
    package let writing: String

    package static let inherent = "inherent"
    package static let other = "other"
  }

  package let name: String
  package let path: String
  package let title: String
  package let standard: String
  package let kind: Kind
  package let ignoresCase: Bool
  package let separator: String
  package let quotes: (open: String, close: String)
  package let isLossless: Bool
  package private(set) var rows: [Row] = []
  package private(set) var contexts: [Context] = []

  package static let virama = "\u{94d}"
  package static let nukta = "\u{93c}"

  /// Reads all schemes of a folder, in the order of their names.
  package static func all(folder: String, names: [String]) throws -> [SchemeFile] {
    try names.sorted().map { try SchemeFile(name: $0, folder: folder) }
  }

  /// Reads `name.txt`, and what it extends.
  package init(name: String, folder: String) throws {
    self.name = name
    path = "\(folder)/\(name).txt"
    let sections = Section.allCases.map(\.rawValue) + ["scheme", "groups", "contexts"]
    let file = try SectionedFile(path: path, sections: sections)
    let settings = try Settings(file)
    let base = try settings.value("extends").map { try SchemeFile(name: $0, folder: folder) }
    title = try settings.required("title")
    standard = try settings.required("standard")
    _ = try settings.required("source")
    isLossless = try settings.choice("lossless", ["yes": true, "no": false])
    kind = try base?.kind ?? settings.choice("kind", ["alphabet": .alphabet, "abugida": .abugida])
    ignoresCase =
      try base?.ignoresCase
      ?? (kind == .alphabet && settings.choice("case", ["ignored": true, "distinct": false]))
    separator = try settings.value("separator") ?? base?.separator ?? ""
    let quotes = try settings.values("quotes", count: 2)
    guard quotes?.contains("") != true else {
      throw DataError(file: path, message: "a quote of [scheme] is empty")
    }
    self.quotes = quotes.map { ($0[0], $0[1]) } ?? base?.quotes ?? ("{", "}")
    try readRows(file)
    try readContexts(file)
    if let base {
      let letters = Set(rows.map(\.letter))
      rows = base.rows.filter { !letters.contains($0.letter) } + rows
      contexts = base.contexts + contexts
    }
  }

  private mutating func readRows(_ file: SectionedFile) throws {
    for section in Section.allCases {
      let belongs = section == .letters ? Kind.abugida : .alphabet
      let isShared = section == .digits || section == .punctuation
      for line in file.rows(section.rawValue[...]) {
        guard isShared || kind == belongs else {
          throw error(line, "[\(section)] is for schemes of the other kind")
        }
        rows.append(try row(section, line))
      }
    }
    var known: Set<String> = []
    for row in rows where row.isWritten {
      guard known.insert(row.letter).inserted, row.sign.map({ known.insert($0).inserted }) != false
      else {
        throw DataError(file: path, line: row.line, message: "\(row.letter) stands here again")
      }
    }
  }

  private func row(_ section: Section, _ line: DataLine) throws -> Row {
    var fields = line.fields
    let letter = try text(fields.removeFirst(), line)
    var sign: String?
    if section == .vowels {
      guard fields.count > 1 else {
        throw error(line, "expected 'independent ; sign ; writing'")
      }
      let field = fields.removeFirst()
      sign = field == "-" ? nil : field == Context.inherent ? "" : try text(field, line)
    }
    guard !letter.isEmpty, (1...3).contains(fields.count) else {
      throw error(line, "expected 'letter ; writing ; also ; status'")
    }
    if section == .digits || section == .punctuation {
      // A transliterator may be told to leave these, and looks for them scalar by scalar.
      let scalars = letter.unicodeScalars
      guard scalars.count == 1, (0x900...0x97f).contains(scalars.first!.value) else {
        throw error(line, "[\(section)] has single signs from U+0900 to U+097F")
      }
    }
    let writing = try text(fields[0], line)
    let also = try fields.count > 1 ? fields[1].words.map { try text($0, line) } : []
    let status = fields.count > 2 ? fields[2] : ""
    guard ["", "extension", "merged", "read-only"].contains(status) else {
      throw error(line, "'\(status)' is no status")
    }
    guard status != "merged" || also.isEmpty else {
      throw error(line, "a merged letter is never read, so it has no other spellings")
    }
    return Row(
      section: section,
      letter: letter,
      sign: sign,
      writing: writing,
      spellings: status == "merged" ? [] : ([writing] + also).filter { !$0.isEmpty },
      isWritten: status != "read-only",
      line: line.number
    )
  }

  private mutating func readContexts(_ file: SectionedFile) throws {
    var groups: [Substring: Set<String>] = [:]
    for line in file.rows("groups") {
      guard line.fields.count == 2 else { throw error(line, "expected 'name ; letters'") }
      groups[line.fields[0]] = try neighbours(line.fields[1], groups, line)
    }
    for line in file.rows("contexts") {
      guard line.fields.count == 4, let side = Context.Side(rawValue: String(line.fields[1])) else {
        throw error(line, "expected 'letter ; before or after ; letters ; writing'")
      }
      contexts.append(
        Context(
          letter: try text(line.fields[0], line),
          side: side,
          neighbours: try neighbours(line.fields[2], groups, line),
          writing: try text(line.fields[3], line)
        )
      )
    }
  }

  private func neighbours(
    _ field: Substring,
    _ groups: [Substring: Set<String>],
    _ line: DataLine
  ) throws -> Set<String> {
    var result: Set<String> = []
    for word in field.words {
      if let group = groups[word] {
        result.formUnion(group)
      } else if word == Context.inherent || word == Context.other {
        result.insert(String(word))
      } else if word.utf8.first! < 0x80, !word.hasPrefix("U+") {
        throw error(line, "no group is called '\(word)'")
      } else {
        result.insert(try text(word, line))
      }
    }
    return result
  }

  /// The text of a field: as it is, or as code points; nothing for `-`.
  private func text(_ field: Substring, _ line: DataLine) throws -> String {
    if field == "-" { return "" }
    var result = String(field)
    if field.hasPrefix("U+") {
      result = ""
      for word in field.words {
        guard word.hasPrefix("U+"), let value = UInt32(word.dropFirst(2), radix: 16),
          let scalar = Unicode.Scalar(value)
        else { throw error(line, "'\(word)' is no code point such as U+093E") }
        result.unicodeScalars.append(scalar)
      }
    }
    guard result.isNFC else { throw error(line, "'\(field)' is not in NFC") }
    return result
  }

  private func error(_ line: DataLine, _ message: String) -> DataError {
    DataError(file: path, line: line.number, message: message)
  }
}

/// The rows of `[scheme]`.
private struct Settings {
  private var rows: [Substring: DataLine] = [:]
  private let path: String

  private static let keys: Set<Substring> = [
    "title", "standard", "source", "kind", "case", "separator", "quotes", "lossless", "extends",
  ]

  init(_ file: SectionedFile) throws {
    path = file.path
    for line in file.rows("scheme") {
      guard Self.keys.contains(line.fields[0]), line.fields.count > 1 else {
        throw DataError(
          file: path,
          line: line.number,
          message: "expected one of \(Self.keys.sorted())"
        )
      }
      guard rows.updateValue(line, forKey: line.fields[0]) == nil else {
        throw DataError(file: path, line: line.number, message: "\(line.fields[0]) again")
      }
    }
  }

  func values(_ key: Substring, count: Int) throws -> [String]? {
    guard let row = rows[key] else { return nil }
    guard row.fields.count == count + 1 else {
      throw DataError(file: path, line: row.number, message: "expected \(count) values")
    }
    return row.fields.dropFirst().map(String.init)
  }

  func value(_ key: Substring) throws -> String? { try values(key, count: 1)?[0] }

  func required(_ key: Substring) throws -> String {
    guard let value = try value(key) else {
      throw DataError(file: path, message: "[scheme] lacks '\(key)'")
    }
    return value
  }

  func choice<Choice>(_ key: Substring, _ choices: [String: Choice]) throws -> Choice {
    guard let choice = choices[try required(key)] else {
      throw DataError(
        file: path,
        line: rows[key]?.number,
        message: "'\(key)' is one of \(choices.keys.sorted())"
      )
    }
    return choice
  }
}

extension String {
  /// Whether the text is in Unicode's form NFC.
  var isNFC: Bool { unicodeScalars.elementsEqual(_nfc) }
}
