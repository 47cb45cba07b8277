/// Cuts a text into aksharas and, between them, grapheme clusters.
///
/// The definition is a grammar over the classes of `DevanagariClass`:
///
///     cn      = C N?
///     link    = H ZWJ?
///     mark    = B | X | A
///     akshara = (cn link)* cn ( M{0,2} mark* | H (ZWNJ | ZWJ)? )
///             | V N? M? mark*
///             | (U+0950 | U+093D) A*
struct AksharaRules {
  typealias Segment = (end: Int, isWellFormed: Bool)

  private let scalars: [Unicode.Scalar]
  private let classes: [DevanagariClass]
  private let graphemeBreaks: [ReferenceData.GraphemeBreak]
  private let graphemes: GraphemeRules

  init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    self.classes = scalars.map { DevanagariClass(of: $0) }
    self.graphemeBreaks = scalars.map { ReferenceData.shared.graphemeBreak(of: $0) }
    // Only `link` makes a Devanagari conjunct, so a visible halant splits.
    self.graphemes = GraphemeRules(scalars: scalars, conjunctScope: .exceptDevanagari)
  }

  /// All segments in order.
  func segments() -> [Segment] {
    var segments: [Segment] = []
    while let segment = segment(from: segments.last?.end ?? 0) { segments.append(segment) }
    return segments
  }

  /// The segment that starts at `start`, or nil at the end of the text.
  private func segment(from start: Int) -> Segment? {
    if start == scalars.count { return nil }
    if let aksharaEnd = akshara(from: start) {
      let end = attachments(from: aksharaEnd)
      return (end, isWellFormed: end == aksharaEnd)
    }
    // GB9b holds an akshara to the signs that are written before it.
    let prependEnd = skip(from: start) { graphemeBreaks[$0] == .prepend }
    if prependEnd > start, let aksharaEnd = akshara(from: prependEnd) {
      let end = attachments(from: aksharaEnd)
      return (end, isWellFormed: end == aksharaEnd)
    }
    return cluster(from: start)
  }

  /// A grapheme cluster that is no akshara.
  private func cluster(from start: Int) -> Segment {
    var end = start + 1
    while !graphemes.isBoundary(at: end) { end += 1 }
    let hasStraySign = (start..<end).contains { isDevanagariSign(at: $0) }
    return (end, isWellFormed: !hasStraySign)
  }

  /// Whether the scalar is a sign that needs a Devanagari letter before it.
  private func isDevanagariSign(at offset: Int) -> Bool {
    switch classes[offset] {
    case .nukta, .halant, .dependentVowel, .bindu, .visarga, .accent:
      return true
    case .consonant, .independentVowel, .symbol, .other:
      let attaches = graphemeBreaks[offset] == .extend || graphemeBreaks[offset] == .spacingMark
      return attaches && ReferenceData.shared.script(of: scalars[offset]) == .devanagari
    }
  }

  /// Goes over what GB9 and GB9a attach: (Extend | ZWJ | SpacingMark)*.
  private func attachments(from start: Int) -> Int {
    skip(from: start) {
      let value = graphemeBreaks[$0]
      return value == .extend || value == .zwj || value == .spacingMark
    }
  }
}

/// The parts of the grammar. Each gives the end of the longest match at `start`, or nil.
extension AksharaRules {
  private func akshara(from start: Int) -> Int? {
    consonantAkshara(from: start) ?? vowelAkshara(from: start) ?? symbolAkshara(from: start)
  }

  /// (cn link)* cn ( M{0,2} mark* | H (ZWNJ | ZWJ)? )
  private func consonantAkshara(from start: Int) -> Int? {
    guard var end = consonant(from: start) else { return nil }
    while let linkEnd = link(from: end), let next = consonant(from: linkEnd) { end = next }
    if isClass(.halant, at: end) {
      let isJoinerNext = isScalar("\u{200C}", at: end + 1) || isScalar("\u{200D}", at: end + 1)
      return isJoinerNext ? end + 2 : end + 1
    }
    return marks(from: dependentVowels(from: end, atMost: 2))
  }

  /// V N? M? mark*
  private func vowelAkshara(from start: Int) -> Int? {
    guard isClass(.independentVowel, at: start) else { return nil }
    return marks(from: dependentVowels(from: nukta(from: start + 1), atMost: 1))
  }

  /// (U+0950 | U+093D) A*
  private func symbolAkshara(from start: Int) -> Int? {
    guard isClass(.symbol, at: start) else { return nil }
    return skip(from: start + 1) { classes[$0] == .accent }
  }

  /// cn = C N?
  private func consonant(from start: Int) -> Int? {
    isClass(.consonant, at: start) ? nukta(from: start + 1) : nil
  }

  /// link = H ZWJ?
  private func link(from start: Int) -> Int? {
    guard isClass(.halant, at: start) else { return nil }
    return isScalar("\u{200D}", at: start + 1) ? start + 2 : start + 1
  }

  /// N?
  private func nukta(from start: Int) -> Int {
    isClass(.nukta, at: start) ? start + 1 : start
  }

  /// M{0,limit}
  private func dependentVowels(from start: Int, atMost limit: Int) -> Int {
    min(skip(from: start) { classes[$0] == .dependentVowel }, start + limit)
  }

  /// mark*, where mark = B | X | A
  private func marks(from start: Int) -> Int {
    skip(from: start) { [.bindu, .visarga, .accent].contains(classes[$0]) }
  }

  /// Goes over all scalars from `start` on that fit.
  private func skip(from start: Int, while fits: (Int) -> Bool) -> Int {
    var end = start
    while end < scalars.count, fits(end) { end += 1 }
    return end
  }

  private func isClass(_ value: DevanagariClass, at offset: Int) -> Bool {
    offset < scalars.count && classes[offset] == value
  }

  private func isScalar(_ scalar: Unicode.Scalar, at offset: Int) -> Bool {
    offset < scalars.count && scalars[offset] == scalar
  }
}

/// The classes of scalars that the akshara grammar is written with.
enum DevanagariClass {
  /// C: a Devanagari consonant.
  case consonant
  /// V: a Devanagari independent vowel.
  case independentVowel
  /// M: a Devanagari dependent vowel.
  case dependentVowel
  /// N: the nukta.
  case nukta
  /// H: the halant.
  case halant
  /// B: candrabindu and anusvara.
  case bindu
  /// X: the visarga.
  case visarga
  /// A: an accent or another Vedic sign.
  case accent
  /// The om sign and the avagraha, which take accents only.
  case symbol
  case other

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x093C: self = .nukta
    case 0x094D: self = .halant
    case 0x0900...0x0902: self = .bindu
    case 0x0903: self = .visarga
    case 0x093D, 0x0950: self = .symbol
    case 0x0951...0x0954, 0x1CD0...0x1CD2, 0x1CD4...0x1CE0, 0x1CE2...0x1CE8, 0x1CED, 0x1CF4,
      0x1CF7...0x1CF9, 0xA8E0...0xA8F1:
      self = .accent
    default:
      self = Self.letterOrVowel(scalar)
    }
  }

  private static func letterOrVowel(_ scalar: Unicode.Scalar) -> DevanagariClass {
    guard ReferenceData.shared.script(of: scalar) == .devanagari else { return .other }
    switch ReferenceData.shared.syllabicCategory(of: scalar) {
    case .consonant: return .consonant
    case .independentVowel: return .independentVowel
    case .dependentVowel: return .dependentVowel
    case .virama, .other: return .other
    }
  }
}
