import ArgumentParser
import DevanagariLexicon

/// How numbers are said.
enum NumberStyle: String, CaseIterable, ExpressibleByArgument {
  case plain, spoken

  /// Returns a token in words; nil if it is none that has words.
  func words(for token: Substring) -> String? {
    let words = NumberWords.hindi
    if let value = NumberValue(token) {
      return self == .plain ? words.decimal(token) : words.spoken(value) ?? words.decimal(token)
    }
    // ५वाँ
    guard let match = words.numbers(in: token).first, let inflection = match.inflection,
      match.range == token.startIndex..<token.endIndex, let number = match.value.integer,
      let number = Int(exactly: number)
    else { return nil }
    return words.ordinal(number, inflection: inflection)
  }
}

/// The digits of a script.
enum DigitName: String, CaseIterable, ExpressibleByArgument {
  case ascii, devanagari

  var script: DigitScript { self == .ascii ? .ascii : .devanagari }
}

/// Where commas stand.
enum GroupingName: String, CaseIterable, ExpressibleByArgument {
  case indian, western

  var grouping: DigitGrouping { self == .indian ? .indian : .western }
}
