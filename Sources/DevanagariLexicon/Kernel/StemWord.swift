import CDevanagariLexiconTables

/// A folded word at the end of a buffer, and what its beginnings are.
///
/// A scalar of a folded word is one of U+0900 to U+097F and has three bytes; its low seven bits are its
/// symbol. Nothing is allocated but by the buffer.
struct StemWord {
  /// Where the word begins in the buffer.
  let start: Int
  /// How many scalars it has.
  private(set) var count = 0
  /// The number of the word in the lists.
  private(set) var listed: Int?

  // A bit for each beginning, by its length; the listed roots are far shorter than 64 scalars.
  private var roots: UInt64 = 0
  private var vowelRoots: UInt64 = 0
  private var adjectives: UInt64 = 0
  // Where the first three aksharas begin.
  private var aksharas = InlineArray<3, Int>(repeating: .max)

  /// Folds a word and appends it to a buffer.
  ///
  /// Nil, and the buffer as before, if the text is not one well-formed word of Devanagari.
  init?(folding text: Span<UInt8>, into target: inout [UInt8], _ tables: StemTables) {
    start = target.count
    guard Self.fold(text, into: &target, tables) else {
      target.removeLast(target.count - start)
      return nil
    }
    count = (target.count - start) / 3
    readBeginnings(target, tables)
  }

  @inline(__always)
  func hasAksharas(_ number: Int, within length: Int) -> Bool {
    number <= 0 || aksharas[number - 1] < length
  }

  @inline(__always)
  func isRoot(_ length: Int) -> Bool { length < 64 && roots >> UInt64(length) & 1 != 0 }

  @inline(__always)
  func isVowelRoot(_ length: Int) -> Bool { length < 64 && vowelRoots >> UInt64(length) & 1 != 0 }

  @inline(__always)
  func isAdjective(_ length: Int) -> Bool { length < 64 && adjectives >> UInt64(length) & 1 != 0 }

  /// The number of the row that acts, or nil.
  func row(in target: [UInt8], _ tables: StemTables) -> Int? {
    let list = list(in: target, tables)
    for place in tables.places(ofList: list) {
      let row = tables.row(at: place)
      if holds(row, tables) { return row }
    }
    return nil
  }

  /// The numbers of all rows that could act, in their order.
  func rows(in target: [UInt8], _ tables: StemTables) -> [Int] {
    tables.places(ofList: list(in: target, tables)).map { tables.row(at: $0) }
      .filter { holds($0, tables) }
  }

  /// Makes the stem of the word, by a row.
  func apply(_ row: Int, to target: inout [UInt8], _ tables: StemTables) {
    let shape = tables.shape(ofRow: row)
    target.removeLast(3 * shape.removed)
    if shape.added != 0 { Self.append(shape.added, to: &target) }
  }

  @inline(__always)
  private func holds(_ row: Int, _ tables: StemTables) -> Bool {
    let shape = tables.shape(ofRow: row)
    return shape.holds(for: count - shape.removed, of: self)
  }

  /// The list of the longest suffix that has one.
  @inline(__always)
  private func list(in target: [UInt8], _ tables: StemTables) -> Int {
    var node = 0
    var list = 0
    var end = target.count
    while end > start,
      let next = tables.suffix(after: node, by: Self.symbol(in: target, at: end - 3))
    {
      node = next
      end -= 3
      let found = tables.list(ofSuffix: node)
      if found != 0 { list = found }
    }
    return list
  }

  private mutating func readBeginnings(_ target: [UInt8], _ tables: StemTables) {
    var node: Int? = 0
    var found = 0
    var isAfterVirama = false
    var index = 0
    while index < count, node != nil || found < 3 {
      let symbol = Self.symbol(in: target, at: start + 3 * index)
      if found < 3 {
        let kind = Int(tables.kind(of: symbol))
        if kind == Int(dvn_stem_vowel) || (kind == Int(dvn_stem_consonant) && !isAfterVirama) {
          aksharas[found] = index
          found += 1
        }
        isAfterVirama = kind == Int(dvn_stem_virama)
      }
      index += 1
      guard let last = node else { continue }
      node = tables.word(after: last, by: symbol)
      guard let node, index < 64 else { continue }
      let value = tables.value(ofWord: node)
      let bit: UInt64 = 1 << UInt64(index)
      if value.isRoot { roots |= bit }
      if value.isVowelRoot { vowelRoots |= bit }
      if value.isAdjective { adjectives |= bit }
      if index == count { listed = value.listed }
    }
  }

  // MARK: folding

  private static func fold(
    _ text: Span<UInt8>,
    into target: inout [UInt8],
    _ tables: StemTables
  ) -> Bool {
    let start = target.count
    var last = Int(dvn_stem_no_word)
    var position = 0
    while position < text.count {
      guard position + 2 < text.count else { return false }
      let (lead, middle) = (text[position], text[position + 1])
      let trail = text[position + 2]
      position += 3
      if lead == 0xe2, middle == 0x80, trail == 0x8c || trail == 0x8d {
        if last == Int(dvn_stem_no_word) { return false }
        continue
      }
      guard lead == 0xe0, middle & 0xfe == 0xa4 else { return false }
      let (kindByte, symbol) = tables.sign((middle & 1) << 6 | trail & 0x3f)
      let kind = Int(kindByte)
      switch kind {
      case Int(dvn_stem_consonant): foldNasal(before: symbol, in: &target, from: start, tables)
      case Int(dvn_stem_vowel): if last == Int(dvn_stem_virama) { return false }
      case Int(dvn_stem_matra):
        if last != Int(dvn_stem_consonant) { return false }
        if let vowel = glide(at: symbol, in: target, from: start, tables) {
          target.removeLast(3)
          append(vowel, to: &target)
          last = Int(dvn_stem_vowel)
          continue
        }
      case Int(dvn_stem_virama): if last != Int(dvn_stem_consonant) { return false }
      case Int(dvn_stem_sign):
        if last == Int(dvn_stem_no_word) || last == Int(dvn_stem_virama)
          || last == Int(dvn_stem_sign)
        {
          return false
        }
      case Int(dvn_stem_nukta):
        // The order of a nukta and a virama is not canonical.
        if last != Int(dvn_stem_consonant) && last != Int(dvn_stem_virama) { return false }
        continue
      default: return false
      }
      append(symbol, to: &target)
      last = kind
    }
    return last != Int(dvn_stem_no_word)
  }

  /// Makes a nasal and a virama at the end, before a stop of its class, an anusvara.
  @inline(__always)
  private static func foldNasal(
    before stop: UInt8,
    in target: inout [UInt8],
    from start: Int,
    _ tables: StemTables
  ) {
    guard target.count - start >= 9, symbol(in: target, at: target.count - 3) == 0x4d,
      tables.isNasal(symbol(in: target, at: target.count - 6), of: stop)
    else { return }
    let before = Int(tables.kind(of: symbol(in: target, at: target.count - 9)))
    if before == Int(dvn_stem_virama) || before == Int(dvn_stem_sign) { return }
    target.removeLast(6)
    append(0x02, to: &target)
  }

  /// The vowel that a matra is with a य at the end, behind a vowel.
  @inline(__always)
  private static func glide(
    at matra: UInt8,
    in target: [UInt8],
    from start: Int,
    _ tables: StemTables
  ) -> UInt8? {
    guard target.count - start >= 6, symbol(in: target, at: target.count - 3) == 0x2f else {
      return nil
    }
    let before = Int(tables.kind(of: symbol(in: target, at: target.count - 6)))
    guard before == Int(dvn_stem_vowel) || before == Int(dvn_stem_matra) else { return nil }
    return switch matra {
    case 0x3f: 0x07
    case 0x40: 0x08
    case 0x47: 0x0f
    default: nil
    }
  }

  @inline(__always)
  private static func symbol(in target: [UInt8], at offset: Int) -> UInt8 {
    (target[offset + 1] & 1) << 6 | target[offset + 2] & 0x3f
  }

  @inline(__always)
  private static func append(_ symbol: UInt8, to target: inout [UInt8]) {
    target.append(0xe0)
    target.append(0xa4 | symbol >> 6)
    target.append(0x80 | symbol & 0x3f)
  }
}
