import DevanagariText

/// The slow twin of `SyllableReader`: it takes out what has no effect, cuts the text into stretches
/// that nothing looks beyond, and each into consonants and vowels.
struct ReferenceSyllables {
  private struct Sound {
    var symbol: String
    var isDead = false
    var isGuru = false
    var isVowel = false
  }

  /// Returns the weights of the syllables of `text`.
  static func weights(of text: [Unicode.Scalar], joinsWords: Bool, padaEndIsGuru: Bool) -> [Int] {
    var symbols = text.map { RuleSymbols.metre[$0] }.filter { $0 != "Idle" }
    // A sign that has no base.
    var index = 0
    while index < symbols.count {
      let previous = index > 0 ? symbols[index - 1] : "Other"
      let isSign = ["ShortMatra", "LongMatra", "Heavy"].contains(symbols[index])
      if symbols[index] == "Virama" ? !isConsonant(previous) : isSign && !takesSign(previous) {
        symbols.remove(at: index)
      } else {
        index += 1
      }
    }
    return symbols.split(separator: "End").flatMap { pada in
      let pieces = pada.split { $0 == "Other" || (!joinsWords && $0 == "Space") }
      var result = pieces.flatMap { weights(of: $0.filter { $0 != "Space" }, joinsWords) }
      if padaEndIsGuru, !result.isEmpty { result[result.count - 1] = 2 }
      return result
    }
  }

  private static func isConsonant(_ symbol: String) -> Bool {
    ["MNL", "Ha", "Consonant"].contains(symbol)
  }

  private static func takesSign(_ symbol: String) -> Bool {
    !["Other", "Space", "End"].contains(symbol)
  }

  private static func weights(of stretch: [String], _ joinsWords: Bool) -> [Int] {
    var sounds: [Sound] = []
    for (index, symbol) in stretch.enumerated() {
      switch symbol {
      case "ShortVowel", "LongVowel":
        sounds.append(Sound(symbol: symbol, isGuru: symbol == "LongVowel", isVowel: true))
      case "ShortMatra", "LongMatra", "Heavy":
        if let last = sounds.indices.last, !sounds[last].isVowel {
          // A dead consonant that has a vowel sign is alive.
          sounds[last].isDead = false
          sounds.append(Sound(symbol: symbol, isVowel: true))
        }
        if symbol != "ShortMatra" { sounds[sounds.count - 1].isGuru = true }
      case "Virama": sounds[sounds.count - 1].isDead = true
      default:
        sounds.append(Sound(symbol: symbol))
        let next = index + 1 < stretch.count ? stretch[index + 1] : "Other"
        if !["ShortMatra", "LongMatra", "Heavy", "Virama"].contains(next) {
          sounds.append(Sound(symbol: "Inherent", isVowel: true))
        }
      }
    }
    let vowels = sounds.indices.filter { sounds[$0].isVowel }
    return vowels.enumerated().map { number, vowel in
      let isLast = number + 1 == vowels.count
      let next = isLast ? sounds.count : vowels[number + 1]
      let consonants = sounds[(vowel + 1)..<next].map(\.symbol)
      let isLight = !joinsWords && consonants == ["MNL", "Ha"]
      let isClosed = isLast ? !consonants.isEmpty : consonants.count > 1 && !isLight
      return sounds[vowel].isGuru || isClosed ? 2 : 1
    }
  }
}
