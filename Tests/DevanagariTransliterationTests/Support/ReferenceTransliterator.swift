import DevanagariRules
import TestSupport

/// What the rows of a scheme's file say, letter by letter: slow, and without an automaton.
struct ReferenceTransliterator {
  private let file: SchemeFile
  /// What is written for a letter or sign of Devanagari.
  private var writings: [String: String] = [:]
  private var consonants: Set<String> = []
  private var vowels: Set<String> = []
  private var signs: Set<String> = Self.allSigns
  private let inherent: String
  private let spellings: [(text: String, row: SchemeFile.Row)]

  /// The vowel signs of Devanagari, as Unicode's property Indic_Syllabic_Category has them.
  private static let allSigns: Set<String> = Set(
    [
      0x93a...0x93b, 0x93e...0x94c, 0x94e...0x94f, 0x955...0x957, 0x962...0x963,
      0xa8ff...0xa8ff as ClosedRange<UInt32>,
    ].flatMap { $0.map { String(Unicode.Scalar($0)!) } }
  )

  init(_ file: SchemeFile) {
    self.file = file
    inherent = file.rows.first { $0.sign == "" }?.writing ?? ""
    spellings = file.rows.flatMap { row in row.spellings.map { ($0, row) } }
    for row in file.rows where row.isWritten {
      writings[row.letter] = row.writing
      if let sign = row.sign, !sign.isEmpty { writings[sign] = row.writing }
      if row.section == .vowels { vowels.insert(row.letter) }
      let last = row.letter.unicodeScalars.last { $0 != "\u{93c}" }?.value ?? 0
      let isConsonant = (0x915...0x939).contains(last) || (0x978...0x97f).contains(last)
      if row.section == .consonants || row.section == .letters && isConsonant {
        consonants.insert(row.letter)
      }
    }
  }

  // MARK: writing

  fileprivate enum Piece {
    case spelling(String)
    case copy(String)
    /// What separates whatever the spellings are.
    case wall
  }

  /// Writes text in NFC.
  func write(_ text: String) -> String {
    let units = self.units(of: text)
    var pieces: [Piece] = []
    // Whether a consonant before waits for its vowel, and whether it has a virama.
    var isOpen = false
    var isDead = false
    for (index, unit) in units.enumerated() {
      let isAlphabet = file.kind == .alphabet
      let next = index + 1 < units.count ? units[index + 1] : nil
      if isAlphabet {
        if unit == SchemeFile.virama {
          pieces.append(isOpen ? .spelling("") : .copy(unit))
          (isOpen, isDead) = (false, isOpen)
          continue
        }
        if signs.contains(unit) {
          if isDead { pieces.append(.wall) }
          pieces.append(isOpen ? sign(unit, behind: pieces) : .copy(unit))
          (isOpen, isDead) = (false, false)
          continue
        }
        if unit == SchemeFile.nukta {
          if isDead { pieces.append(.wall) }
          pieces.append(isOpen ? sign(unit, behind: pieces) : .copy(unit))
        } else if let writing = writing(units, index, isOpen) {
          let isReadAsSign = vowels.contains(unit) || writing == writings[SchemeFile.nukta]
          if isDead, isReadAsSign { pieces.append(.wall) }
          pieces.append(.spelling(writing))
          isOpen = consonants.contains(unit)
        } else {
          pieces.append(.copy(unit))
          isOpen = false
        }
        isDead = false
        // Looked up ahead: the inherent vowel follows here.
        let staysOpen =
          next.map { $0 == SchemeFile.virama || $0 == SchemeFile.nukta || signs.contains($0) }
        if isOpen, staysOpen != true {
          pieces.append(.spelling(inherent))
          isOpen = false
        }
      } else if let writing = writing(units, index, isOpen) {
        pieces.append(.spelling(writing))
        isOpen = consonants.contains(unit) || isOpen && unit == SchemeFile.nukta
      } else {
        pieces.append(.copy(unit))
        isOpen = false
      }
    }
    return joined(pieces)
  }

  /// The letters that the file has rows for, the longest first, and other scalars.
  private func units(of text: String) -> [String] {
    let longest = writings.keys.sorted { $0.unicodeScalars.count > $1.unicodeScalars.count }
    let byFirst = Dictionary(grouping: longest) { $0.unicodeScalars.first! }
    var result: [String] = []
    var rest = Array(text.unicodeScalars)[...]
    while let first = rest.first {
      let unit = byFirst[first]?.first { rest.starts(with: $0.unicodeScalars) } ?? String(first)
      result.append(unit)
      rest = rest.dropFirst(unit.unicodeScalars.count)
    }
    return result
  }

  private func writing(_ units: [String], _ index: Int, _ isOpen: Bool) -> String? {
    let contexts = file.contexts.filter { $0.letter == units[index] }
    let previous = index > 0 ? units[index - 1] : ""
    var next = index + 1 < units.count ? units[index + 1] : ""
    if file.kind == .alphabet, consonants.contains(units[index]) {
      // What it is joined to.
      next = next == SchemeFile.virama && index + 2 < units.count ? units[index + 2] : ""
    }
    let base = next.unicodeScalars.first.map { String($0) } ?? ""
    return contexts.last { context in
      switch context.side {
      case .before: context.neighbours.contains(next) || context.neighbours.contains(base)
      case .after:
        context.neighbours.contains(previous)
          || isOpen && context.neighbours.contains(SchemeFile.Context.inherent)
      }
    }?.writing ?? writings[units[index]]
  }

  /// A sign behind a consonant; it is left if the two would be read as another spelling.
  private func sign(_ unit: String, behind pieces: [Piece]) -> Piece {
    guard let writing = writings[unit] else { return .copy(unit) }
    if file.isLossless, case .spelling(let last) = pieces.last(where: { !$0.isEmpty }),
      areMisread(last, writing)
    {
      return .copy(unit)
    }
    return .spelling(writing)
  }

  private func joined(_ pieces: [Piece]) -> String {
    var result = ""
    var last = ""
    for piece in pieces {
      switch piece {
      case .spelling(let text):
        if areMisread(last, text) { result += file.separator }
        result += text
        if !text.isEmpty { last = text }
      case .copy(let text):
        // A mark that would change places in NFC with the marks of what is before it.
        if isMark(text), areMisread(last, text) { result += file.separator }
        result += text
        last = isMark(text) ? text : ""
      case .wall:
        result += file.separator
        last = ""
      }
    }
    return result
  }

  private func isMark(_ text: String) -> Bool {
    let scalar = text.unicodeScalars.first!
    let isDevanagari = Letters.all.contains(scalar) && text.unicodeScalars.count == 1
    return isDevanagari
      && (scalar.properties.canonicalCombiningClass != .notReordered
        || Self.allSigns.contains(text))
  }

  /// Whether a spelling begins like the first and goes on like the second.
  private func areMisread(_ first: String, _ second: String) -> Bool {
    if first.isEmpty || second.isEmpty { return false }
    let both = Array((first + second).utf8)
    let hasLonger = spellings.contains { spelling in
      let bytes = Array(spelling.text.utf8)
      return bytes.count > first.utf8.count
        && (both.starts(with: bytes) || bytes.starts(with: both))
    }
    return hasLonger || !(first + second).unicodeScalars.elementsEqual((first + second).nfc)
  }

  // MARK: reading

  /// Reads text in NFC, without quotes and addresses.
  func read(_ text: String) -> String {
    var rest = Array(text.unicodeScalars)[...]
    var result = ""
    var isOpen = false
    var last: SchemeFile.Section?
    func close() {
      if isOpen { result += SchemeFile.virama }
      isOpen = false
    }
    while let first = rest.first {
      if let (text, rows) = spelling(at: rest), isOpen || rows.contains(where: \.isNoNukta) {
        let row = rows.first { isOpen || $0.isNoNukta } ?? rows[0]
        if isOpen, let sign = row.sign {
          result += sign
          isOpen = false
        } else if isOpen, row.letter == SchemeFile.nukta || row.letter == SchemeFile.virama {
          result += row.letter
          isOpen = row.letter == SchemeFile.nukta
        } else {
          close()
          result += row.letter
          isOpen = row.section == .consonants
        }
        last = rows[0].section
        rest = rest.dropFirst(text.unicodeScalars.count)
      } else if let previous = last, previous != .digits, !file.separator.isEmpty,
        rest.starts(with: file.separator.unicodeScalars),
        goesOn(rest.dropFirst(file.separator.unicodeScalars.count))
      {
        close()
        last = nil
        rest = rest.dropFirst(file.separator.unicodeScalars.count)
      } else {
        let scalar = String(first)
        let isNukta = scalar == SchemeFile.nukta
        let joins = isOpen && (isNukta || Self.allSigns.contains(scalar))
        if !joins { close() }
        result += scalar
        isOpen = joins && isNukta
        last = nil
        rest = rest.dropFirst()
      }
    }
    close()
    return result
  }

  /// Whether a letter or sign is here.
  private func goesOn(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    if let (_, rows) = spelling(at: rest), rows.contains(where: \.isNoNukta) {
      return rows[0].section != .digits
    }
    guard let first = rest.first.map({ String($0) }) else { return false }
    let isMark =
      switch rest.first!.properties.generalCategory {
      case .nonspacingMark, .spacingMark: true
      default: false
      }
    return isMark && Letters.all.contains(rest.first!) && !first.isEmpty
  }

  /// The longest spelling, and the rows that have it: the first, and a nukta spelt like it.
  private func spelling(
    at rest: ArraySlice<Unicode.Scalar>
  ) -> (text: String, rows: [SchemeFile.Row])? {
    var best: (text: String, rows: [SchemeFile.Row])?
    for spelling in spellings {
      for text in file.ignoresCase ? Self.cases(of: spelling.text) : [spelling.text]
      where rest.starts(with: text.unicodeScalars) {
        if text.utf8.count > best?.text.utf8.count ?? 0 {
          best = (text, [spelling.row])
        } else if text.utf8.elementsEqual(best!.text.utf8) {
          best!.rows.append(spelling.row)
        }
      }
    }
    guard let found = best else { return nil }
    let nukta = found.rows.first { $0.letter == SchemeFile.nukta }
    let first = found.rows.first { $0.letter != SchemeFile.nukta }
    return (found.text, [nukta, first].compactMap(\.self))
  }

  private static func cases(of text: String) -> [String] {
    var title = String(text.unicodeScalars.first!).uppercased()
    title.unicodeScalars.append(contentsOf: text.unicodeScalars.dropFirst())
    return [text, title, text.uppercased()].filter { $0.unicodeScalars.elementsEqual($0.nfc) }
  }
}

extension ReferenceTransliterator.Piece {
  fileprivate var isEmpty: Bool {
    if case .spelling("") = self { true } else { false }
  }
}

extension SchemeFile.Row {
  /// Whether it may stand without a consonant.
  fileprivate var isNoNukta: Bool { letter != SchemeFile.nukta || section == .letters }
}
