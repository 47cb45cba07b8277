import CDevanagariTransliterationTables

/// Says how well a spelling fits a word: what the cheapest way to spell the word so costs, by the rules
/// of letters.txt and roman.txt, with the silent schwas of the word.
struct RomanFit: ~Copyable {
  /// What a letter costs that is too many or too few.
  private static let fault = 9

  private static let silent: UInt8 = 0

  private let tables = EverydayTables()
  private let sequences = RomanSequences.shared
  private var schwas = SchwaReader(.hindi)
  private var word = EverydayWord()
  private var next: [Int] = []
  /// The word as far as it is spelled: letters, viramas, and अ for each inherent vowel.
  private var units: [UInt8] = []
  /// What the cheapest way to spell so many units by so many letters costs.
  private var costs: [[Int]] = []

  /// - Complexity: O(*n* · *m*) in letters of the spelling and of the word.
  mutating func cost(of spelling: [UInt8], for signs: [UInt8]) -> Int {
    let bytes = Array(DevanagariSigns.text(signs).utf8)
    unsafe bytes.withUnsafeBufferPointer { bytes in
      let end = unsafe schwas.readWord(in: bytes, from: 0)
      unsafe word.read(bytes, 0..<end, schwas)
    }
    units.removeAll(keepingCapacity: true)
    costs = [(0...spelling.count).map { $0 * Self.fault }]
    for index in 0..<word.count {
      step(word.letter(index), word.spellings(ofLetter: index), spelling)
      switch word.state(index) {
      case EverydayWord.State.spoken:
        step(EverydayTables.a, word.spellings(ofSchwaAt: index), spelling)
      case EverydayWord.State.silent:
        step(Self.silent, word.spellings(ofSchwaAt: index), spelling)
      case EverydayWord.State.virama:
        units.append(EverydayTables.virama)
        costs.append(costs[costs.count - 1])
      default: break
      }
    }
    return costs[costs.count - 1][spelling.count]
  }

  private mutating func step(_ unit: UInt8, _ places: Range<Int>, _ spelling: [UInt8]) {
    let last = costs[costs.count - 1]
    // A letter that is not spelled.
    next = last.map { $0 + Self.fault }
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
        if matches { next[end] = min(next[end], last[start] + Int(one.cost)) }
      }
    }
    units.append(unit)
    readSequences(spelling)
    // A letter that spells nothing.
    for end in 1..<max(1, next.count) { next[end] = min(next[end], next[end - 1] + Self.fault) }
    costs.append(next)
  }

  /// Spells the last units by the rows of roman.txt.
  private mutating func readSequences(_ spelling: [UInt8]) {
    for row in sequences.ending(in: units[units.count - 1]) where units.ends(with: row.signs) {
      let start = costs[units.count - row.signs.count]
      let length = row.spelling.count
      guard length <= spelling.count else { continue }
      for end in length...spelling.count where start[end - length] + row.cost < next[end] {
        let letters = spelling[end - length..<end]
        if zip(letters, row.spelling).allSatisfy({ $0 | 0x20 == $1 }) {
          next[end] = start[end - length] + row.cost
        }
      }
    }
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
    return row[second.count] * fault
  }
}

/// The rows of roman.txt without capitals, by their last sign.
private struct RomanSequences: Sendable {
  struct Row: Sendable {
    let spelling: [UInt8]
    let signs: [UInt8]
    let cost: Int
  }

  static let shared = RomanSequences()

  private var rows: [[Row]] = Array(repeating: [], count: 128)

  private init() {
    for sequence in EverydayTables().sequences {
      let bytes = [sequence.bytes.0, sequence.bytes.1, sequence.bytes.2, sequence.bytes.3]
      let signs = [sequence.signs.0, sequence.signs.1, sequence.signs.2, sequence.signs.3]
      let row = Row(
        spelling: Array(bytes.prefix(Int(sequence.length))),
        signs: Array(signs.prefix(Int(sequence.sign_count))),
        cost: Int(sequence.cost)
      )
      guard row.spelling.allSatisfy({ $0 >= 0x60 }), let last = row.signs.last else { continue }
      rows[Int(last & 0x7f)].append(row)
    }
  }

  func ending(in sign: UInt8) -> [Row] { rows[Int(sign & 0x7f)] }
}

extension [UInt8] {
  fileprivate func ends(with signs: [UInt8]) -> Bool { suffix(signs.count).elementsEqual(signs) }
}
