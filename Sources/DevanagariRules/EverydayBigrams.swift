/// How likely one sign follows another in the listed words, as costs.
struct EverydayBigrams {
  /// `costs[first * 128 + second]`: minus twice the binary logarithm of the probability. Sign 0 is
  /// the edge of a word.
  let costs: [Int]

  init(_ lexicon: EverydayLexicon) {
    var counts = Array(repeating: 0.0, count: 128 * 128)
    for entry in lexicon.entries {
      // Loans are many, but not in a text.
      let weight = entry.kind == .word ? 2.0 + 2 * Double(entry.tier) : 1
      var last = 0
      for sign in EverydaySigns.signs(of: entry.word).map({ Int($0.value & 0x7f) }) + [0] {
        counts[last * 128 + sign] += weight
        last = sign
      }
    }
    let total = counts.reduce(0, +)
    let single = (0..<128).map { second -> Double in
      let places = stride(from: second, to: counts.count, by: 128)
      // Every sign is possible.
      return (places.reduce(0.1) { $0 + counts[$1] }) / (total + 12.8)
    }
    var costs: [Int] = []
    for first in 0..<128 {
      let row = counts[first * 128..<(first + 1) * 128]
      let sum = row.reduce(0, +)
      for (second, count) in row.enumerated() {
        costs.append(Self.cost((count + 8 * single[second]) / (sum + 8)))
      }
    }
    self.costs = costs
  }

  /// Minus twice the binary logarithm. Multiplied out, so that it is the same on every system.
  private static func cost(_ probability: Double) -> Int {
    var cost = 0
    var rest = probability
    while rest < 0.840896, cost < 63 {
      rest *= 1.414214
      cost += 1
    }
    return cost
  }
}
