/// The words of a file of `Data/Stopwords`, whose README says what a row holds.
package struct StopwordList {
  /// The languages, each with its file.
  package enum Language: String, CaseIterable, Sendable {
    case hindi, marathi, nepali, sanskrit
  }

  package enum Part: String, CaseIterable {
    case postposition, pronoun, determiner, auxiliary, conjunction, particle, adverb
  }

  /// From the smallest; each holds those before it.
  package enum Tier: String, CaseIterable {
    case core, extended
  }

  /// A word, with all ways to spell it.
  package struct Entry {
    let language: Language
    package let part: Part
    package let tier: Tier
    package let lemma: String
    /// In NFC, the word first and then its variants, sorted; each once.
    package let forms: [String]
  }

  package let entries: [Entry]

  package init(_ language: Language, folder: String) throws {
    let path = "\(folder)/\(language.rawValue).tsv"
    var known: Set<String> = []
    var entries: [Entry] = []
    let lines = try readText(path).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      func fault(_ message: String) -> DataError {
        DataError(file: path, line: index + 1, message: message)
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard (4...5).contains(fields.count), let part = Part(rawValue: String(fields[1])),
        let tier = Tier(rawValue: String(fields[2])), !fields[3].isEmpty
      else {
        throw fault("expected word, part of speech, tier, lemma, with tabs between")
      }
      let variants = fields.count == 5 ? fields[4].words.map(String.init) : []
      guard let words = Self.expand(fields[0]) else { throw fault("a brace without its other") }
      guard variants.isEmpty || words.count == 1 else {
        throw fault("of which of these words are the variants?")
      }
      for word in words {
        guard known.insert(word).inserted else { throw fault("\(word) again") }
        let forms = Self.forms(of: [word] + variants, language)
        guard forms.allSatisfy({ Self.signs(of: $0) != nil }) else {
          throw fault("\(word) is not a word of Devanagari letters")
        }
        let lemma = String(fields[3])
        entries.append(
          Entry(language: language, part: part, tier: tier, lemma: lemma, forms: forms)
        )
      }
    }
    self.entries = entries
  }

  // MARK: notation

  /// The words that a notation such as `मेर{ा,े}` stands for; nil where a brace is not closed.
  static func expand(_ notation: Substring) -> [String]? {
    guard let open = scalar("{", in: notation) else {
      return scalar("}", in: notation) == nil ? [String(notation)] : nil
    }
    let rest = notation.unicodeScalars[open...].dropFirst()
    guard let close = rest.firstIndex(of: "}"),
      let tails = expand(Substring(rest[close...].dropFirst()))
    else { return nil }
    let head = String(notation.unicodeScalars[..<open])
    let members = rest[..<close].split(separator: ",", omittingEmptySubsequences: false)
    return members.flatMap { member in tails.map { head + String(member) + $0 } }
  }

  // A Character would take the matra with its brace.
  private static func scalar(_ scalar: Unicode.Scalar, in text: Substring) -> String.Index? {
    text.unicodeScalars.firstIndex(of: scalar)
  }

  // MARK: variants

  private typealias Scalars = [Unicode.Scalar]

  /// The spellings of a word, and those that rules make of them.
  private static func forms(of spellings: [String], _ language: Language) -> [String] {
    var forms = spellings.map { Array($0.unicodeScalars) }
    var rules = [withoutNukta, withNasals, withoutCandrabindu]
    if language == .hindi { rules.append(withGlide) }
    for rule in rules {
      for form in forms.map(rule) where !forms.contains(form) { forms.append(form) }
    }
    let rest = forms.dropFirst().sorted { $0.lexicographicallyPrecedes($1) }
    return (forms.prefix(1) + rest).map { form in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: form)
      return String(text)
    }
  }

  private static let nukta: Unicode.Scalar = "\u{93c}"
  private static let virama: Unicode.Scalar = "\u{94d}"
  private static let anusvara: Unicode.Scalar = "\u{902}"
  private static let candrabindu: Unicode.Scalar = "\u{901}"

  /// जरा for ज़रा.
  private static func withoutNukta(_ word: Scalars) -> Scalars {
    let loans: Scalars = ["क", "ख", "ग", "ज", "फ"]
    return word.indices.filter {
      word[$0] != nukta || $0 == 0 || !loans.contains(word[$0 - 1])
    }.map { word[$0] }
  }

  /// हूं for हूँ.
  private static func withoutCandrabindu(_ word: Scalars) -> Scalars {
    word.map { $0 == candrabindu ? anusvara : $0 }
  }

  /// अन्दर for अंदर.
  private static func withNasals(_ word: Scalars) -> Scalars {
    let classes: [(nasal: Unicode.Scalar, stops: Scalars)] = [
      ("ङ", ["क", "ख", "ग", "घ"]), ("ञ", ["च", "छ", "ज", "झ"]), ("ण", ["ट", "ठ", "ड", "ढ"]),
      ("न", ["त", "थ", "द", "ध"]), ("म", ["प", "फ", "ब", "भ"]),
    ]
    return word.indices.flatMap { index -> Scalars in
      guard word[index] == anusvara, index + 1 < word.count,
        let nasal = classes.first(where: { $0.stops.contains(word[index + 1]) })?.nasal
      else { return [word[index]] }
      return [nasal, virama]
    }
  }

  /// गयी for गई, जायेगा for जाएगा.
  private static func withGlide(_ word: Scalars) -> Scalars {
    let glides: [Unicode.Scalar: Scalars] = ["ई": ["य", "\u{940}"], "ए": ["य", "\u{947}"]]
    let endings: [Scalars] = [[], ["ग", "\u{93e}"], ["ग", "\u{947}"], ["ग", "\u{940}"]]
    guard let last = word.lastIndex(where: { glides[$0] != nil }), last > 0 else { return word }
    let tail = word[(last + 1)...]
    let isBindu = tail.first == anusvara || tail.first == candrabindu
    guard endings.contains(Array(isBindu ? tail.dropFirst() : tail)) else { return word }
    return word[..<last] + glides[word[last]]! + tail
  }

  // MARK: signs

  /// The places of the scalars in the block of Devanagari, in NFD; nil for other text.
  static func signs(of word: String) -> [Int]? {
    let composed: [Int: Int] = [
      0x29: 0x28, 0x31: 0x30, 0x34: 0x33, 0x58: 0x15, 0x59: 0x16, 0x5a: 0x17, 0x5b: 0x1c,
      0x5c: 0x21, 0x5d: 0x22, 0x5e: 0x2b, 0x5f: 0x2f,
    ]
    var signs: [Int] = []
    for scalar in word.unicodeScalars {
      // The table has no place for U+0900.
      guard (0x901...0x97f).contains(scalar.value) else { return nil }
      let sign = Int(scalar.value) - 0x900
      signs += composed[sign].map { [$0, 0x3c] } ?? [sign]
    }
    return signs.isEmpty ? nil : signs
  }
}
