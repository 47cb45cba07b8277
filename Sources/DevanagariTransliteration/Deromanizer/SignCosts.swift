import CDevanagariTransliterationTables

/// What sequences of signs cost: the less likely in Hindi words, the more.
struct SignCosts: Sendable {
  static let shared = SignCosts()

  /// What a sign costs behind another: at 128 · first + second.
  private var pairs: [UInt8] = []
  /// What a virama and a sign cost behind another.
  private var links: [UInt8] = []
  /// The row of two signs, from 1 on, or 0.
  private var rowNumbers: [UInt16] = Array(repeating: 0, count: 128 * 128)
  /// What a sign costs behind two others, in rows of 128.
  private var rows: [UInt8] = []

  private init() {
    let tables = EverydayTables()
    for first in UInt8(0)..<128 {
      for second in UInt8(0)..<128 {
        pairs.append(UInt8(tables.cost(of: second, after: first)))
        links.append(UInt8(tables.cost(ofLinked: second, after: first)))
      }
    }
    for trigram in tables.trigrams {
      let context = Int(trigram.first) << 7 | Int(trigram.second)
      if rowNumbers[context] == 0 {
        rowNumbers[context] = UInt16(rows.count >> 7 + 1)
        let second = Int(trigram.second) << 7
        let more = trigram.third == 127 ? trigram.cost : 0
        rows += pairs[second..<second + 128].map { $0 + more }
      }
      if trigram.third < 127 {
        rows[Int(rowNumbers[context] - 1) << 7 | Int(trigram.third)] = trigram.cost
      }
    }
  }

  /// What signs cost behind those of `start`; 0 ends the word.
  func cost(of signs: [UInt8], after start: [UInt8]) -> Int {
    var last = Int(start.last ?? 0)
    // The edge before the first sign has nothing before it.
    var previous = start.count > 1 ? Int(start[start.count - 2]) : start.isEmpty ? nil : 0
    var isLinked = false
    var cost = 0
    for sign in signs {
      if sign == EverydayTables.virama {
        // It is counted with the sign that follows.
        isLinked = true
        continue
      }
      if isLinked {
        cost += Int(links[last << 7 | Int(sign)])
        previous = Int(EverydayTables.virama)
        isLinked = false
      } else {
        cost += behind(previous, last, sign)
        previous = last
      }
      last = Int(sign)
    }
    return cost
  }

  private func behind(_ first: Int?, _ second: Int, _ third: UInt8) -> Int {
    if let first, case let row = Int(rowNumbers[first << 7 | second]), row > 0 {
      return Int(rows[(row - 1) << 7 | Int(third)])
    }
    return Int(pairs[second << 7 | Int(third)])
  }
}
