/// The word lists of `Data/Romanization`: words whose everyday spelling no rule for letters gives.
package struct EverydayLexicon: Sendable {
  package enum Kind: UInt8, Sendable {
    /// An English word: takes endings, and makes compounds.
    case loan = 1
    /// A name of India: takes Hindi endings.
    case name = 2
    /// A frequent Hindi word: stands alone.
    case word = 3
  }

  package struct Entry: Sendable {
    package let word: String
    /// Empty if the rules for letters spell it.
    package let spelling: String
    package let kind: Kind
    /// How frequent it is: 3 for the grammar of the language, 0 for a loan or name.
    package let tier: UInt8
  }

  /// What may stand before or after the words.
  package struct Part: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case letter, prefix, hindi, plain, vowel, plural
    }
    package let kind: Kind
    package let text: String
    package let spelling: String
    /// The least number of signs of what it is added to.
    package let leastStem: Int
    /// What the stem must end in.
    package let stemEnd: StemEnd

    package enum StemEnd: String, Sendable {
      case any, consonant, vowel
    }
  }

  package let entries: [Entry]
  package let parts: [Part]
  /// What is looked up, folded, and the index of its entry. A spelling variant has its own key.
  package let keys: [(key: [Unicode.Scalar], entry: Int)]

  /// - Parameters:
  ///   - folder: That of the lists.
  ///   - more: A file of further Hindi words, the first field of its rows.
  package init(folder: String, more: String) throws {
    var entries: [Entry] = []
    var keys: [[Unicode.Scalar]: Int] = [:]
    let words = try Self.tieredWords("\(folder)/words.txt")
    let names = try Self.spelledWords("\(folder)/names.txt")
    let loans = try Self.spelledWords("\(folder)/loans.txt")
    func add(_ word: Word, _ kind: Kind, _ tier: UInt8) {
      let key = EverydaySigns.folded(word.text)
      if keys[key] == nil { keys[key] = entries.count }
      entries.append(Entry(word: word.text, spelling: word.spelling, kind: kind, tier: tier))
    }
    // A frequent word without a spelling of its own may be a loan or a name.
    for (word, tier) in words where !word.spelling.isEmpty { add(word, .word, tier) }
    for word in names { add(word, .name, 0) }
    for word in loans { add(word, .loan, 0) }
    for (word, tier) in words where word.spelling.isEmpty { add(word, .word, tier) }
    for line in DataLine.lines(of: try readText(more)) {
      let word = String(line.fields[0])
      if keys[EverydaySigns.folded(word)] == nil { add((word, ""), .word, 1) }
    }
    // In order, so that each run makes the same choice where two words have one variant.
    for (key, entry) in Self.sorted(keys) where entries[entry].kind == .loan {
      for variant in Self.variants(of: key) where keys[variant] == nil { keys[variant] = entry }
    }
    self.entries = entries
    self.keys = Self.sorted(keys)
    parts = try Self.parts("\(folder)/parts.txt")
  }

  private static func sorted(
    _ keys: [[Unicode.Scalar]: Int]
  ) -> [(key: [Unicode.Scalar], entry: Int)] {
    keys.map { ($0.key, $0.value) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }
  }

  private typealias Word = (text: String, spelling: String)

  /// The sections of the frequent words, and how frequent they are.
  private static let tiers: [(section: Substring, tier: UInt8)] = [
    ("grammar", 3), ("verbs", 2), ("other", 1),
  ]

  /// The words of a file with a section for each tier.
  private static func tieredWords(_ path: String) throws -> [(word: Word, tier: UInt8)] {
    let file = try SectionedFile(path: path, sections: tiers.map { String($0.section) })
    let lines = tiers.flatMap { section, tier in file.rows(section).map { ($0, tier) } }
    return Array(zip(try words(lines.map(\.0), path), lines.map(\.1)))
  }

  /// The words of a file in which each has a spelling.
  private static func spelledWords(_ path: String) throws -> [Word] {
    let lines = DataLine.lines(of: try readText(path))
    let words = try words(lines, path)
    for (line, word) in zip(lines, words) where word.spelling.isEmpty {
      throw DataError(file: path, line: line.number, message: "\(word.text) has no spelling")
    }
    return words
  }

  private static func words(_ lines: [DataLine], _ path: String) throws -> [Word] {
    var known: Set<[Unicode.Scalar]> = []
    return try lines.map { line in
      let spelling = line.fields.count > 1 ? line.fields[1] : ""
      guard !line.fields[0].isEmpty, spelling.utf8.allSatisfy({ (0x61...0x7a).contains($0) })
      else {
        throw DataError(
          file: path,
          line: line.number,
          message: "expected 'word ; spelling' in small letters"
        )
      }
      let signs = EverydaySigns.signs(of: line.fields[0])
      guard signs.allSatisfy({ (0x901...0x97f).contains($0.value) }), signs.count < 64 else {
        throw DataError(file: path, line: line.number, message: "\(line.fields[0]) is no word")
      }
      guard known.insert(signs).inserted else {
        throw DataError(file: path, line: line.number, message: "\(line.fields[0]) again")
      }
      return (String(line.fields[0]), String(spelling))
    }
  }

  private static func parts(_ path: String) throws -> [Part] {
    try DataLine.lines(of: try readText(path)).map { line in
      guard line.fields.count >= 3, let kind = Part.Kind(rawValue: String(line.fields[0])),
        let least = line.fields.count > 3 ? Int(line.fields[3]) : 0,
        let end = line.fields.count > 4
          ? Part.StemEnd(rawValue: String(line.fields[4]))
          : stemEnd(before: EverydaySigns.signs(ofField: line.fields[1]))
      else {
        throw DataError(
          file: path,
          line: line.number,
          message: "expected 'kind ; part ; spelling ; least length ; stem end'"
        )
      }
      var text = ""
      text.unicodeScalars += EverydaySigns.signs(ofField: line.fields[1])
      return Part(
        kind: kind,
        text: text,
        spelling: String(line.fields[2]),
        leastStem: least,
        stemEnd: kind == .letter || kind == .prefix ? .any : end
      )
    }
  }

  /// A matra or virama needs a consonant before it; a vowel letter does not follow one.
  private static func stemEnd(before part: [Unicode.Scalar]) -> Part.StemEnd? {
    guard let first = part.first else { return nil }
    if EverydaySigns.isMatra(first) || first == "\u{94d}" { return .consonant }
    return EverydaySigns.isVowel(first) ? .vowel : .any
  }

  /// Returns other ways to write a loan word: ऑ as आ or ओ, and a cluster inside it in full.
  private static func variants(of key: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var bases = [key]
    let letters = key.count { EverydaySigns.isConsonant($0) || EverydaySigns.isVowel($0) }
    if letters >= 3, key.contains(where: { $0 == "\u{949}" || $0 == "ऑ" }) {
      bases.append(key.map { $0 == "\u{949}" ? "\u{93e}" : $0 == "ऑ" ? "आ" : $0 })
      bases.append(key.map { $0 == "\u{949}" ? "\u{94b}" : $0 == "ऑ" ? "ओ" : $0 })
    }
    var result = Array(bases.dropFirst())
    for base in bases where base.count > 4 {
      for index in 2..<base.count - 2 where base[index] == "\u{94d}" {
        let isPair =
          EverydaySigns.isConsonant(base[index - 1]) && EverydaySigns.isConsonant(base[index + 1])
          && base[index - 1] != base[index + 1]
        guard isPair, base[index - 2] != "\u{94d}", base[index - 2] != "\u{902}",
          base[index + 2] != "\u{94d}"
        else { continue }
        result.append(Array(base[..<index] + base[(index + 1)...]))
      }
    }
    return result
  }
}
