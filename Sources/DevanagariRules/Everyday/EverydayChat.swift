/// A row of `Data/Romanization/chat.txt`: how people spell a frequent word in messages.
struct EverydayChat {
  let signs: [Unicode.Scalar]
  let spellings: [String]

  static func read(_ path: String) throws -> [EverydayChat] {
    var known: Set<String> = []
    var words: Set<[Unicode.Scalar]> = []
    return try DataLine.lines(of: try readText(path)).map { line in
      func error(_ message: String) -> DataError {
        DataError(file: path, line: line.number, message: message)
      }
      guard line.fields.count == 2 else { throw error("expected 'word ; spelling spelling'") }
      let word = line.fields[0]
      let signs = EverydaySigns.signs(of: word)
      guard (1..<64).contains(signs.count),
        signs.allSatisfy({ (0x901...0x97f).contains($0.value) })
      else { throw error("\(word) is no word") }
      guard words.insert(signs).inserted else { throw error("\(word) again") }
      let spellings = line.fields[1].split(separator: " ").map(String.init)
      guard !spellings.isEmpty else { throw error("\(word) has no spelling") }
      for spelling in spellings {
        guard spelling.utf8.allSatisfy({ (0x61...0x7a).contains($0) }), spelling.utf8.count <= 40
        else { throw error("expected small letters") }
        // A spelling has one word: the one it means most often.
        guard known.insert(spelling).inserted else { throw error("\(spelling) again") }
      }
      return EverydayChat(signs: signs, spellings: spellings)
    }
  }
}
