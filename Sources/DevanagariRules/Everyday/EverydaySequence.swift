/// A row of `Data/Romanization/roman.txt`: what Latin letters mean, beyond the spellings of letters.
struct EverydaySequence {
  let spelling: String
  let signs: [Unicode.Scalar]
  let cost: Int

  static func read(_ path: String) throws -> [EverydaySequence] {
    try DataLine.lines(of: try readText(path)).map { line in
      let signs = line.fields.count == 3 ? EverydaySigns.signs(ofField: line.fields[1]) : []
      guard (1...4).contains(signs.count), (1...4).contains(line.fields[0].utf8.count),
        let cost = Int(line.fields[2]), (0..<16).contains(cost)
      else {
        throw DataError(
          file: path,
          line: line.number,
          message: "expected 'spelling ; Devanagari ; cost'"
        )
      }
      return EverydaySequence(spelling: String(line.fields[0]), signs: signs, cost: cost)
    }
  }
}
