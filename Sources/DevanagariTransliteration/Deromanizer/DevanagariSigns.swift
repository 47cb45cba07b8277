import CDevanagariTransliterationTables

/// Signs of Devanagari, which are the places of scalars in its block.
enum DevanagariSigns {
  /// The consonants under the nuktas of the letters from `firstWithNukta` on.
  private static let underNuktas: [UInt8] = [0x15, 0x16, 0x17, 0x1c, 0x21, 0x22, 0x2b, 0x2f]
  private static let firstWithNukta: UInt8 = 0x58

  /// The letter that a consonant is with a nukta; nil if Unicode has none for it.
  static func withNukta(_ consonant: UInt8) -> UInt8? {
    underNuktas.firstIndex(of: consonant).map { firstWithNukta + UInt8($0) }
  }

  /// Returns the text of the signs in NFC, which writes nukta letters in two scalars.
  static func text(_ signs: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    for sign in signs {
      if sign >= firstWithNukta, sign - firstWithNukta < underNuktas.count {
        result.append(scalar(underNuktas[Int(sign - firstWithNukta)]))
        result.append("\u{93c}")
      } else {
        result.append(scalar(sign))
      }
    }
    return String(result)
  }

  private static func scalar(_ sign: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(0x900 + UInt32(sign & 0x7f)) ?? "\u{fffd}"
  }

  /// Returns the matra of a vowel letter, or nil for अ and what has none.
  static func matra(of letter: UInt8) -> UInt8? { matras[Int(letter & 0x7f)] }

  private static let matras: [UInt8?] = {
    let tables = EverydayTables()
    var result: [UInt8?] = Array(repeating: nil, count: 128)
    for sign in UInt8(0)..<128 where tables.role(sign) == dvn_everyday_matra {
      let letter = tables.letter(sign)
      if letter != sign { result[Int(letter)] = sign }
    }
    return result
  }()
}
