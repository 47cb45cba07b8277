import CDevanagariTransliterationTables

/// Says how well a spelling fits a word: what the cheapest way to spell the word so costs, by the rules
/// of letters.txt, with the silent schwas of the word.
struct RomanFit: ~Copyable {
  /// What a letter costs that is too many or too few.
  private static let fault = 9

  private let tables = EverydayTables()
  private var schwas = SchwaReader(.hindi)
  private var word = EverydayWord()
  private var costs: [Int] = []
  private var next: [Int] = []

  /// - Complexity: O(*n* · *m*) in letters of the spelling and of the word.
  mutating func cost(of spelling: [UInt8], for signs: [UInt8]) -> Int {
    let bytes = Array(DevanagariSigns.text(signs).utf8)
    unsafe bytes.withUnsafeBufferPointer { bytes in
      let end = unsafe schwas.readWord(in: bytes, from: 0)
      unsafe word.read(bytes, 0..<end, schwas)
    }
    // costs[i]: the cheapest way to have spelled the first i letters.
    costs = (0...spelling.count).map { $0 * Self.fault }
    for index in 0..<word.count {
      step(word.spellings(ofLetter: index), spelling)
      let state = word.state(index)
      if state == EverydayWord.State.spoken || state == EverydayWord.State.silent {
        step(word.spellings(ofSchwaAt: index), spelling)
      }
    }
    return costs[spelling.count]
  }

  private mutating func step(_ places: Range<Int>, _ spelling: [UInt8]) {
    // A letter that is not spelled.
    next = costs.map { $0 + Self.fault }
    for place in places {
      let one = tables.spelling(place)
      let bytes = one.bytes
      let length = Int(one.length)
      guard length <= spelling.count else { continue }
      for end in length...spelling.count {
        let start = end - length
        let matches =
          (length < 1 || bytes.0 == spelling[start] | 0x20)
          && (length < 2 || bytes.1 == spelling[start + 1] | 0x20)
          && (length < 3 || bytes.2 == spelling[start + 2] | 0x20)
          && (length < 4 || bytes.3 == spelling[start + 3] | 0x20)
        if matches { next[end] = min(next[end], costs[start] + Int(one.cost)) }
      }
    }
    // A letter that spells nothing.
    for end in 1..<max(1, next.count) { next[end] = min(next[end], next[end - 1] + Self.fault) }
    swap(&costs, &next)
  }

  /// What it costs that `second` is not `first`: for each letter that differs.
  static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (index, byte) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in 1..<max(1, row.count) {
        let above = row[place]
        let isSame = byte == second[place - 1] | 0x20
        row[place] = min(row[place] + 1, row[place - 1] + 1, diagonal + (isSame ? 0 : 1))
        diagonal = above
      }
    }
    return row[second.count] * 9
  }
}
