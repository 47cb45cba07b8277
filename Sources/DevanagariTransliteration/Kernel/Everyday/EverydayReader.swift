import CDevanagariTransliterationTables

/// Spells words of Hindi in Latin letters as people do in everyday writing.
///
///     var reader = EverydayReader(.hindi)
///     let end = reader.appendWord(in: bytes, from: start, to: &output)
///
/// A word is looked up in the lexicon of loans, names and frequent words; then as initials, as an
/// English word with endings, and as a compound of English words; and else spelled letter by letter.
/// The reader keeps its memory from word to word: only words with endings and compounds allocate.
///
/// The time is linear in the length of the word.
@safe
package struct EverydayReader: ~Copyable {
  private let tables = EverydayTables()
  private var schwas: SchwaReader
  private var word = EverydayWord()
  private var lexicon = EverydayLookUp()
  /// Room for the letters of a word.
  private var spelled: UnsafeMutablePointer<UInt8>
  private var capacity = 512

  /// Whether the lexicon spelled the last word, alone or with others.
  package var isListed: Bool { lexicon.hasFound }

  package init(_ schwa: Schwa) {
    schwas = SchwaReader(schwa)
    unsafe spelled = .allocate(capacity: capacity)
  }

  deinit { unsafe spelled.deallocate() }

  /// Spells the word that begins at `start`, and returns where it ends.
  ///
  /// If no word begins there, the answer is `start`, and nothing is appended.
  @unsafe
  mutating func appendWord(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    to output: inout [UInt8]
  ) -> Int {
    let end = unsafe schwas.readWord(in: bytes, from: start)
    guard end > start else { return start }
    unsafe word.read(bytes, start..<end, schwas)
    if lexicon.find(word) {
      output.append(contentsOf: lexicon.spelling)
    } else {
      appendLetters(to: &output)
    }
    return end
  }

  /// Spells a digit or danda that stands at `position`; false if none does.
  @unsafe
  mutating func appendSymbol(
    in bytes: UnsafeBufferPointer<UInt8>,
    at position: Int,
    to output: inout [UInt8]
  ) -> Bool {
    guard position + 2 < bytes.count, unsafe bytes[position] == 0xe0,
      unsafe bytes[position + 1] == 0xa5,
      let mark = unsafe Self.ascii(bytes[position + 2])
    else { return false }
    output.append(mark)
    return true
  }

  /// What a digit or danda of Devanagari is in ASCII, by its last byte.
  private static func ascii(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0xa4, 0xa5, 0xb0: 0x2e
    case 0xa6...0xaf: byte - 0xa6 + 0x30
    default: nil
    }
  }

  // MARK: Letters

  private mutating func appendLetters(to output: inout [UInt8]) {
    // A letter and its inherent vowel take eight bytes at most.
    if 8 * word.count > capacity {
      unsafe spelled.deallocate()
      capacity = 16 * word.count
      unsafe spelled = .allocate(capacity: capacity)
    }
    var count = 0
    for index in 0..<word.count {
      let places = word.spellings(ofLetter: index)
      if places.isEmpty {
        let letter = word.letter(index)
        write((0xe0, 0xa4 | letter >> 6, 0x80 | letter & 0x3f, 0), at: count)
        count &+= 3
      } else {
        count &+= write(spelling: places.lowerBound, at: count)
      }
      let state = word.state(index)
      if state == EverydayWord.State.spoken || state == EverydayWord.State.silent {
        let places = word.spellings(ofSchwaAt: index)
        if !places.isEmpty { count &+= write(spelling: places.lowerBound, at: count) }
      }
    }
    unsafe output.append(contentsOf: UnsafeBufferPointer(start: spelled, count: count))
  }

  /// Writes a spelling, and returns its length.
  @inline(__always)
  private func write(spelling place: Int, at count: Int) -> Int {
    let spelling = tables.spelling(place)
    write(spelling.bytes, at: count)
    return Int(spelling.length)
  }

  // Always four bytes: a branch on the length would cost more.
  @inline(__always)
  private func write(_ bytes: (UInt8, UInt8, UInt8, UInt8), at count: Int) {
    unsafe spelled[count] = bytes.0
    unsafe spelled[count &+ 1] = bytes.1
    unsafe spelled[count &+ 2] = bytes.2
    unsafe spelled[count &+ 3] = bytes.3
  }

  @inline(__always)
  private func append(spelling place: Int, to output: inout [UInt8]) {
    let spelling = tables.spelling(place)
    let bytes = spelling.bytes
    if spelling.length > 0 { output.append(bytes.0) }
    if spelling.length > 1 { output.append(bytes.1) }
    if spelling.length > 2 { output.append(bytes.2) }
    if spelling.length > 3 { output.append(bytes.3) }
  }

  /// Appends a letter that has no spelling.
  private static func append(letter: UInt8, to output: inout [UInt8]) {
    output.append(0xe0)
    output.append(0xa4 | letter >> 6)
    output.append(0x80 | letter & 0x3f)
  }

  // MARK: Candidates

  /// Words with more letters have one candidate.
  static let longestVaried = 64

  /// Returns the spellings of one word, the best first, each once: at most `limit`, at least one.
  ///
  /// What is not one word comes back as it is. The time is linear in the length of the word, and for
  /// words of up to 64 letters also in `limit`.
  package mutating func candidates(for text: String, limit: Int) -> [Romanizer.Candidate] {
    guard limit > 0 else { return [] }
    var text = text
    var best: [UInt8] = []
    var isWord = false
    text.withUTF8 { bytes in
      isWord = unsafe appendWord(in: bytes, from: 0, to: &best) == bytes.count && !bytes.isEmpty
    }
    guard isWord else { return [Romanizer.Candidate(text: text, cost: 0)] }
    var result = [Romanizer.Candidate(text: String(decoding: best, as: UTF8.self), cost: 0)]
    guard limit > 1, word.count <= Self.longestVaried else { return result }
    // Behind what the lexicon knows stand the spellings of the letters.
    let added = lexicon.hasFound ? 1 : 0
    for (bytes, cost) in combinations(limit) where bytes != best && result.count < limit {
      result.append(
        Romanizer.Candidate(text: String(decoding: bytes, as: UTF8.self), cost: cost + added)
      )
    }
    return result
  }

  /// The cheapest combinations of the spellings of the letters.
  private func combinations(_ limit: Int) -> [(bytes: [UInt8], cost: Int)] {
    var kept: [(bytes: [UInt8], cost: Int)] = [([], 0)]
    for index in 0..<word.count {
      var places = word.spellings(ofLetter: index)
      if places.isEmpty {
        for number in kept.indices {
          Self.append(letter: word.letter(index), to: &kept[number].bytes)
        }
      } else {
        kept = extended(kept, by: places, limit)
      }
      let state = word.state(index)
      if state == EverydayWord.State.spoken || state == EverydayWord.State.silent {
        places = word.spellings(ofSchwaAt: index)
        if !places.isEmpty { kept = extended(kept, by: places, limit) }
      }
    }
    return kept
  }

  private func extended(
    _ kept: [(bytes: [UInt8], cost: Int)],
    by places: Range<Int>,
    _ limit: Int
  ) -> [(bytes: [UInt8], cost: Int)] {
    var all: [(bytes: [UInt8], cost: Int)] = []
    for place in places {
      let cost = Int(tables.spelling(place).cost)
      for one in kept {
        var bytes = one.bytes
        append(spelling: place, to: &bytes)
        all.append((bytes, one.cost + cost))
      }
    }
    guard places.count > 1 else { return all }
    // Two ways to the same spelling: the cheaper one counts. Equal costs keep the order of the rows.
    let order = all.indices.sorted { (all[$0].cost, $0) < (all[$1].cost, $1) }
    var known: Set<[UInt8]> = []
    var result: [(bytes: [UInt8], cost: Int)] = []
    for index in order where result.count < limit && known.insert(all[index].bytes).inserted {
      result.append(all[index])
    }
    return result
  }
}
