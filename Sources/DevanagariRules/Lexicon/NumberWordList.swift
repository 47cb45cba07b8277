/// The words of `Data/Numbers`.
struct NumberWordList {
  /// A spelling of a word.
  struct Word {
    let text: Substring
    /// A place in `roles`.
    let role: Int
    let value: Int
    let isStandard: Bool
  }

  /// What a word does in a number, in the order of `NumberRole` in DevanagariLexicon.
  static let roles = [
    "cardinal", "scale", "quarters", "added", "part", "masculine", "oblique", "feminine",
    "masculine-ending", "oblique-ending", "feminine-ending", "point", "minus", "and",
  ]

  /// In the order of the files.
  private(set) var words: [Word] = []

  init(folder: String) throws {
    try read("\(folder)/cardinals.txt") { ["cardinal"] + $0 }
    guard words.filter(\.isStandard).map(\.value) == Array(0...99) else {
      throw DataError(file: "\(folder)/cardinals.txt", message: "expected 0 to 99, in order")
    }
    try read("\(folder)/words.txt") { $0 }
  }

  private mutating func read(
    _ path: String,
    _ fields: ([Substring]) -> [Substring]
  ) throws {
    for line in DataLine.lines(of: try readText(path)) {
      let fields = fields(line.fields)
      guard (3...4).contains(fields.count), let value = Int(fields[1]),
        let role = Self.roles.firstIndex(of: String(fields[0])), !fields[2].isEmpty
      else {
        throw DataError(
          file: path,
          line: line.number,
          message: "expected a role, a value, the standard form and other spellings"
        )
      }
      let spellings = [fields[2]] + (fields.count > 3 ? fields[3].words : [])
      for (index, text) in spellings.enumerated() {
        if words.contains(where: { $0.text == text }) {
          throw DataError(file: path, line: line.number, message: "\(text) again")
        }
        words.append(Word(text: text, role: role, value: value, isStandard: index == 0))
      }
    }
  }
}
