import DevanagariLexicon

/// Spells numbers by the definition: a scale, the number of it before it, and the rest behind it.
enum SlowSpeller {
  static func words(_ number: Int, _ words: NumberWords) -> String {
    let scales = [
      ("सौ", 100), ("हज़ार", 1000), ("लाख", 100_000), ("करोड़", 10_000_000),
      ("अरब", 1_000_000_000), ("खरब", 100_000_000_000), ("नील", 10_000_000_000_000),
      ("पद्म", 1_000_000_000_000_000), ("शंख", 100_000_000_000_000_000),
    ]
    guard let (name, scale) = scales.last(where: { $0.1 <= number }) else {
      return words.cardinal(number)
    }
    let count = Self.words(number / scale, words)
    if number % scale == 0 { return "\(count) \(name)" }
    return "\(count) \(name) \(Self.words(number % scale, words))"
  }
}
