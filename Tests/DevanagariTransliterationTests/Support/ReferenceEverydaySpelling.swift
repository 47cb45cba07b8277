import DevanagariRules
import DevanagariTransliteration
import Foundation
import TestSupport

/// Everyday romanization in the obvious way: it reads the files of `Data/Romanization`, and tries
/// every row, word and part on every word.
struct ReferenceEverydaySpelling {
  let letters: EverydayLetters
  let lexicon: EverydayLexicon
  private let words: [[Unicode.Scalar]: EverydayLexicon.Entry]

  init() throws {
    let data = projectFolder.appending(path: "Data").path
    letters = try EverydayLetters(path: "\(data)/Romanization/letters.txt")
    lexicon = try EverydayLexicon(folder: "\(data)/Romanization", more: "\(data)/Schwa/words.txt")
    let entries = lexicon.entries
    words = Dictionary(uniqueKeysWithValues: lexicon.keys.map { ($0.key, entries[$0.entry]) })
  }

  /// Returns the spelling of a word.
  func spelling(of word: String) -> String { lookUp(word) ?? spelled(word) }

  // MARK: Letters

  /// A letter of a word, or its inherent vowel.
  private struct Unit {
    var sign: Unicode.Scalar
    var role: Role
    enum Role { case consonant, vowel, matra, mark, virama, schwa, silent }
  }

  /// The choices for each unit, the best first.
  func choices(_ word: String) -> [[(text: String, cost: Int)]] {
    let units = units(of: word)
    let vowels = units.indices.filter { [.vowel, .matra, .schwa].contains(units[$0].role) }
    return units.indices.filter { units[$0].role != .virama }.map { index in
      let unit = units[index]
      let rows =
        switch unit.role {
        case .schwa: letters.schwa
        case .silent: letters.silent
        default: letters.rows[unit.sign] ?? []
        }
      let row = rows.first { row in
        row.conditions.allSatisfy { holds($0, index, units, vowels) }
      }
      return row?.spellings.map { ($0.text, $0.cost) } ?? [(String(Character(unit.sign)), 0)]
    }
  }

  func spelled(_ word: String) -> String { choices(word).map { $0[0].text }.joined() }

  private func units(of word: String) -> [Unit] {
    var schwas = Schwa.hindi.isPronounced(in: word)[...]
    var units: [Unit] = []
    let signs = EverydaySigns.signs(of: word)
    for (index, sign) in signs.enumerated() {
      if EverydaySigns.isConsonant(sign) {
        units.append(Unit(sign: sign, role: .consonant))
        let next = index + 1 < signs.count ? signs[index + 1] : "a"
        if !EverydaySigns.isMatra(next), next != "\u{94d}", let isSpoken = schwas.popFirst() {
          units.append(Unit(sign: sign, role: isSpoken ? .schwa : .silent))
        }
      } else if sign == "\u{94d}" {
        units.append(Unit(sign: sign, role: .virama))
      } else {
        let role: Unit.Role =
          EverydaySigns.isMatra(sign) ? .matra : EverydaySigns.isVowel(sign) ? .vowel : .mark
        units.append(Unit(sign: EverydaySigns.letter(of: sign), role: role))
      }
    }
    return units
  }

  private func holds(
    _ condition: EverydayLetters.Condition,
    _ index: Int,
    _ units: [Unit],
    _ vowels: [Int]
  ) -> Bool {
    let isLetter = { (index: Int) in ![.virama, .schwa, .silent].contains(units[index].role) }
    let isSchwa = [.schwa, .silent].contains(units[index].role)
    // The letter that an inherent vowel follows is the one before it.
    let previous = units.indices.prefix(index).last(where: isLetter)
    let next = units.indices.dropFirst(index + 1).first(where: isLetter)
    let own = isSchwa || units[index].role == .matra ? previous : index
    let before = own.flatMap { $0 > 0 ? units[$0 - 1].role : nil }
    switch condition {
    case .before(let set):
      return next.map { set.contains(units[$0].sign) } ?? false
    case .after(let set):
      if units[index].role == .vowel, index > 0, units[index - 1].role == .schwa {
        return set.contains("अ")
      }
      return previous.map { set.contains(units[$0].sign) } ?? false
    case .flag(.first): return index == 0
    case .flag(.last): return next == nil
    case .flag(.single): return vowels.count == 1
    case .flag(.closed): return index == vowels.last && next != nil
    case .flag(.joined): return index + 1 < units.count && units[index + 1].role == .virama
    case .flag(.linked): return before == .virama
    case .flag(.loose): return !isSchwa && index > 0 && units[index - 1].role == .silent
    }
  }

  // MARK: Lexicon

  private func lookUp(_ word: String) -> String? {
    let key = EverydaySigns.folded(word)
    guard key.count <= 48 else { return nil }
    if let entry = words[key] { return entry.spelling.isEmpty ? nil : entry.spelling }
    if let initials = initials(key[...], isFirst: true), initials.count > 1 { return initials }
    if let found = stem(key, from: 0, depth: 0) { return found }
    for prefix in lexicon.parts where prefix.kind == .prefix {
      let sign = EverydaySigns.folded(prefix.text)
      if key.starts(with: sign), key.count - sign.count >= 4,
        let found = stem(key, from: sign.count, depth: 1)
      {
        return prefix.spelling + found
      }
    }
    return nil
  }

  private func initials(_ key: ArraySlice<Unicode.Scalar>, isFirst: Bool) -> String? {
    if key.isEmpty { return "" }
    for part in lexicon.parts where part.kind == .letter {
      for name in [EverydaySigns.folded(part.text), inner(part.text)] where key.starts(with: name) {
        if let rest = initials(key.dropFirst(name.count), isFirst: false) {
          return part.spelling + rest
        }
      }
    }
    return nil
  }

  private func inner(_ text: String) -> [Unicode.Scalar] {
    Array(EverydaySigns.folded("क" + text).dropFirst())
  }

  private func stem(_ key: [Unicode.Scalar], from start: Int, depth: Int) -> String? {
    guard key.count - start >= 2 else { return nil }
    for end in (start + 2...key.count).reversed() {
      guard let entry = entry(key[start..<end], start) else { continue }
      if end == key.count { return entry.spelling }
      if let found = ended(entry.spelling, key, end, end - start, entry.kind == .loan) {
        return found
      }
      let startsWord = EverydaySigns.isConsonant(key[end]) || EverydaySigns.isVowel(key[end])
      if entry.kind == .loan, end - start >= 3, depth < 2, key.count - end >= 3, startsWord,
        let rest = stem(key, from: end, depth: depth + 1)
      {
        return entry.spelling + rest
      }
    }
    for end in (start + 2...key.count).reversed() where end < key.count {
      if let found = bent(key, start, end) { return found }
    }
    return nil
  }

  private func entry(_ key: ArraySlice<Unicode.Scalar>, _ start: Int) -> EverydayLexicon.Entry? {
    guard let entry = words[Array(key)] else { return nil }
    return entry.kind == .loan || (start == 0 && entry.kind == .name) ? entry : nil
  }

  private func bent(_ key: [Unicode.Scalar], _ start: Int, _ end: Int) -> String? {
    func entry(with last: Unicode.Scalar) -> EverydayLexicon.Entry? {
      self.entry((key[start..<end] + [last])[...], start)
    }
    let rest = Array(key[end...])
    if rest[0] == "\u{93f}", let entry = entry(with: "\u{940}") {
      var base = entry.spelling
      for suffix in ["ey", "ee", "iy", "ie", "y", "e"] where base.hasSuffix(suffix) {
        base.removeLast(suffix.count)
        break
      }
      if !base.hasSuffix("i") { base += "i" }
      for part in lexicon.parts
      where part.kind == .hindi && inner(part.text) == Array(rest.dropFirst()) {
        guard part.stemEnd != .consonant, end - start + 1 >= part.leastStem else { continue }
        return base + part.spelling
      }
    }
    if rest == ["\u{947}"] || rest == ["\u{94b}", "\u{902}"], let entry = entry(with: "\u{93e}"),
      entry.spelling.hasSuffix("a")
    {
      return entry.spelling.dropLast() + (rest.count == 1 ? "e" : "on")
    }
    if rest[0] == "\u{902}", let entry = entry(with: "न"), entry.kind == .loan {
      let opened = key[..<end] + ["न", "\u{94d}"] + rest.dropFirst()
      return english(entry.spelling, Array(opened), end + 1, end - start + 1)
    }
    return nil
  }

  private func ended(
    _ base: String,
    _ key: [Unicode.Scalar],
    _ end: Int,
    _ length: Int,
    _ isLoan: Bool
  ) -> String? {
    hindi(base, key, end, length) ?? (isLoan ? english(base, key, end, length) : nil)
  }

  private func allows(_ part: EverydayLexicon.Part, _ last: Unicode.Scalar, _ length: Int) -> Bool {
    guard length >= part.leastStem else { return false }
    switch part.stemEnd {
    case .any: return true
    case .consonant: return EverydaySigns.isConsonant(last)
    case .vowel: return !EverydaySigns.isConsonant(last)
    }
  }

  private func hindi(_ base: String, _ key: [Unicode.Scalar], _ end: Int, _ length: Int) -> String?
  {
    for part in lexicon.parts where part.kind == .hindi && inner(part.text) == Array(key[end...]) {
      guard allows(part, key[end - 1], length) else { continue }
      let isMatra = EverydaySigns.isMatra(key[end])
      let isSoft = base.hasSuffix("ce") || base.hasSuffix("ge")
      let falls = base.count > 2 && (base.hasSuffix("a") || (base.hasSuffix("e") && !isSoft))
      let falling = EverydaySigns.isConsonant(key[end - 1]) && isMatra && falls
      return (falling ? String(base.dropLast()) : base) + part.spelling
    }
    return nil
  }

  private func english(
    _ base: String,
    _ key: [Unicode.Scalar],
    _ end: Int,
    _ length: Int
  ) -> String? {
    let parts = lexicon.parts.filter { [.plain, .vowel, .plural].contains($0.kind) }
      .sorted { inner($0.text).count > inner($1.text).count }
    for part in parts {
      let signs = inner(part.text)
      guard key[end...].starts(with: signs), allows(part, key[end - 1], length) else { continue }
      let joined = joined(base, part)
      let after = end + signs.count
      if after == key.count { return joined }
      if let found = hindi(joined, key, after, length + signs.count) { return found }
    }
    return nil
  }

  private func joined(_ base: String, _ part: EverydayLexicon.Part) -> String {
    let isVowel = { (letter: Character?) in letter.map { "aeiou".contains($0) } ?? false }
    let before = base.dropLast().last
    switch part.kind {
    case .vowel where base.count > 2:
      if base.hasSuffix("e") { return base.dropLast() + part.spelling }
      if base.hasSuffix("y") {
        let changes = part.spelling.hasPrefix("e") && !isVowel(before)
        return (changes ? base.dropLast() + "i" : base) + part.spelling
      }
      let doubles =
        !isVowel(base.last) && !"wx".contains(base.last!) && isVowel(before)
        && base.count(where: isVowel) == 1
      return base + (doubles ? String(base.last!) : "") + part.spelling
    case .plural where base.count > 2:
      if base.hasSuffix("y"), !isVowel(before) { return base.dropLast() + "ies" }
      if base.hasSuffix("s"), part.spelling == "s" { return base }
      let hisses = ["x", "z", "s", "ch", "sh"].contains { base.hasSuffix($0) }
      return base + (hisses ? "es" : "s")
    case .plural: return base
    default: return base + part.spelling
    }
  }
}
