/// The signs of Devanagari as stemming sees them, and the folding of what spelling leaves free.
package enum StemmingSigns {
  /// What a scalar is to a word. The order is that of `dvn_stemming.h`.
  package enum Kind: Int {
    case noWord, consonant, vowel, matra, sign, virama, nukta
  }

  package static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x915...0x939, 0x958...0x95f: .consonant
    case 0x904...0x914, 0x960...0x961, 0x972: .vowel
    case 0x93e...0x94c, 0x962...0x963: .matra
    case 0x901...0x903: .sign
    case 0x94d: .virama
    case 0x93c: .nukta
    default: .noWord
    }
  }

  /// Returns the scalar without a nukta, and the anusvara for a candrabindu.
  package static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "\u{901}" { return "\u{902}" }
    return NuktaLetters.bases[scalar] ?? scalar
  }

  /// Whether a nasal consonant is that of the class (varga) of a stop.
  package static func isNasal(_ nasal: Unicode.Scalar, of stop: Unicode.Scalar) -> Bool {
    switch nasal {
    case "ङ": ("क"..."घ").contains(stop)
    case "ञ": ("च"..."झ").contains(stop)
    case "ण": ("ट"..."ढ").contains(stop)
    case "न": ("त"..."ध").contains(stop)
    case "म": ("प"..."भ").contains(stop)
    default: false
    }
  }

  /// Returns the folded word, or nil if it is not one well-formed word of Devanagari.
  ///
  /// Joiners and nuktas fall, a candrabindu is an anusvara, and so is a nasal consonant before a stop
  /// of its class, if a vowel is before; ये, यी and यि after a vowel are ए, ई and इ.
  package static func folded(_ word: some StringProtocol) -> [Unicode.Scalar]? {
    guard isWellFormed(word) else { return nil }
    let signs = word.unicodeScalars.filter { !isJoiner($0) && $0 != "\u{93c}" }.map(folded)
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < signs.count {
      let sign = signs[index]
      let next = index + 1 < signs.count ? signs[index + 1] : nil
      let last = result.last.map(kind)
      if index + 2 < signs.count, next == "\u{94d}", isNasal(sign, of: signs[index + 2]),
        let last, last != .virama, last != .sign
      {
        result.append("\u{902}")
        index += 2
      } else if sign == "य", last == .vowel || last == .matra, let next, let vowel = glides[next] {
        result.append(vowel)
        index += 2
      } else {
        result.append(sign)
        index += 1
      }
    }
    return result
  }

  /// The vowels that य and a matra are after a vowel.
  package static let glides: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{93f}": "इ", "\u{940}": "ई", "\u{947}": "ए",
  ]

  /// How many aksharas begin in a folded text.
  package static func aksharaCount(of signs: some Sequence<Unicode.Scalar>) -> Int {
    var count = 0
    var isAfterVirama = false
    for kind in signs.lazy.map(kind) {
      if kind == .vowel || (kind == .consonant && !isAfterVirama) { count += 1 }
      isAfterVirama = kind == .virama
    }
    return count
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200c}" || scalar == "\u{200d}"
  }

  private static func isWellFormed(_ word: some StringProtocol) -> Bool {
    var last = Kind.noWord
    for scalar in word.unicodeScalars {
      if isJoiner(scalar) {
        if last == .noWord { return false }
        continue
      }
      let kind = kind(of: scalar)
      switch kind {
      case .noWord: return false
      case .consonant: break
      case .vowel: if last == .virama { return false }
      case .matra, .virama: if last != .consonant { return false }
      case .sign: if last != .consonant && last != .vowel && last != .matra { return false }
      case .nukta:
        // The order of a nukta and a virama is not canonical.
        if last != .consonant && last != .virama { return false }
        continue
      }
      last = kind
    }
    return last != .noWord
  }
}
