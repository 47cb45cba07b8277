/// The signs of a Devanagari word, as the everyday tables name them: scalars of its block, nukta
/// letters as one.
package enum EverydaySigns {
  /// Returns the signs of a field of a data file, where ◌ carries a lone mark. A blank before a mark
  /// would be one Character with it.
  static func signs(ofField field: Substring) -> [Unicode.Scalar] {
    signs(of: field).filter { $0 != "\u{25cc}" }
  }

  /// Returns the scalars of the word, without joiners and with nukta letters composed.
  package static func signs(of word: some StringProtocol) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars where scalar != "\u{200c}" && scalar != "\u{200d}" {
      if scalar == "\u{93c}", let last = result.last, let letter = NuktaLetters.all[last] {
        result[result.count - 1] = letter
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  /// Returns the word as the lexicon looks it up: without the differences that spelling leaves
  /// free.
  ///
  /// Nuktas fall, but not those of ड़ and ढ़; a nasal letter before a stop is an anusvara, and so is
  /// a candrabindu; ॅ is ै; ई and ऊ inside a word are इ and उ, and ी before य is ि.
  package static func folded(_ word: some StringProtocol) -> [Unicode.Scalar] {
    var signs: [Unicode.Scalar] = []
    for sign in self.signs(of: word) {
      signs.append(folded(sign, isFirst: signs.isEmpty))
    }
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < signs.count {
      let sign = signs[index]
      if isNasal(sign), index + 2 < signs.count, signs[index + 1] == "\u{94d}",
        takesAnusvara(signs[index + 2]),
        sign == "न" || (sign == "म") == isLabial(signs[index + 2])
      {
        result.append("\u{902}")
        index += 2
        continue
      }
      let isGlide = sign == "\u{940}" && index + 1 < signs.count && signs[index + 1] == "य"
      result.append(isGlide ? "\u{93f}" : sign)
      index += 1
    }
    return result
  }

  static func folded(_ sign: Unicode.Scalar, isFirst: Bool) -> Unicode.Scalar {
    switch sign {
    case "\u{958}": "क"
    case "\u{959}": "ख"
    case "\u{95a}": "ग"
    case "\u{95b}": "ज"
    case "\u{95e}": "फ"
    case "\u{95f}": "य"
    case "\u{929}": "न"
    case "\u{931}": "र"
    case "\u{934}": "ळ"
    case "\u{901}": "\u{902}"
    case "\u{945}": "\u{948}"
    case "\u{90d}": "ऐ"
    case "ई" where !isFirst: "इ"
    case "ऊ" where !isFirst: "उ"
    default: sign
    }
  }

  package static func isConsonant(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case 0x915...0x939, 0x958...0x95f, 0x978...0x97f: true
    default: false
    }
  }

  /// Whether the sign stands for a vowel after a consonant.
  package static func isMatra(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case 0x93a...0x93b, 0x93e...0x94c, 0x94e...0x94f, 0x955...0x957, 0x962...0x963: true
    default: false
    }
  }

  package static func isVowel(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case 0x904...0x914, 0x960...0x961, 0x972...0x977: true
    default: false
    }
  }

  /// Returns the vowel that a matra stands for, and else the sign itself.
  package static func letter(of sign: Unicode.Scalar) -> Unicode.Scalar {
    let vowels: [Unicode.Scalar: Unicode.Scalar] = [
      "\u{93e}": "आ", "\u{93f}": "इ", "\u{940}": "ई", "\u{941}": "उ", "\u{942}": "ऊ",
      "\u{943}": "ऋ", "\u{944}": "ॠ", "\u{945}": "ऍ", "\u{946}": "ऎ", "\u{947}": "ए",
      "\u{948}": "ऐ", "\u{949}": "ऑ", "\u{94a}": "ऒ", "\u{94b}": "ओ", "\u{94c}": "औ",
      "\u{962}": "ऌ", "\u{963}": "ॡ",
    ]
    return vowels[sign] ?? sign
  }

  private static func isNasal(_ sign: Unicode.Scalar) -> Bool {
    ["न", "म", "ण", "ङ", "ञ"].contains(sign)
  }

  private static func isLabial(_ sign: Unicode.Scalar) -> Bool {
    ["प", "फ", "ब", "भ"].contains(sign)
  }

  private static func takesAnusvara(_ sign: Unicode.Scalar) -> Bool {
    isConsonant(sign) && !isNasal(sign) && !["य", "र", "व", "ल", "ह"].contains(sign)
  }
}
