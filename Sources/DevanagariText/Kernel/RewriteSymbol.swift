import CDevanagariTables

/// Groups of the symbols of `Data/Rules/rewrites.txt`, by number.
enum RewriteSymbol {
  /// That of line ends and of the ends of a text.
  static let line = Int(dvn_symbol_line)

  /// Whether it is a letter of Devanagari.
  static func isLetter(_ symbol: Int) -> Bool {
    (Int(dvn_symbol_first_letter)...Int(dvn_symbol_last_letter)).contains(symbol)
  }

  /// Whether it is an independent vowel.
  static func isVowel(_ symbol: Int) -> Bool {
    (Int(dvn_symbol_first_vowel)...Int(dvn_symbol_last_letter)).contains(symbol)
  }

  /// Whether it is ZWJ or ZWNJ.
  static func isJoiner(_ symbol: Int) -> Bool {
    symbol == dvn_symbol_zwj || symbol == dvn_symbol_zwnj
  }

  /// Whether words of Devanagari have it: letters, signs, joiners.
  static func isWord(_ symbol: Int) -> Bool {
    (Int(dvn_symbol_first_letter)...Int(dvn_symbol_last_word)).contains(symbol)
      || isJoiner(symbol)
  }
}
