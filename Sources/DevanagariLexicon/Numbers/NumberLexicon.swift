/// The words of numbers, ready to be written and to be looked up.
struct NumberLexicon: Sendable {
  /// A word as it is looked up.
  struct Entry: Sendable, Hashable {
    let role: NumberRole
    let value: Int
  }

  /// शून्य to निन्यानवे.
  let cardinals: [String]
  /// From शंख down to सौ.
  let scales: [(exponent: Int, word: String)]
  private let standard: [Entry: String]
  private let entries: [String: Entry]
  // Words that are written onto another: पाँचसौ.
  private let scaleKeys: [(key: String, entry: Entry)]
  private let endingKeys: [(key: String, inflection: NumberWords.Inflection)]

  static let hindi = NumberLexicon(.hindi)

  // Longer words than any of two in one; so that a long text without spaces costs nothing.
  private static let lengthLimit = 96

  private init(_ table: NumberTable) {
    var standard: [Entry: String] = [:]
    var entries: [String: Entry] = [:]
    for row in table.rows {
      let entry = Entry(role: row.role, value: row.value)
      if row.isStandard { standard[entry] = row.text }
      entries[Self.key(row.text)] = entry
    }
    self.standard = standard
    self.entries = entries
    cardinals = (0..<100).map { standard[Entry(role: .cardinal, value: $0)]! }
    scales = table.rows.filter { $0.isStandard && $0.role == .scale }
      .map { (exponent: $0.value, word: $0.text) }
      .sorted { $0.exponent > $1.exponent }
    scaleKeys = entries.filter { $0.value.role == .scale }.map { (key: $0.key, entry: $0.value) }
      .sorted { $0.key < $1.key }
    endingKeys = entries.compactMap { key, entry in
      NumberWords.Inflection(endingRole: entry.role).map { (key: key, inflection: $0) }
    }
    .sorted { $0.key.utf8.count > $1.key.utf8.count }
  }

  /// The standard form of a word.
  func word(_ role: NumberRole, _ value: Int = 0) -> String? {
    standard[Entry(role: role, value: value)]
  }

  /// What a word in a text may be.
  enum Reading: Sendable {
    case entry(Entry)
    /// Two words in one: पाँचसौ.
    case joined(Entry, Entry)
    /// A cardinal or a scale with the ending of ordinals: पाँचवाँ, सौवाँ.
    case ordinal(Entry, NumberWords.Inflection)
  }

  /// Looks up a word in any of its spellings.
  ///
  /// - Complexity: O(*n*) in the bytes of the word, if there are not too many of them.
  func reading(of word: Substring.UnicodeScalarView) -> Reading? {
    let text = Substring(word)
    guard text.utf8.count <= Self.lengthLimit else { return nil }
    let key = Self.key(text)
    if let entry = entries[key] { return .entry(entry) }
    for (ending, inflection) in endingKeys where key.utf8.count > ending.utf8.count {
      guard let stem = Self.stem(of: key, before: ending), let entry = entries[stem] else {
        continue
      }
      if [.cardinal, .scale].contains(entry.role) { return .ordinal(entry, inflection) }
    }
    for (scale, entry) in scaleKeys {
      guard let stem = Self.stem(of: key, before: scale), let first = entries[stem] else {
        continue
      }
      if [.cardinal, .quarters, .added].contains(first.role) { return .joined(first, entry) }
    }
    return nil
  }

  private static func stem(of key: String, before ending: String) -> String? {
    let count = key.utf8.count - ending.utf8.count
    guard count > 0, key.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) else {
      return nil
    }
    return String(key.utf8.prefix(count))
  }

  /// What all spellings of a word have in common, that are not listed one by one.
  ///
  /// Without joiners and nuktas; ं for ँ and for a nasal before a letter of its class.
  static func key(_ word: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var held: [Unicode.Scalar] = []  // A nasal, and its virama.
    for scalar in word.unicodeScalars {
      guard let scalar = folded(scalar) else { continue }
      if held.count == 2 {
        if DevanagariNasals.stands(held[0], before: scalar) {
          result.append("\u{902}")
        } else {
          result.append(contentsOf: held)
        }
        held = []
      } else if held.count == 1, scalar == "\u{94d}" {
        held.append(scalar)
        continue
      } else {
        result.append(contentsOf: held)
        held = []
      }
      if DevanagariNasals.all.contains(scalar) {
        held.append(scalar)
      } else {
        result.append(scalar)
      }
    }
    result.append(contentsOf: held)
    return String(result)
  }

  /// The scalar without its nukta; nil for those that make no difference.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{93c}", "\u{200c}", "\u{200d}": nil
    case "\u{901}": "\u{902}"
    // Typed for a visarga, which looks the same.
    case ":": "\u{903}"
    default:
      CanonicalScalars.letterUnderNukta(scalar.value).flatMap { Unicode.Scalar($0) } ?? scalar
    }
  }
}

/// The nasals, and the letters before which they may be written as an anusvara.
private enum DevanagariNasals {
  static let all: [Unicode.Scalar] = ["ङ", "ञ", "ण", "न", "म"]

  static func stands(_ nasal: Unicode.Scalar, before letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "क"..."घ": nasal == "ङ"
    case "च"..."झ": nasal == "ञ"
    case "ट"..."ढ": nasal == "ण"
    case "त"..."ध": nasal == "न"
    case "प"..."भ": nasal == "म"
    default: false
    }
  }
}
