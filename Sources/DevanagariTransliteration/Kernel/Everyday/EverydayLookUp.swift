import CDevanagariTransliterationTables

/// Looks a word up in the lexicon: as it is, as initials, with endings, and as a compound.
@safe
struct EverydayLookUp {
  /// The spelling of the word that was found last.
  private(set) var spelling: [UInt8] = []
  private(set) var hasFound = false

  private let tables = EverydayTables()
  private let words: Int
  private let letters: Int
  private let prefixes: Int
  private let endings: Int
  private var key: [UInt8] = []

  /// Longer words are not looked up. Listed words are shorter, and so are nearly all compounds.
  static let longest = 48

  init() {
    words = tables.root(Int(dvn_everyday_root_words))
    letters = tables.root(Int(dvn_everyday_root_letters))
    prefixes = tables.root(Int(dvn_everyday_root_prefixes))
    endings = tables.root(Int(dvn_everyday_root_endings))
  }

  /// Whether the lexicon spells the word.
  mutating func find(_ word: borrowing EverydayWord) -> Bool {
    hasFound = false
    let count = word.keyCount
    guard count > 0, count <= Self.longest else { return false }
    // Most words leave the tries after some signs.
    var node = words
    var place = 0
    var hasStem = false
    while place < count {
      let sign = word.key(place)
      if let whole = Self.unbent(sign), isStem(tables.child(node, whole)) { hasStem = true }
      let next = tables.child(node, sign)
      if next == 0 { break }
      node = next
      place &+= 1
      if isStem(node) { hasStem = true }
    }
    if place == count, tables.value(node) != 0 {
      let entry = tables.value(node) - 1
      let bytes = unsafe tables.spelling(ofEntry: entry)
      // A frequent word that its letters spell.
      guard !bytes.isEmpty else { return false }
      spelling.removeAll(keepingCapacity: true)
      unsafe spelling.append(contentsOf: bytes)
      hasFound = true
      return true
    }
    let mayBeInitials = tables.child(letters, word.key(0)) != 0
    let mayHavePrefix = tables.child(prefixes, word.key(0)) != 0
    guard hasStem || mayBeInitials || mayHavePrefix else { return false }
    key.removeAll(keepingCapacity: true)
    for index in 0..<count { key.append(word.key(index)) }
    hasFound =
      (mayBeInitials && findInitials()) || (hasStem && findStem(from: 0, depth: 0))
      || (mayHavePrefix && findPrefix())
    return hasFound
  }

  /// Whether a loan or name ends at the node.
  @inline(__always)
  private func isStem(_ node: Int) -> Bool {
    let value = tables.value(node)
    return value != 0 && tables.kind(ofEntry: value &- 1) != dvn_everyday_word
  }

  /// What a last sign of a stem was before an ending bent it.
  @inline(__always)
  private static func unbent(_ sign: UInt8) -> UInt8? {
    switch sign {
    case 0x3f: 0x40
    case 0x47, 0x4b: 0x3e
    case EverydayTables.anusvara: 0x28
    default: nil
    }
  }

  private func isConsonant(_ index: Int) -> Bool {
    tables.role(key[index]) == dvn_everyday_consonant
  }

  private mutating func append(part: Int) {
    unsafe spelling.append(contentsOf: tables.spelling(of: tables.part(part)))
  }

  // MARK: Initials

  /// बीबीसी: at least two names of letters, and nothing else.
  private mutating func findInitials() -> Bool {
    // The last name of a way to each place, and where it starts.
    var ways: [(part: Int, start: Int)] = Array(repeating: (-1, -1), count: key.count + 1)
    ways[0] = (0, 0)
    for start in key.indices where ways[start].start >= 0 {
      var node = letters
      var place = start
      while place < key.count {
        node = tables.child(node, key[place])
        if node == 0 { break }
        place += 1
        let value = tables.value(node)
        if value != 0, ways[place].start < 0 { ways[place] = (value - 1, start) }
      }
    }
    guard ways[key.count].start > 0 else { return false }
    var parts: [Int] = []
    var place = key.count
    while place > 0 {
      parts.append(ways[place].part)
      place = ways[place].start
    }
    spelling.removeAll(keepingCapacity: true)
    for part in parts.reversed() { append(part: part) }
    return true
  }

  // MARK: Prefixes

  private mutating func findPrefix() -> Bool {
    var node = prefixes
    for place in key.indices {
      node = tables.child(node, key[place])
      if node == 0 { return false }
      let value = tables.value(node)
      guard value != 0, key.count - place > 4 else { continue }
      spelling.removeAll(keepingCapacity: true)
      append(part: value - 1)
      if findStem(from: place + 1, depth: 1) { return true }
    }
    return false
  }

  // MARK: Stems

  /// Appends the spelling of what stands from `start` to the end: a word, its endings, more words.
  private mutating func findStem(from start: Int, depth: Int) -> Bool {
    if start == 0 { spelling.removeAll(keepingCapacity: true) }
    let kept = spelling.count
    var nodes: [Int] = []
    var node = words
    for place in start..<key.count {
      node = tables.child(node, key[place])
      if node == 0 { break }
      nodes.append(node)
    }
    // The longest stem first.
    for length in stride(from: nodes.count, to: 1, by: -1) {
      let end = start + length
      guard let entry = stem(at: nodes[length - 1], start: start) else { continue }
      let isLoan = tables.kind(ofEntry: entry) == dvn_everyday_loan
      unsafe spelling.append(contentsOf: tables.spelling(ofEntry: entry))
      if end == key.count { return true }
      if findEndings(from: end, stem: length, isLoan: isLoan, base: kept) { return true }
      if isLoan, length >= 3, depth < 2, key.count - end >= 3, startsWord(end),
        findStem(from: end, depth: depth + 1)
      {
        return true
      }
      spelling.removeLast(spelling.count - kept)
    }
    for length in stride(from: nodes.count, to: 1, by: -1) where start + length < key.count {
      if findBent(from: start, length, nodes[length - 1]) { return true }
      spelling.removeLast(spelling.count - kept)
    }
    return false
  }

  /// The loan that ends at the node; from the start of the word also a name.
  private func stem(at node: Int, start: Int) -> Int? {
    let value = tables.value(node)
    guard value != 0 else { return nil }
    let kind = tables.kind(ofEntry: value - 1)
    let isStem = kind == dvn_everyday_loan || (start == 0 && kind == dvn_everyday_name)
    return isStem ? value - 1 : nil
  }

  private func startsWord(_ index: Int) -> Bool {
    let role = tables.role(key[index])
    return role == dvn_everyday_consonant || role == dvn_everyday_vowel
  }

  /// A stem whose last sign is another before an ending: कंपनी in कंपनियों, कैमरा in कैमरे, लायन in लायंस.
  private mutating func findBent(from start: Int, _ length: Int, _ node: Int) -> Bool {
    let place = start + length
    let base = spelling.count
    switch key[place] {
    case 0x3f:
      guard let entry = stem(at: tables.child(node, 0x40), start: start) else { return false }
      unsafe spelling.append(contentsOf: tables.spelling(ofEntry: entry))
      shortenToI()
      return place + 1 < key.count
        && findHindiEnding(from: place + 1, stem: length + 1, base: base, isBent: true)
    case 0x47, 0x4b:
      let isPlural = key[place] == 0x4b && place + 2 == key.count
      guard place + 1 == key.count && key[place] == 0x47 || isPlural && key[place + 1] == 0x02,
        let entry = stem(at: tables.child(node, 0x3e), start: start)
      else { return false }
      unsafe spelling.append(contentsOf: tables.spelling(ofEntry: entry))
      guard spelling.last == UInt8(ascii: "a") else { return false }
      spelling.removeLast()
      spelling.append(contentsOf: isPlural ? Array("on".utf8) : Array("e".utf8))
      return true
    case EverydayTables.anusvara:
      guard let entry = stem(at: tables.child(node, 0x28), start: start),
        tables.kind(ofEntry: entry) == dvn_everyday_loan
      else { return false }
      unsafe spelling.append(contentsOf: tables.spelling(ofEntry: entry))
      return findEnglishEnding(
        from: place + 1,
        node: tables.child(endings, EverydayTables.virama),
        stem: length + 1,
        base: base,
        endsInConsonant: true
      )
    default:
      return false
    }
  }

  /// company → compani, before yon.
  private mutating func shortenToI() {
    if let last = spelling.last, last == UInt8(ascii: "y") || last == UInt8(ascii: "e") {
      spelling.removeLast()
      if let last = spelling.last, last == UInt8(ascii: "e") || last == UInt8(ascii: "i") {
        spelling.removeLast()
      }
    }
    if spelling.last != UInt8(ascii: "i") { spelling.append(UInt8(ascii: "i")) }
  }

  // MARK: Endings

  private mutating func findEndings(
    from place: Int,
    stem: Int,
    isLoan: Bool,
    base: Int
  ) -> Bool {
    if findHindiEnding(from: place, stem: stem, base: base, isBent: false) { return true }
    return isLoan
      && findEnglishEnding(
        from: place,
        node: endings,
        stem: stem,
        base: base,
        endsInConsonant: isConsonant(place - 1)
      )
  }

  private func isAllowed(_ part: dvn_everyday_part, _ stem: Int, _ endsInConsonant: Bool) -> Bool {
    guard stem >= Int(part.least_stem) else { return false }
    switch Int(part.after) {
    case Int(dvn_everyday_after_consonant): return endsInConsonant
    case Int(dvn_everyday_after_vowel): return !endsInConsonant
    default: return true
    }
  }

  /// Appends the Hindi ending that stands from `place` to the end.
  private mutating func findHindiEnding(
    from place: Int,
    stem: Int,
    base: Int,
    isBent: Bool
  ) -> Bool {
    var node = endings
    for index in place..<key.count {
      node = tables.child(node, key[index])
      if node == 0 { return false }
    }
    let value = tables.value(node)
    guard value != 0 else { return false }
    let part = tables.part(value - 1)
    let endsInConsonant = !isBent && isConsonant(place - 1)
    guard Int(part.kind) == dvn_everyday_part_hindi, isAllowed(part, stem, endsInConsonant) else {
      return false
    }
    // A letter that is silent in the stem falls: case, cason.
    if endsInConsonant, tables.role(key[place]) == dvn_everyday_matra,
      spelling.count - base > 2
    {
      let last = spelling[spelling.count - 1]
      let before = spelling[spelling.count - 2]
      let isSoft = before == UInt8(ascii: "c") || before == UInt8(ascii: "g")
      if last == UInt8(ascii: "a") || (last == UInt8(ascii: "e") && !isSoft) {
        spelling.removeLast()
      }
    }
    append(part: value - 1)
    return true
  }

  /// Appends the English ending at `place`, and a Hindi one behind it.
  ///
  /// - Parameters:
  ///   - node: Where the trie of the endings stands before `place`.
  ///   - base: Where the spelling of the stem begins.
  private mutating func findEnglishEnding(
    from place: Int,
    node: Int,
    stem: Int,
    base: Int,
    endsInConsonant: Bool
  ) -> Bool {
    let kept = spelling
    var found: [(part: Int, end: Int)] = []
    var node = node
    for index in place..<max(place, key.count) {
      node = tables.child(node, key[index])
      if node == 0 { break }
      let value = tables.value(node)
      if value != 0 { found.append((value - 1, index + 1)) }
    }
    for (number, end) in found.reversed() {
      let part = tables.part(number)
      guard Int(part.kind) >= dvn_everyday_part_plain, isAllowed(part, stem, endsInConsonant)
      else { continue }
      switch Int(part.kind) {
      case Int(dvn_everyday_part_vowel): prepareForVowel(part, base)
      case Int(dvn_everyday_part_plural): appendPlural(part, base)
      default: break
      }
      if Int(part.kind) != dvn_everyday_part_plural { append(part: number) }
      if end == key.count { return true }
      let isEnded = findHindiEnding(
        from: end,
        stem: stem + end - place,
        base: base,
        isBent: false
      )
      if isEnded { return true }
      spelling = kept
    }
    return false
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// Readies the stem for an ending with a vowel: make, making; run, running; copy, copied.
  private mutating func prepareForVowel(_ part: dvn_everyday_part, _ base: Int) {
    guard spelling.count - base > 2, let last = spelling.last else { return }
    let before = spelling[spelling.count - 2]
    if last == UInt8(ascii: "e") {
      spelling.removeLast()
    } else if last == UInt8(ascii: "y") {
      let first = unsafe tables.spelling(of: part)[0]
      if first == UInt8(ascii: "e"), !Self.isVowel(before) {
        spelling[spelling.count - 1] = UInt8(ascii: "i")
      }
    } else if last != UInt8(ascii: "w"), last != UInt8(ascii: "x"), !Self.isVowel(last),
      Self.isVowel(before), spelling[base...].count(where: Self.isVowel) == 1
    {
      spelling.append(last)
    }
  }

  private mutating func appendPlural(_ part: dvn_everyday_part, _ base: Int) {
    guard spelling.count - base > 2, let last = spelling.last else { return }
    let before = spelling[spelling.count - 2]
    let isLong = part.length > 1
    switch last {
    case UInt8(ascii: "y") where !Self.isVowel(before):
      spelling.removeLast()
      spelling.append(contentsOf: Array("ies".utf8))
      return
    case UInt8(ascii: "s") where !isLong:
      // It is one already: arms.
      return
    case UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "s"):
      spelling.append(UInt8(ascii: "e"))
    case UInt8(ascii: "h") where before == UInt8(ascii: "c") || before == UInt8(ascii: "s"):
      spelling.append(UInt8(ascii: "e"))
    default:
      break
    }
    spelling.append(UInt8(ascii: "s"))
  }
}
