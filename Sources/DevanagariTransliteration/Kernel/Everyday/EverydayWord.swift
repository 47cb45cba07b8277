import CDevanagariTransliterationTables

/// One word as everyday romanization reads it: its letters, and what the lexicon looks up.
///
/// It keeps its memory from word to word.
@safe
struct EverydayWord: ~Copyable {
  /// What follows a consonant, or what a letter is.
  enum State {
    static let vowelFollows: UInt8 = 0
    static let virama: UInt8 = 1
    static let silent: UInt8 = 2
    static let spoken: UInt8 = 3
    static let vowel: UInt8 = 4
    static let matra: UInt8 = 5
    static let mark: UInt8 = 6
  }

  /// How many letters the word has: consonants, vowels and marks, but no viramas.
  private(set) var count = 0
  /// How many signs `key` has.
  private(set) var keyCount = 0
  /// The vowels, with the spoken inherent ones, and the letter that the last belongs to.
  private var vowelCount = 0
  private var lastVowel = 0

  private let tables = EverydayTables()
  private var letters: UnsafeMutablePointer<UInt8>
  private var states: UnsafeMutablePointer<UInt8>
  /// Where the letter ends, with its nukta, in bytes.
  private var ends: UnsafeMutablePointer<Int>
  private var signs: UnsafeMutablePointer<UInt8>
  private var capacity = 64

  init() {
    unsafe letters = .allocate(capacity: capacity)
    unsafe states = .allocate(capacity: capacity)
    unsafe ends = .allocate(capacity: capacity)
    unsafe signs = .allocate(capacity: capacity)
  }

  deinit {
    unsafe letters.deallocate()
    unsafe states.deallocate()
    unsafe ends.deallocate()
    unsafe signs.deallocate()
  }

  /// The letter at a place; a matra is the vowel it stands for.
  @inline(__always)
  func letter(_ index: Int) -> UInt8 { unsafe letters[index] }

  @inline(__always)
  func state(_ index: Int) -> UInt8 { unsafe states[index] }

  /// The word as the lexicon looks it up.
  @inline(__always)
  func key(_ index: Int) -> UInt8 { unsafe signs[index] }

  // MARK: Reading

  /// Reads the word that `reader` found at `range`.
  @unsafe
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    _ reader: borrowing SchwaReader
  ) {
    if range.count / 3 > capacity { grow(to: range.count / 3) }
    count = 0
    keyCount = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let first = unsafe bytes[position]
      let second = unsafe bytes[position &+ 1]
      let third = unsafe bytes[position &+ 2]
      position &+= 3
      // A joiner is no letter.
      guard first == 0xe0 else { continue }
      append((second & 1) << 6 | third & 0x3f, end: position)
    }
    takeSchwas(reader)
  }

  @inline(__always)
  private mutating func append(_ sign: UInt8, end: Int) {
    let role = tables.role(sign)
    if role == dvn_everyday_nukta, keyCount > 0, appendNukta(end: end) { return }
    appendKey(sign, isConsonant: role == dvn_everyday_consonant)
    switch role {
    case dvn_everyday_virama:
      if count > 0, unsafe states[count &- 1] == State.vowelFollows {
        unsafe states[count &- 1] = State.virama
      }
      return
    case dvn_everyday_consonant:
      unsafe states[count] = State.vowelFollows
    case dvn_everyday_vowel:
      unsafe states[count] = State.vowel
    case dvn_everyday_matra:
      unsafe states[count] = State.matra
    default:
      unsafe states[count] = State.mark
    }
    unsafe letters[count] = tables.letter(sign)
    unsafe ends[count] = end
    count &+= 1
  }

  /// Joins a nukta to the letter before it, if that takes one.
  private mutating func appendNukta(end: Int) -> Bool {
    guard count > 0, unsafe states[count - 1] == State.vowelFollows else { return false }
    let letter = unsafe tables.withNukta(letters[count - 1])
    guard letter != 0 else { return false }
    unsafe letters[count - 1] = letter
    unsafe ends[count - 1] = end
    unsafe signs[keyCount - 1] = tables.fold(letter)
    return true
  }

  /// `EverydaySigns.folded` of the generator, sign by sign.
  @inline(__always)
  private mutating func appendKey(_ sign: UInt8, isConsonant: Bool) {
    // ई and ऊ stay at the start of a word.
    let folded = keyCount == 0 && (sign == 0x08 || sign == 0x0a) ? sign : tables.fold(sign)
    if isConsonant, keyCount >= 2, unsafe signs[keyCount &- 1] == EverydayTables.virama {
      let nasal = unsafe signs[keyCount &- 2]
      if takesAnusvara(folded, nasal) {
        unsafe signs[keyCount &- 2] = EverydayTables.anusvara
        keyCount &-= 1
      }
    }
    if folded == EverydayTables.ya, keyCount > 0, unsafe signs[keyCount &- 1] == 0x40 {
      unsafe signs[keyCount &- 1] = 0x3f
    }
    unsafe signs[keyCount] = folded
    keyCount &+= 1
  }

  private func takesAnusvara(_ sign: UInt8, _ nasal: UInt8) -> Bool {
    switch sign {
    case 0x19, 0x1e, 0x23, 0x28, 0x2e, 0x2f, 0x30, 0x32, 0x35, 0x39: return false
    default: break
    }
    let isLabial = (0x2a...0x2d).contains(sign)
    switch nasal {
    case 0x28: return true
    case 0x2e: return isLabial
    case 0x19, 0x1e, 0x23: return !isLabial
    default: return false
    }
  }

  /// Takes from the reader which consonants have an inherent vowel.
  @inline(__always)
  private mutating func takeSchwas(_ reader: borrowing SchwaReader) {
    vowelCount = 0
    lastVowel = -1
    var schwa = 0
    for index in 0..<count {
      var state = unsafe states[index]
      if state == State.vowelFollows, schwa < reader.schwaCount,
        unsafe reader.end(ofConsonantOf: schwa) == ends[index]
      {
        state = reader.isSilent(schwa) ? State.silent : State.spoken
        unsafe states[index] = state
        schwa &+= 1
      }
      if state >= State.spoken && state <= State.matra {
        vowelCount &+= 1
        lastVowel = index
      }
    }
  }

  @inline(never)
  private mutating func grow(to room: Int) {
    unsafe letters.deallocate()
    unsafe states.deallocate()
    unsafe ends.deallocate()
    unsafe signs.deallocate()
    capacity = room + 64
    unsafe letters = .allocate(capacity: capacity)
    unsafe states = .allocate(capacity: capacity)
    unsafe ends = .allocate(capacity: capacity)
    unsafe signs = .allocate(capacity: capacity)
  }

  // MARK: Contexts

  /// The spellings of the letter at `index`, in the tables; empty if it has none.
  @inline(__always)
  func spellings(ofLetter index: Int) -> Range<Int> {
    let state = unsafe states[index]
    let unit = unsafe Int(letters[index])
    var previous = EverydayTables.nothing
    var context: UInt32 = 0
    if index == 0 {
      context = UInt32(dvn_everyday_first)
    } else {
      let before = unsafe states[index &- 1]
      // After a spoken inherent vowel a vowel letter follows a vowel.
      previous =
        unsafe state == State.vowel && before == State.spoken
        ? Int(EverydayTables.a) : Int(letters[index &- 1])
      if before == State.virama { context |= UInt32(dvn_everyday_linked) }
      if before == State.silent { context |= UInt32(dvn_everyday_loose) }
      if state == State.matra, index > 1, unsafe states[index &- 2] == State.virama {
        context |= UInt32(dvn_everyday_linked)
      }
    }
    if state == State.virama { context |= UInt32(dvn_everyday_joined) }
    let isVowel = state == State.vowel || state == State.matra
    return spellings(unit, previous, index, isVowel, context)
  }

  /// The spellings of the inherent vowel of the consonant at `index`, spoken or silent.
  @inline(__always)
  func spellings(ofSchwaAt index: Int) -> Range<Int> {
    let isSpoken = unsafe states[index] == State.spoken
    var context: UInt32 = 0
    if index > 0, unsafe states[index &- 1] == State.virama {
      context |= UInt32(dvn_everyday_linked)
    }
    let unit = isSpoken ? EverydayTables.schwa : EverydayTables.silent
    return unsafe spellings(unit, Int(letters[index]), index, isSpoken, context)
  }

  @inline(__always)
  private func spellings(
    _ unit: Int,
    _ previous: Int,
    _ index: Int,
    _ isVowel: Bool,
    _ context: UInt32
  ) -> Range<Int> {
    let isLast = index &+ 1 == count
    let next = unsafe isLast ? EverydayTables.nothing : Int(letters[index &+ 1])
    var context = context | tables.context(after: previous, before: next)
    if isLast { context |= UInt32(dvn_everyday_last) }
    if vowelCount == 1 { context |= UInt32(dvn_everyday_single) }
    if isVowel, index == lastVowel, !isLast { context |= UInt32(dvn_everyday_closed) }
    return tables.spellings(of: unit, in: context)
  }
}
