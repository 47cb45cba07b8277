/// How letters follow each other in Devanagari and in Latin text of no scheme, counted in `Data`.
///
/// A cost is -log2 of a probability, in eighths of a bit.
struct DetectorModel {
  /// A symbol of Devanagari is its place after U+0900; a consonant with a virama has the high bit too.
  /// 0 is the border of a word.
  static let symbolCount = 256
  static let dead = 0x80
  /// The letters a to z from 1; 0 is the border of a word, the last one is every other letter.
  static let latinCount = 28

  /// For each symbol the row of its costs; row 0 is of those that never come first.
  private(set) var rows = [Int](repeating: 0, count: symbolCount)
  private(set) var pairs: [Int] = []
  /// For each row and symbol the number of the context that the two are; 0 if they were seen less than
  /// twice.
  private(set) var contexts: [Int] = []
  /// For each context where its symbols begin, and what a symbol costs besides that is not among them.
  private(set) var contextStarts = [0, 0]
  private(set) var contextCosts = [0]
  /// The symbols behind each context, in their order, and their costs.
  private(set) var thirds: [(symbol: Int, cost: Int)] = []
  /// For each language the cost of a letter behind two others.
  private(set) var languages: [[Int]] = []
  /// The other letters in their order, and the cost of each among them.
  private(set) var letters: [(scalar: UInt32, cost: Int)] = []

  init(package: String) throws {
    let textSections = ["hindi", "verse", "sanskrit", "marathi", "nepali"]
    let texts = try SectionedFile(
      path: "\(package)/Data/Detector/devanagari.txt",
      sections: textSections
    )
    let words = try readText("\(package)/Data/Schwa/words.txt").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: ";").map { String($0.trimmed) } }
    // With the silent vowels and without, as both are written in Latin letters.
    var lines = words.flatMap { $0 }
    for section in textSections {
      let text = texts.rows(section[...]).flatMap(\.fields).map(String.init)
      // Words in a text are as frequent as they are; those of the list stand there once.
      lines += text + text + text
    }
    // हिंदी is हिन्दी too.
    lines += lines.flatMap { $0.split(separator: " ").compactMap { Self.withNasal(String($0)) } }
    count(lines.map(Self.symbols))

    let latinSections = ["english", "hindi", "europe"]
    let latin = try SectionedFile(
      path: "\(package)/Data/Detector/latin.txt",
      sections: latinSections
    )
    var others: [UInt32: Int] = [:]
    for section in latinSections {
      var counted: [(word: String, count: Int)] = latin.rows(section[...])
        .flatMap { $0.fields.flatMap(\.words) }
        .map { $0.hasPrefix("*") ? (String($0.dropFirst()), 8) : (String($0), 1) }
      if section == "hindi" {
        let everyday = try EverydayHindi(folder: "\(package)/Data/Schemes")
        counted += words.flatMap { everyday.spellings(ofMarked: $0[1]) }.map { ($0, 1) }
      }
      languages.append(Self.trigrams(counted, &others))
    }
    let total = others.values.reduce(0, +)
    letters = others.sorted { $0.key < $1.key }.map {
      ($0.key, Self.cost(Double($0.value) / Double(total)))
    }
  }

  // MARK: Devanagari

  /// The symbols of a text, with borders.
  static func symbols(_ text: String) -> [Int] {
    var result = [0]
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x94d where result.last! != 0: result[result.count - 1] |= dead
      case 0x93c where nuktas[result.last!] != nil:
        result[result.count - 1] = nuktas[result.last!]!
      case 0x901...0x950, 0x955...0x963, 0x971...0x97f: result.append(Int(scalar.value) - 0x900)
      // The joiners show a form of the same letters; accents stand between any.
      case 0x200c, 0x200d, 0x951...0x954: break
      default: if result.last! != 0 { result.append(0) }
      }
    }
    if result.last! != 0 { result.append(0) }
    return result
  }

  /// The word with the nasal of the class for each anusvara before a stop; nil if there is none.
  private static func withNasal(_ word: String) -> String? {
    let scalars = Array(word.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1].value : 0
      // Five classes of five letters, with ऩ behind the fourth.
      let place = Int(next) - (next > 0x929 ? 0x916 : 0x915)
      if scalar.value == 0x902, next != 0x929, (0..<25).contains(place) {
        result.append("ङञणनम".unicodeScalars.map { $0 }[place / 5])
        result.append("\u{94d}")
      } else {
        result.append(scalar)
      }
    }
    return result.count == scalars.count ? nil : String(result)
  }

  /// The places of the letters with a nukta that have a code point, by those without.
  private static let nuktas = Dictionary(
    uniqueKeysWithValues: NuktaLetters.decomposed.map {
      (Int($0.value) - 0x900, Int($1.value) - 0x900)
    }
  )

  private mutating func count(_ texts: [[Int]]) {
    let count = Self.symbolCount
    var singles = [Int](repeating: 0, count: count)
    var counts = [Int](repeating: 0, count: count * count)
    for text in texts {
      for (first, second) in zip(text, text.dropFirst()) {
        singles[second] += 1
        counts[first * count + second] += 1
      }
    }
    let total = singles.reduce(0, +)
    // Half a sighting for what was never seen.
    let alone = singles.map { (Double($0) + 0.5) / Double(total + count / 2) }
    pairs = alone.map(Self.cost)
    var behindOne: [[Double]] = [alone]
    for first in 0..<count {
      let row = counts[first * count..<(first + 1) * count]
      let sum = row.reduce(0, +)
      if sum == 0 { continue }
      rows[first] = behindOne.count
      let weight = Self.weight(kinds: row.count { $0 > 0 })
      let probabilities = zip(row, alone).map {
        (Double($0) + weight * $1) / (Double(sum) + weight)
      }
      behindOne.append(probabilities)
      pairs += probabilities.map(Self.cost)
    }
    countTriples(texts, behindOne)
  }

  private mutating func countTriples(_ texts: [[Int]], _ behindOne: [[Double]]) {
    var counts: [[Int]: [Int: Int]] = [:]
    for text in texts where text.count > 2 {
      for index in 2..<text.count {
        counts[[text[index - 2], text[index - 1]], default: [:]][text[index], default: 0] += 1
      }
    }
    contexts = [Int](repeating: 0, count: behindOne.count * Self.symbolCount)
    for first in 0..<Self.symbolCount {
      for second in 0..<Self.symbolCount {
        guard let row = counts[[first, second]] else { continue }
        let sum = Double(row.values.reduce(0, +))
        if sum < 2 { continue }
        contexts[rows[first] * Self.symbolCount + second] = contextCosts.count
        let weight = Self.weight(kinds: row.count)
        contextCosts.append(Self.cost(weight / (sum + weight)))
        thirds += row.sorted { $0.key < $1.key }.map { third, times in
          let before = behindOne[rows[second]][third]
          return (third, Self.cost((Double(times) + weight * before) / (sum + weight)))
        }
        contextStarts.append(thirds.count)
      }
    }
  }

  /// How many sightings what is known without the letter farthest off counts for: the more, the more
  /// kinds of letters were seen (after Witten and Bell).
  private static func weight(kinds: Int) -> Double { 2 * Double(kinds) + 1 }

  // MARK: Latin letters

  private static func trigrams(
    _ words: [(word: String, count: Int)],
    _ others: inout [UInt32: Int]
  ) -> [Int] {
    let count = latinCount
    var singles = [Int](repeating: 0, count: count)
    var pairs = [Int](repeating: 0, count: count * count)
    var triples = [Int](repeating: 0, count: count * count * count)
    for (word, times) in words {
      var first = 0
      var second = 0
      let letters = word.lowercased().unicodeScalars.filter(\.properties.isAlphabetic)
      for scalar in letters.map(Optional.some) + [nil] {
        let third = scalar.map(number) ?? 0
        if third == count - 1 { others[scalar!.value, default: 0] += 1 }
        singles[third] += times
        pairs[second * count + third] += times
        triples[(first * count + second) * count + third] += times
        (first, second) = (second, third)
      }
    }
    let total = singles.reduce(0, +)
    let alone = singles.map { (Double($0) + 1) / Double(total + count) }
    let behindOne = (0..<count * count).map { index in
      let row = pairs[index / count * count..<(index / count + 1) * count]
      let weight = Self.weight(kinds: row.count { $0 > 0 })
      return (Double(pairs[index]) + weight * alone[index % count])
        / (Double(row.reduce(0, +)) + weight)
    }
    return (0..<count * count * count).map { index in
      let row = triples[index / count * count..<(index / count + 1) * count]
      let weight = Self.weight(kinds: row.count { $0 > 0 })
      return cost(
        (Double(triples[index]) + weight * behindOne[index % (count * count)])
          / (Double(row.reduce(0, +)) + weight)
      )
    }
  }

  private static func number(of scalar: Unicode.Scalar) -> Int {
    let letters: ClosedRange<Unicode.Scalar> = "a"..."z"
    return letters.contains(scalar) ? Int(scalar.value) - 0x60 : latinCount - 1
  }

  /// The cost of a probability.
  ///
  /// Multiplications alone are the same on every machine, which the logarithm of its library is not.
  private static func cost(_ probability: Double) -> Int {
    var result = 0
    var rest = 1 / probability
    while rest >= 2 {
      rest /= 2
      result += 1
    }
    for _ in 0..<3 {
      rest *= rest
      result *= 2
      if rest >= 2 {
        rest /= 2
        result += 1
      }
    }
    return min(result, 255)
  }
}

/// Hindi words as they are written without any scheme: the letters of Hunterian, without macrons.
private struct EverydayHindi {
  private var writings: [String: String] = [:]
  private var vowelSigns: Set<String> = []

  init(folder: String) throws {
    for row in try SchemeFile(name: "hunterian", folder: folder).rows {
      writings[row.letter] = row.writing
      if let sign = row.sign, !sign.isEmpty {
        writings[sign] = row.writing
        vowelSigns.insert(sign)
      }
    }
  }

  /// The spellings of a word with a virama at each silent schwa: with single and with double vowels.
  func spellings(ofMarked word: String) -> [String] {
    var result = ""
    var isOpen = false
    for scalar in word.unicodeScalars {
      var letter = String(scalar)
      if letter == SchemeFile.nukta {
        // With the nukta the letters are mostly written alike.
        continue
      }
      if isOpen, letter != SchemeFile.virama, !vowelSigns.contains(letter) { result += "a" }
      isOpen = (0x915...0x939).contains(scalar.value)
      letter = writings[letter] ?? ""
      result += letter
    }
    if isOpen { result += "a" }
    let plain = ["ā": "a", "ī": "i", "ū": "u"]
    let double = ["ā": "aa", "ī": "ee", "ū": "oo"]
    return [plain, double].map { vowels in
      result.map { vowels[String($0)] ?? String($0) }.joined()
    }
  }
}
