import CDevanagariTransliterationTables

/// What Latin letters may mean: the rows of letters.txt turned round, and those of roman.txt.
struct RomanMeanings: Sendable {
  /// A reading of some bytes: letters of Devanagari, vowels as letters.
  struct Meaning: Sendable {
    let signs: [UInt8]
    let cost: Int

    func adding(_ more: Int) -> Meaning { Meaning(signs: signs, cost: cost + more) }
  }

  /// The longest spelling, in bytes.
  static let longest = 4

  static let shared = RomanMeanings()

  private var meanings: [[UInt8]: [Meaning]] = [:]

  private init() {
    let tables = EverydayTables()
    // The cheapest context counts: which one it is is not known yet.
    var costs: [[UInt8]: [[UInt8]: Int]] = [:]
    func add(_ spelling: [UInt8], _ signs: [UInt8], _ cost: Int) {
      guard !spelling.isEmpty else { return }
      costs[spelling, default: [:]][signs] = min(cost, costs[spelling]?[signs] ?? cost)
    }
    for sign in UInt8(0)..<128 where tables.role(sign) != dvn_everyday_matra {
      for place in tables.allSpellings(of: Int(sign)) {
        let spelling = tables.spelling(place)
        let bytes = [spelling.bytes.0, spelling.bytes.1, spelling.bytes.2, spelling.bytes.3]
        add(Array(bytes.prefix(Int(spelling.length))), [sign], Int(spelling.cost))
      }
    }
    for sequence in tables.sequences {
      let bytes = [sequence.bytes.0, sequence.bytes.1, sequence.bytes.2, sequence.bytes.3]
      let signs = [sequence.signs.0, sequence.signs.1, sequence.signs.2, sequence.signs.3]
      add(
        Array(bytes.prefix(Int(sequence.length))),
        Array(signs.prefix(Int(sequence.sign_count))),
        Int(sequence.cost)
      )
    }
    for (spelling, found) in costs {
      meanings[spelling] = found.map { Meaning(signs: $0.key, cost: $0.value) }.sorted {
        ($0.cost, $0.signs[0], $0.signs.count) < ($1.cost, $1.signs[0], $1.signs.count)
      }
    }
  }

  /// The readings of these bytes, and no more and no fewer.
  func of(_ spelling: ArraySlice<UInt8>) -> [Meaning] { meanings[Array(spelling)] ?? [] }
}
