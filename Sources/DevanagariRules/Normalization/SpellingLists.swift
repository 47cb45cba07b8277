/// The word lists of `Data/Spelling`, which conditions of rewrites look up.
struct SpellingLists {
  /// A word in UTF-8, and what is said of it.
  struct Word {
    let text: [UInt8]
    let flags: UInt8
  }

  /// Words with a visarga.
  let visarga: [Word]
  /// Pieces of words with a candra and an anusvara.
  let candra: [Word]
  /// Stems before a glide or a vowel.
  let glides: [Word]

  init(folder: String) throws {
    visarga = try Self.words("\(folder)/visarga.txt") { fields in
      switch fields[1] {
      case "inner": 1
      case "final": 2
      case "both": 3
      default: nil
      }
    }
    candra = try Self.words("\(folder)/candra.txt") { _ in 1 }
    glides = try Self.words("\(folder)/glides.txt") { fields in
      guard fields.count > 2 else { return 3 }
      return fields[2] == "to-vowel" ? 1 : nil
    }
  }

  /// Reads rows of `word ; what is said of it ; …`.
  private static func words(_ path: String, flags: ([Substring]) -> UInt8?) throws -> [Word] {
    var known: Set<Substring> = []
    let words = try DataLine.lines(of: try readText(path)).map { line in
      guard line.fields.count >= 2, !line.fields[0].isEmpty, let flags = flags(line.fields) else {
        throw DataError(file: path, line: line.number, message: "what is said of the word?")
      }
      guard known.insert(line.fields[0]).inserted else {
        throw DataError(file: path, line: line.number, message: "\(line.fields[0]) again")
      }
      return Word(text: Array(line.fields[0].utf8), flags: flags)
    }
    return words.sorted { $0.text.lexicographicallyPrecedes($1.text) }
  }
}
