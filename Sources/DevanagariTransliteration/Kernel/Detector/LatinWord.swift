/// A stretch of text between white space, as the detector looks at it.
@safe
struct LatinWord {
  let source: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  /// What its capitals cost where case tells no letters apart.
  private(set) var caseCost: Int
  /// Whether it has no letters but a to z, and capitals and signs where English has them.
  private(set) var isPlain: Bool

  init(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    unsafe self.source = source
    self.range = range
    caseCost = 0
    isPlain = true
    var cost = 0
    var isPlain = true
    var run = CaseRun()
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, width) = unsafe source.scalar(at: position)
      if Self.isLetter(scalar) {
        run.append(scalar)
        if scalar >= 0x80 { isPlain = false }
      } else {
        cost += run.cost
        if run.isMixed { isPlain = false }
        run = CaseRun()
        if !Self.isPlainBeforeLetter(scalar), isBeforeLetter(position + width) { isPlain = false }
        if scalar == 0x7c, isBehindLetter(position) { isPlain = false }
      }
      position += width
    }
    caseCost = cost + run.cost
    self.isPlain = isPlain && !run.isMixed
  }

  /// Whether a scalar is a letter, or a mark on one.
  @inline(__always)
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5a, 0x61...0x7a: return true
    case 0...0xbf, 0xd7, 0xf7: return false
    case 0xc0...0x36f, 0x900...0x963, 0x971...0x97f, 0x1e00...0x1eff: return true
    default:
      switch Unicode.Scalar(scalar)?.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark:
        return true
      default: return false
      }
    }
  }

  func isBeforeLetter(_ end: Int) -> Bool {
    unsafe end < range.upperBound && Self.isLetter(source.scalar(at: end).value)
  }

  private func isBehindLetter(_ position: Int) -> Bool {
    unsafe position > range.lowerBound
      && (source[position - 1] >= 0x80 || Self.isLetter(UInt32(source[position - 1])))
  }

  /// Whether English has a sign before letters.
  static func isPlainBeforeLetter(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "-", "'", "\"", "(", "[", "/": true
    default: 0x30 <= scalar && scalar <= 0x39 || scalar >= 0x80
    }
  }

  /// What a sign that is no letter costs at an offset, by what is beside it.
  func cost(ofSign scalar: UInt32, at position: Int, width: Int) -> Int {
    if 0x30 <= scalar && scalar <= 0x39 { return 0 }
    let isBeforeLetter = isBeforeLetter(position + width)
    let isBehindLetter = isBehindLetter(position)
    let bits =
      switch Unicode.Scalar(scalar) {
      case "-", "'", "\u{2019}": isBeforeLetter && isBehindLetter ? 1 : 2
      case "\"", "(", "[", "{", "*", "#", "\u{201c}", "\u{2018}", "\u{ab}":
        isBeforeLetter ? (isBehindLetter ? 7 : 2) : 1
      case ".", ",", ";", ":", "!", "?", ")", "]", "}", "/", "\u{201d}":
        isBeforeLetter ? 7 : 1
      default: scalar < 0x80 || isBeforeLetter && isBehindLetter ? 7 : 3
      }
    return bits * DetectorModel.bit
  }

  /// The cost of the word in the cheapest of the languages that have no scheme.
  func cost(_ model: DetectorModel) -> Int {
    var best = Int.max
    for language in 0..<model.languageCount {
      // The last language stands for many, each rare.
      var cost = caseCost + (language == DetectorModel.rareLanguage ? Self.rareLanguageCost : 0)
      var context = DetectorModel.LatinContext()
      var isInside = false
      var position = range.lowerBound
      while position < range.upperBound, cost < best {
        let (scalar, width) = unsafe source.scalar(at: position)
        if Self.isLetter(scalar) {
          let small = Self.small(scalar)
          cost += model.cost(
            ofLatin: DetectorModel.number(ofLatin: small),
            in: language,
            behind: &context
          )
          if small >= 0x80 { cost += model.cost(ofOther: small) ?? Self.unknown }
          isInside = true
        } else {
          if isInside { cost += model.cost(ofLatin: 0, in: language, behind: &context) }
          context = DetectorModel.LatinContext()
          isInside = false
          cost += self.cost(ofSign: scalar, at: position, width: width)
        }
        position += width
      }
      if isInside { cost += model.cost(ofLatin: 0, in: language, behind: &context) }
      best = min(best, cost)
    }
    return best
  }

  private static let rareLanguageCost = 4 * DetectorModel.bit
  /// The cost of a letter that no language of the model has.
  private static let unknown = 10 * DetectorModel.bit

  static func small(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return 0x41 <= scalar && scalar <= 0x5a ? scalar + 0x20 : scalar }
    return Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
  }

  /// Letters without another sign between them.
  private struct CaseRun {
    private var count = 0
    private var capitals = 0
    private var startsWithCapital = false
    /// Capitals behind small letters.
    private var humps = 0
    private var wasSmall = false

    mutating func append(_ scalar: UInt32) {
      // Marks have no case.
      if 0x300 <= scalar && scalar <= 0x36f { return }
      let isCapital =
        scalar < 0x80
        ? scalar <= 0x5a
        : Unicode.Scalar(scalar)?.properties.isUppercase ?? false
      if isCapital {
        capitals += 1
        if count == 0 { startsWithCapital = true }
        if wasSmall { humps += 1 }
      }
      wasSmall = !isCapital
      count += 1
    }

    var isMixed: Bool {
      capitals != 0 && capitals != count && !(capitals == 1 && startsWithCapital)
    }

    var cost: Int {
      if capitals == 0 { return 0 }
      let bits = isMixed ? 8 + 4 * humps : capitals == 1 ? 1 : 3
      return bits * DetectorModel.bit
    }
  }
}
