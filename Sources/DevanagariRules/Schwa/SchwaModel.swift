/// The model of schwa deletion in `Data/Schwa`: the weights of `model.txt` and the lists.
///
/// A row applies where its letters or classes begin what stands on that side of the schwa, outward.
/// The schwa is spoken where the weights of all rows that apply are more than 0 together.
package struct SchwaModel {
  /// A row of model.txt, with letters as numbers.
  enum Row: Hashable {
    case bias
    case left(place: Int, letter: Int)
    case right(place: Int, letter: Int)
    case pair(consonant: Int, next: Int)
    /// One to three letters behind the schwa.
    case rightLetters([Int])
    /// The letters from the start of the part to the consonant, in reading order.
    case start([Int])
    /// Classes before and behind the schwa; either may be empty.
    case shape(left: [Int], right: [Int])
    case sameNear(nextClass: Int)
    case sameFar(nextClass: Int)
    case sameCluster
  }

  /// A word with the schwas that are silent, a bit each.
  struct Word {
    let letters: [Int]
    let silent: UInt32
  }

  let letters = SchwaLetters()
  let weights: [Row: Int]
  /// Final parts, and how many vowels must stand before each.
  let parts: [(letters: [Int], vowelsBefore: Int)]
  let words: [Word]

  static let window = 4
  static let shapeLength = 5
  static let startLength = 4

  /// Reads `model.txt`, `parts.txt` and `words.txt` in `folder`.
  package init(folder: String) throws {
    weights = try Self.weights("\(folder)/model.txt", letters)
    parts = try Self.parts("\(folder)/parts.txt", letters)
    words = try Self.words("\(folder)/words.txt", letters)
  }

  private static func weights(_ path: String, _ letters: SchwaLetters) throws -> [Row: Int] {
    var result: [Row: Int] = [:]
    for line in try SchwaLine.lines(path) {
      let error = DataError(file: path, line: line.number, message: "a row of another kind?")
      guard let weight = Int(line.fields.last!), (-127...127).contains(weight) else { throw error }
      guard let row = row(line.fields.dropLast(), letters) else { throw error }
      guard result.updateValue(weight, forKey: row) == nil else {
        throw DataError(file: path, line: line.number, message: "the same row again")
      }
    }
    return result
  }

  private static func row(_ fields: ArraySlice<String>, _ letters: SchwaLetters) -> Row? {
    let values = Array(fields.dropFirst())
    func numbers(_ text: String) -> [Int]? {
      if text == "-" { return [] }
      let numbers = text.split(separator: " ").map { letters.numbers[String($0)] ?? 0 }
      return numbers.contains(0) ? nil : numbers
    }
    func classes(_ text: String) -> [Int]? {
      if text == "-" || text.isEmpty { return [] }
      let classes = text.map { SchwaLetters.classNames.firstIndex(of: String($0)) ?? 0 }
      return classes.contains(0) || classes.count > shapeLength ? nil : classes
    }
    switch (fields.first, values.count) {
    case ("bias", 1): return .bias
    case ("left", 2), ("right", 2):
      guard let place = Int(values[0]), (1...window).contains(place),
        let letter = numbers(values[1])?.first
      else { return nil }
      let isLeft = fields.first == "left"
      return isLeft
        ? .left(place: place - 1, letter: letter) : .right(place: place - 1, letter: letter)
    case ("pair", 2):
      guard let first = numbers(values[0])?.first, let second = numbers(values[1])?.first else {
        return nil
      }
      return .pair(consonant: first, next: second)
    case ("right-letters", 1):
      guard let found = numbers(values[0]), (1...3).contains(found.count) else { return nil }
      return .rightLetters(found)
    case ("start", 1):
      guard let found = numbers(values[0]), found.count <= startLength else { return nil }
      return .start(found)
    case ("shape", 2):
      guard let left = classes(values[0]), let right = classes(values[1]) else { return nil }
      return .shape(left: left, right: right)
    case ("same", 2):
      let next = classes(values[1])?.first
      switch values[0] {
      case "near": return next.map { .sameNear(nextClass: $0) }
      case "far": return next.map { .sameFar(nextClass: $0) }
      case "cluster": return .sameCluster
      default: return nil
      }
    default: return nil
    }
  }

  private static func parts(
    _ path: String,
    _ letters: SchwaLetters
  ) throws -> [(letters: [Int], vowelsBefore: Int)] {
    var known: Set<[Int]> = []
    return try SchwaLine.lines(path).map { line in
      guard let part = letters.letters(of: line.fields[0]), part.count > 1,
        letters.classes[part[0]] == 1
      else {
        throw DataError(file: path, line: line.number, message: "a part begins with a consonant")
      }
      guard known.insert(part).inserted else {
        throw DataError(file: path, line: line.number, message: "\(line.fields[0]) again")
      }
      // A part such as पति takes more than one syllable before it: निकला is no नि + कला.
      let opens =
        part.count > 3 && part[1] == SchwaLetters.inherent && letters.classes[part[2]] == 1
        && letters.classes[part[3]] == 2
      return (part, opens ? 2 : 1)
    }
  }

  private static func words(_ path: String, _ letters: SchwaLetters) throws -> [Word] {
    var known: Set<[Int]> = []
    return try SchwaLine.lines(path).map { line in
      func error(_ message: String) -> DataError {
        DataError(file: path, line: line.number, message: message)
      }
      guard line.fields.count == 2, let word = letters.letters(of: line.fields[0]),
        let marked = letters.letters(of: line.fields[1])
      else { throw error("word ; the word with a virama at each silent schwa") }
      var silent: UInt32 = 0
      var number = 0
      var place = 0
      for letter in word {
        let matches = place < marked.count && marked[place] == letter
        if matches { place += 1 }
        if letter == SchwaLetters.inherent {
          guard number < 32 else { throw error("more than 32 schwas") }
          if !matches { silent |= 1 << UInt32(number) }
          number += 1
        } else if !matches {
          throw error("the marked word has other letters")
        }
      }
      guard place == marked.count, number > 0 else { throw error("no schwa, or other letters") }
      guard known.insert(word).inserted else { throw error("\(line.fields[0]) again") }
      return Word(letters: word, silent: silent)
    }
  }
}

/// A line of a file of `Data/Schwa`. In model.txt `#` is also a letter, so that a comment begins a line.
private struct SchwaLine {
  let number: Int
  let fields: [String]

  static func lines(_ path: String) throws -> [SchwaLine] {
    let text = try readText(path)
    var result: [SchwaLine] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let content = line.trimmed
      if content.isEmpty || content.hasPrefix("#") { continue }
      let fields = content.split(separator: ";", omittingEmptySubsequences: false)
      result.append(SchwaLine(number: index + 1, fields: fields.map { String($0.trimmed) }))
    }
    return result
  }
}
