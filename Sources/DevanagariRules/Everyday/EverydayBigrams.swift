/// How likely one sign follows another, or two others, in Hindi words, as costs: minus twice the
/// binary logarithm of the probability.
struct EverydayBigrams {
  /// `costs[first * 128 + second]`. Sign 0 is the edge of a word.
  let costs: [Int]
  /// `links[first * 128 + second]`: what a virama after the first sign and then the second cost.
  let links: [Int]
  /// What signs cost behind two others, where that is not as behind one. The third sign 127 stands
  /// for all signs without a row: the cost is added to that behind one sign.
  let trigrams: [(signs: [Int], cost: Int)]

  init(_ lexicon: EverydayLexicon) {
    var pairs = Array(repeating: 0.0, count: 128 * 128)
    var linked = pairs
    var triples: [Int: Double] = [:]
    func count(_ word: some StringProtocol, _ weight: Double) {
      let signs = [0] + EverydaySigns.signs(of: word).map { Int($0.value & 0x7f) } + [0]
      for (index, sign) in signs.enumerated().dropFirst() {
        pairs[signs[index - 1] * 128 + sign] += weight
        if index >= 2, signs[index - 1] == Self.virama {
          linked[signs[index - 2] * 128 + sign] += weight
        } else if index >= 2, sign != Self.virama {
          triples[(signs[index - 2] * 128 + signs[index - 1]) * 128 + sign, default: 0] += weight
        }
      }
    }
    for entry in lexicon.entries {
      switch entry.kind {
      case .word: count(entry.word, 2 + 2 * Double(entry.tier))
      case .name: count(entry.word, 1)
      // Loans are many, but not in a text.
      case .loan: count(entry.word, 0.25)
      }
    }

    let total = pairs.reduce(0, +)
    let single = (0..<128).map { second -> Double in
      let places = stride(from: second, to: pairs.count, by: 128)
      // Every sign is possible.
      return (places.reduce(0.1) { $0 + pairs[$1] }) / (total + 12.8)
    }
    var costs: [Int] = []
    var links: [Int] = []
    let afterVirama = Self.shares(pairs, Self.virama, single)
    for first in 0..<128 {
      let row = Self.shares(pairs, first, single)
      costs += row.map(Self.cost)
      let sum = pairs[first * 128..<(first + 1) * 128].reduce(0, +)
      for second in 0..<128 {
        let expected = row[Self.virama] * afterVirama[second]
        links.append(Self.cost((linked[first * 128 + second] + 3 * expected) / (sum + 3)))
      }
    }
    self.costs = costs
    self.links = links
    trigrams = Self.trigrams(triples, pairs, single, costs)
  }

  private static let virama = 0x4d
  /// How often a pair must be seen to count as much as its second sign does.
  private static let trust = 32.0

  private static func trigrams(
    _ triples: [Int: Double],
    _ pairs: [Double],
    _ single: [Double],
    _ costs: [Int]
  ) -> [(signs: [Int], cost: Int)] {
    let places = triples.keys.sorted()
    var sums: [Int: Double] = [:]
    for place in places { sums[place / 128, default: 0] += triples[place]! }
    let rows = (0..<128).map { shares(pairs, $0, single) }
    var result: [(signs: [Int], cost: Int)] = []
    for (context, sum) in sums.sorted(by: { $0.key < $1.key }) {
      let (first, second) = (context / 128, context % 128)
      let more = cost(trust / (sum + trust))
      if more > 0 { result.append(([first, second, 127], more)) }
      for third in 0..<127 {
        guard let count = triples[context * 128 + third] else { continue }
        let share = (count + trust * rows[second][third]) / (sum + trust)
        let cost = cost(share)
        guard cost != costs[second * 128 + third] + more else { continue }
        result.append(([first, second, third], cost))
      }
    }
    return result
  }

  /// How often each sign follows `first`, smoothed by how often it stands anywhere.
  private static func shares(_ pairs: [Double], _ first: Int, _ single: [Double]) -> [Double] {
    let row = Array(pairs[first * 128..<(first + 1) * 128])
    let sum = row.reduce(0, +)
    return zip(row, single).map { ($0 + 4 * $1) / (sum + 4) }
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
