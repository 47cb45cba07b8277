/// `Data/Romanization/letters.txt`: how people spell each letter, by its context.
package struct EverydayLetters: Sendable {
  /// A spelling of a letter and its cost, 0 for the best.
  package struct Spelling: Sendable, Hashable {
    package let text: String
    package let cost: Int
  }

  /// A condition on what stands around a letter.
  package enum Condition: Sendable, Hashable {
    case flag(Flag)
    /// The letter after it is one of these.
    case before([Unicode.Scalar])
    /// The letter before it is one of these.
    case after([Unicode.Scalar])
  }

  /// What a row may ask of the place of a letter.
  package enum Flag: String, CaseIterable, Sendable {
    case first, last, single, closed, joined, linked, loose
  }

  package struct Row: Sendable {
    package let conditions: [Condition]
    package let spellings: [Spelling]
  }

  /// The rows of each letter, in the order of the file. A sign has the rows of its vowel.
  package let rows: [Unicode.Scalar: [Row]]
  /// The rows of the inherent vowel, spoken and silent.
  package let schwa: [Row]
  package let silent: [Row]

  package init(path: String) throws {
    var sets: [Substring: [Unicode.Scalar]] = [:]
    var rows: [Unicode.Scalar: [Row]] = [:]
    var named: [Substring: [Row]] = [:]
    for line in DataLine.lines(of: try readText(path)) {
      func fail(_ message: String) -> DataError {
        DataError(file: path, line: line.number, message: message)
      }
      if line.fields[0].hasPrefix("@"), line.fields.count == 2 {
        sets[line.fields[0]] = try line.fields[1].words.map { word in
          guard let letter = Self.letter(word) else { throw fail("\(word) is no letter") }
          return letter
        }
        continue
      }
      guard line.fields.count == 3 else { throw fail("expected 'letter ; context ; spellings'") }
      let conditions = try line.fields[1].words.filter { $0 != "-" }.map { word in
        guard let condition = Self.condition(word, sets) else {
          throw fail("unknown condition \(word)")
        }
        return condition
      }
      let spellings = try line.fields[2].words.map { word in
        guard let spelling = Self.spelling(word) else {
          throw fail("expected 'spelling:cost', not \(word)")
        }
        return spelling
      }
      guard spellings.first?.cost == 0, spellings.map(\.cost) == spellings.map(\.cost).sorted()
      else { throw fail("the best spelling comes first and costs 0") }
      let row = Row(conditions: conditions, spellings: spellings)
      if line.fields[0] == "schwa" || line.fields[0] == "silent" {
        named[line.fields[0], default: []].append(row)
      } else if let letter = Self.letter(line.fields[0]) {
        rows[letter, default: []].append(row)
      } else {
        throw fail("\(line.fields[0]) is no letter")
      }
    }
    self.rows = rows
    schwa = named["schwa"] ?? []
    silent = named["silent"] ?? []
    for (letter, rows) in rows where rows.last?.conditions.isEmpty != true {
      throw DataError(file: path, message: "\(letter): the last row has no context")
    }
  }

  /// Returns the letter as one scalar, nukta letters composed.
  static func letter(_ text: Substring) -> Unicode.Scalar? {
    let scalars = EverydaySigns.signs(ofField: text)
    guard scalars.count == 1 else { return nil }
    return scalars[0]
  }

  private static func condition(
    _ word: Substring,
    _ sets: [Substring: [Unicode.Scalar]]
  ) -> Condition? {
    if let flag = Flag(rawValue: String(word)) { return .flag(flag) }
    let parts = word.split(separator: ":")
    guard parts.count == 2, let letters = sets[parts[1]] ?? letter(parts[1]).map({ [$0] }) else {
      return nil
    }
    switch parts[0] {
    case "before": return .before(letters)
    case "after": return .after(letters)
    default: return nil
    }
  }

  private static func spelling(_ word: Substring) -> Spelling? {
    let parts = word.split(separator: ":")
    guard parts.count == 2, let cost = Int(parts[1]), (0..<16).contains(cost) else { return nil }
    let text = parts[0] == "-" ? "" : String(parts[0])
    guard text.utf8.count <= 4, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return Spelling(text: text, cost: cost)
  }
}
