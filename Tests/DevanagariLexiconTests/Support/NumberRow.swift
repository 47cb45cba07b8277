import DevanagariLexicon
import Foundation
import TestSupport
import Testing

/// A row of the files of `Data/Numbers`.
struct NumberRow {
  let role: String
  let number: Int128
  let spellings: [String]

  static func all() throws -> [NumberRow] {
    try ["cardinals", "words"].flatMap { name -> [NumberRow] in
      let url = projectFolder.appending(path: "Data/Numbers/\(name).txt")
      return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap {
        line -> NumberRow? in
        if line.hasPrefix("#") { return nil }
        var fields = line.components(separatedBy: " ; ")
        if name == "cardinals" { fields.insert("cardinal", at: 0) }
        let more = fields.count > 3 ? fields[3].components(separatedBy: " ") : []
        return NumberRow(
          role: fields[0],
          number: try #require(Int128(fields[1])),
          spellings: [fields[2]] + more
        )
      }
    }
  }

  /// The word in a number with the value `expected`.
  func phrase(_ word: String) -> String {
    switch role {
    case "added": "\(word) तीन"
    case "point", "and": role == "and" ? "सौ \(word) दो" : "दो \(word) पाँच"
    case "minus": "\(word) दो"
    case "masculine-ending", "oblique-ending", "feminine-ending": "दो\(word)"
    default: word
    }
  }

  var expected: NumberValue? {
    switch role {
    case "scale": NumberValue((0..<number).reduce(1) { power, _ in power * 10 })
    case "quarters": NumberValue(numerator: number, denominator: 4)
    case "added": NumberValue(numerator: 12 + number, denominator: 4)
    case "part": NumberValue(numerator: 1, denominator: number)
    case "point": NumberValue("2.5")
    case "and": 102
    case "minus": -2
    case "masculine-ending", "oblique-ending", "feminine-ending": 2
    default: NumberValue(number)
    }
  }
}
