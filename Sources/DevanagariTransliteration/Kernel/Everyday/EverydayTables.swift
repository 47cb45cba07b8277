import CDevanagariTransliterationTables

/// The generated tables of everyday romanization. A sign is the place of a scalar in the block of
/// Devanagari.
@safe
struct EverydayTables {
  private let tables: dvn_everyday

  init() { unsafe tables = dvn_everyday_tables().pointee }

  // MARK: signs

  static let virama: UInt8 = 0x4d
  static let anusvara: UInt8 = 0x02
  static let ya: UInt8 = 0x2f
  static let a: UInt8 = 0x05
  /// The place of the rows for the inherent vowel, spoken and silent.
  static let schwa = 128
  static let silent = 129
  /// What stands beside the first and the last letter.
  static let nothing = 128

  @inline(__always)
  func role(_ sign: UInt8) -> Int { unsafe Int(tables.roles[Int(sign & 0x7f)]) }

  /// The vowel that a matra stands for, and else the sign itself.
  @inline(__always)
  func letter(_ sign: UInt8) -> UInt8 { unsafe tables.letters[Int(sign & 0x7f)] }

  @inline(__always)
  func withNukta(_ sign: UInt8) -> UInt8 { unsafe tables.with_nukta[Int(sign & 0x7f)] }

  /// What a sign inside a word is to the lexicon.
  @inline(__always)
  func fold(_ sign: UInt8) -> UInt8 { unsafe tables.folds[Int(sign & 0x7f)] }

  // MARK: letters

  /// The bits that the letters beside a letter have.
  @inline(__always)
  func context(after previous: Int, before next: Int) -> UInt32 {
    unsafe tables.after[previous] | tables.before[next]
  }

  /// Returns the places of the spellings of `unit` in `context`; empty if it has no rows.
  @inline(__always)
  func spellings(of unit: Int, in context: UInt32) -> Range<Int> {
    var row = unsafe Int(tables.row_starts[unit])
    let end = unsafe Int(tables.row_starts[unit &+ 1])
    while row < end {
      let entry = unsafe tables.rows[row]
      if entry.need & ~context == 0 {
        let first = Int(entry.first_spelling)
        return first..<first &+ Int(entry.spelling_count)
      }
      row &+= 1
    }
    return 0..<0
  }

  @inline(__always)
  func spelling(_ place: Int) -> dvn_everyday_spelling { unsafe tables.spellings[place] }

  /// Every spelling of `unit` in any context.
  func allSpellings(of unit: Int) -> Range<Int> {
    let start = unsafe Int(tables.row_starts[unit])
    let end = unsafe Int(tables.row_starts[unit + 1])
    guard start < end else { return 0..<0 }
    let last = unsafe tables.rows[end - 1]
    return unsafe Int(tables.rows[start].first_spelling)..<Int(last.first_spelling)
      + Int(
        last.spelling_count
      )
  }

  // MARK: lexicon

  /// The child of a node of the tries, or 0.
  @inline(__always)
  func child(_ node: Int, _ sign: UInt8) -> Int {
    let place = unsafe Int(tables.nodes[node].base) &+ Int(sign & 0x7f)
    return unsafe Int(tables.nodes[place].parent) == node ? place : 0
  }

  func root(_ symbol: Int) -> Int { child(0, UInt8(symbol)) }

  /// The number of an entry or part that ends at the node, from 1 on, or 0.
  @inline(__always)
  func value(_ node: Int) -> Int { unsafe Int(tables.nodes[node].value) }

  var entryCount: Int { unsafe Int(tables.entry_count) }

  func kind(ofEntry entry: Int) -> Int { unsafe Int(tables.entry_kinds[entry]) }

  func tier(ofEntry entry: Int) -> Int { unsafe Int(tables.entry_tiers[entry]) }

  /// The spelling of an entry; empty if its letters spell it.
  func spelling(ofEntry entry: Int) -> UnsafeBufferPointer<UInt8> {
    let start = unsafe Int(tables.spelling_starts[entry])
    let end = unsafe Int(tables.spelling_starts[entry + 1])
    return unsafe UnsafeBufferPointer(start: tables.spelling_bytes + start, count: end - start)
  }

  /// The word of an entry, in signs.
  func signs(ofEntry entry: Int) -> UnsafeBufferPointer<UInt8> {
    let start = unsafe Int(tables.sign_starts[entry])
    let end = unsafe Int(tables.sign_starts[entry + 1])
    return unsafe UnsafeBufferPointer(start: tables.signs + start, count: end - start)
  }

  func part(_ part: Int) -> dvn_everyday_part { unsafe tables.parts[part] }

  func spelling(of part: dvn_everyday_part) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(
      start: tables.spelling_bytes + Int(part.first_byte),
      count: Int(part.length)
    )
  }

  // MARK: the way back

  var sequences: [dvn_everyday_sequence] {
    unsafe Array(UnsafeBufferPointer(start: tables.sequences, count: Int(tables.sequence_count)))
  }

  var trigrams: [dvn_everyday_trigram] {
    unsafe Array(UnsafeBufferPointer(start: tables.trigrams, count: Int(tables.trigram_count)))
  }

  var chatCount: Int { unsafe Int(tables.chat_count) }

  /// A spelling of chat.txt.
  func spelling(ofChat chat: Int) -> UnsafeBufferPointer<UInt8> {
    let row = unsafe tables.chats[chat]
    return unsafe UnsafeBufferPointer(
      start: tables.spelling_bytes + Int(row.first_byte),
      count: Int(row.length)
    )
  }

  /// The word that a spelling of chat.txt means, in signs.
  func signs(ofChat chat: Int) -> UnsafeBufferPointer<UInt8> {
    let row = unsafe tables.chats[chat]
    return unsafe UnsafeBufferPointer(
      start: tables.chat_signs + Int(row.first_sign),
      count: Int(row.sign_count)
    )
  }

  /// What it costs that a virama and a sign follow another.
  func cost(ofLinked second: UInt8, after first: UInt8) -> Int {
    unsafe Int(tables.links[Int(first & 0x7f) << 7 | Int(second & 0x7f)])
  }

  /// What it costs that a sign follows another; sign 0 is the edge of a word.
  func cost(of second: UInt8, after first: UInt8) -> Int {
    unsafe Int(tables.bigrams[Int(first & 0x7f) << 7 | Int(second & 0x7f)])
  }
}
