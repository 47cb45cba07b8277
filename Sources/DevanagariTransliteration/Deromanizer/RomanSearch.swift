import CDevanagariTransliterationTables

/// Finds the words of Devanagari that a spelling may mean: a beam over the readings of its letters, and
/// the listed words that are spelled alike, ranked by how well each would be spelled so.
struct RomanSearch: ~Copyable {
  /// No longer word is searched for.
  static let longest = 40

  /// How many readings are kept at each place.
  private static let width = 40
  /// What a cost of spelling weighs against one of a sequence of signs.
  private static let spellingWeight = 3
  /// What it costs that a capital means no more than its small letter.
  private static let capital = 6
  /// What it costs that a word is not listed.
  private static let unlisted = 4
  /// What the nukta of क़, ख़, ग़ costs, which most writers leave out.
  private static let looseNukta = 6
  /// What a word of chat.txt costs: less than any other.
  private static let chat = 4

  /// A reading of the letters up to some place.
  private struct Reading {
    var signs: [UInt8]
    /// Whether the last sign is a consonant of whose vowel nothing is decided.
    var isPending: Bool
    var cost: Int
  }

  private let tables = EverydayTables()
  private let meanings = RomanMeanings.shared
  private let signCosts = SignCosts.shared
  private let lexicon = RomanLexicon.shared
  private var fit = RomanFit()

  /// Returns the candidates, the likeliest first. There is always one.
  mutating func candidates(for letters: [UInt8]) -> [Deromanizer.Candidate] {
    let spelling = Self.withoutPlainCapitals(letters)
    var costs: [[UInt8]: Int] = [:]
    func add(_ signs: [UInt8], _ cost: Int) { costs[signs] = min(cost, costs[signs] ?? cost) }
    if let signs = lexicon.chat(spelling) { add(signs, Self.chat) }
    for entry in lexicon.entries(like: spelling) {
      let own = RomanFit.distance(entry.spelling, spelling)
      let cost = min(own, fit.cost(of: spelling, for: entry.signs))
      add(entry.signs, Self.spellingWeight * cost + entry.cost)
    }
    for reading in readings(of: spelling) {
      let cost = fit.cost(of: spelling, for: reading.signs)
      let rareness = lexicon.cost(of: reading.signs) ?? Self.unlisted + sequenceCost(reading.signs)
      add(reading.signs, Self.spellingWeight * cost + rareness)
    }
    return costs.map { Deromanizer.Candidate(text: DevanagariSigns.text($0.key), cost: $0.value) }
      .sorted { ($0.cost, $0.text) < ($1.cost, $1.text) }
  }

  /// A capital at the start, and a word of capitals, say nothing.
  private static func withoutPlainCapitals(_ letters: [UInt8]) -> [UInt8] {
    let isCapital = { (byte: UInt8) in byte < 0x60 }
    if letters.count > 1, letters.allSatisfy(isCapital) { return letters.map { $0 | 0x20 } }
    return [letters[0] | 0x20] + letters.dropFirst()
  }

  // MARK: Readings

  private func readings(of spelling: [UInt8]) -> [Reading] {
    var places: [[Reading]] = Array(repeating: [], count: spelling.count + 1)
    places[0] = [Reading(signs: [], isPending: false, cost: 0)]
    for start in spelling.indices {
      let kept = best(places[start])
      places[start] = []
      guard !kept.isEmpty else { continue }
      for end in start + 1...min(start + RomanMeanings.longest, spelling.count) {
        var found = meanings.of(spelling[start..<end])
        if end == start + 1, spelling[start] < 0x60 {
          // A capital may be no more than its small letter.
          found += meanings.of([spelling[start] | 0x20]).map { $0.adding(Self.capital) }
        }
        for meaning in found {
          for reading in kept { extend(reading, by: meaning, into: &places[end]) }
        }
      }
    }
    return best(places[spelling.count])
  }

  private func best(_ readings: [Reading]) -> [Reading] {
    guard readings.count > 1 else { return readings }
    var known: Set<[UInt8]> = []
    var result: [Reading] = []
    // By the signs too, so that each run keeps the same.
    let order = readings.sorted {
      $0.cost == $1.cost ? $0.signs.lexicographicallyPrecedes($1.signs) : $0.cost < $1.cost
    }
    for reading in order where known.insert(reading.signs + [reading.isPending ? 1 : 0]).inserted {
      result.append(reading)
      if result.count == Self.width { break }
    }
    return result
  }

  private func extend(
    _ reading: Reading,
    by meaning: RomanMeanings.Meaning,
    into place: inout [Reading]
  ) {
    let cost = reading.cost + Self.spellingWeight * meaning.cost
    let isConsonant = tables.role(meaning.signs[0]) == dvn_everyday_consonant
    if isConsonant, reading.isPending {
      append(meaning.signs, to: reading, cost, isLinked: true, &place)
    }
    // A mark stands on a vowel, if only the inherent one.
    if reading.signs.isEmpty, !isConsonant, tables.role(meaning.signs[0]) != dvn_everyday_vowel,
      meaning.signs[0] != 0x50
    {
      return
    }
    append(meaning.signs, to: reading, cost, isLinked: false, &place)
  }

  /// Writes letters behind a reading: vowels behind a consonant as matras.
  private func append(
    _ letters: [UInt8],
    to reading: Reading,
    _ cost: Int,
    isLinked: Bool,
    _ place: inout [Reading]
  ) {
    var signs: [UInt8] = isLinked ? [EverydayTables.virama] : []
    var isPending = reading.isPending
    for letter in letters {
      switch tables.role(letter) {
      case dvn_everyday_consonant:
        signs.append(letter)
        isPending = true
      case dvn_everyday_vowel:
        if !isPending {
          signs.append(letter)
        } else if let matra = DevanagariSigns.matra(of: letter) {
          signs.append(matra)
        } else if letter != EverydayTables.a {
          return
        }
        isPending = false
      default:
        signs.append(letter)
        isPending = false
      }
    }
    place.append(
      Reading(
        signs: reading.signs + signs,
        isPending: isPending,
        cost: cost + signCosts.cost(of: signs, after: reading.signs)
      )
    )
  }

  /// What a word costs as a sequence of signs.
  private func sequenceCost(_ signs: [UInt8]) -> Int {
    signCosts.cost(of: signs + [0], after: [])
      + Self.looseNukta * signs.count { (0x58...0x5a).contains($0) }
  }
}
