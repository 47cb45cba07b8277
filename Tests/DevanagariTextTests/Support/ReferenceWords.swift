/// The word rules that the reference can follow.
enum WordTailoring {
  /// UAX #29 without changes.
  case unicode
  /// What ICU 72 does for Hindi, apart from its dictionaries.
  case hindi

  /// The Word_Break class that the rules see.
  func wordBreak(of scalar: Unicode.Scalar) -> ReferenceData.WordBreak {
    let plain = ReferenceData.shared.wordBreak(of: scalar)
    switch self {
    case .unicode: return plain
    case .hindi: return Self.hindiWordBreak(of: scalar, plain: plain)
    }
  }

  private static func hindiWordBreak(
    of scalar: Unicode.Scalar,
    plain: ReferenceData.WordBreak
  ) -> ReferenceData.WordBreak {
    // Colons end a word.
    if scalar == ":" || scalar == "\u{FE55}" || scalar == "\u{FF1A}" { return .other }
    // An at sign keeps an address together.
    if scalar == "@" { return .aLetter }
    // Han scalars and Hangul syllables join by rules of their own. See `joinsTailored`.
    if plain == .extend && ReferenceData.shared.script(of: scalar) == .han { return .other }
    if plain == .aLetter && (isKanaOrHan(scalar) || isHangulSyllable(scalar)) { return .other }
    // A run of a script that needs a dictionary stays in one piece.
    let isControl = ReferenceData.shared.graphemeBreak(of: scalar) == .control
    if isComplexContext(scalar) && plain != .extend && !isControl { return .aLetter }
    return plain
  }

  /// Line_Break=Complex_Context.
  static func isComplexContext(_ scalar: Unicode.Scalar) -> Bool {
    ReferenceData.shared.lineBreak(of: scalar) == .complexContext
  }

  /// ICU's `$KanaKanji`: Han, Hiragana and Katakana.
  static func isKanaOrHan(_ scalar: Unicode.Scalar) -> Bool {
    let script = ReferenceData.shared.script(of: scalar)
    return script == .han || script == .hiragana
      || ReferenceData.shared.wordBreak(of: scalar) == .katakana
  }

  /// ICU's `$HangulSyllable`.
  static func isHangulSyllable(_ scalar: Unicode.Scalar) -> Bool {
    (0xAC00...0xD7A3).contains(scalar.value)
  }

  /// The rules that the tailoring adds. Both look at direct neighbors only.
  func joinsTailored(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    guard self == .hindi else { return false }
    // HangulSyllable × HangulSyllable
    if Self.isHangulSyllable(left) && Self.isHangulSyllable(right) { return true }
    // KanaKanji × KanaKanji
    return Self.isKanaOrHan(left) && Self.isKanaOrHan(right)
  }
}

/// The boundary rules of words (UAX #29, section 4.1.1).
struct WordRules {
  private let scalars: [Unicode.Scalar]
  private let classes: [ReferenceData.WordBreak]
  private let units: ReferenceUnits
  private let tailoring: WordTailoring

  init(scalars: [Unicode.Scalar], tailoring: WordTailoring) {
    let classes = scalars.map { tailoring.wordBreak(of: $0) }
    self.scalars = scalars
    self.classes = classes
    self.tailoring = tailoring
    // WB4: marks belong to the scalar before them, unless that is a line break.
    self.units = ReferenceUnits(scalarCount: scalars.count) { offset in
      Self.isMark(classes[offset]) && !Self.isNewline(classes[offset - 1])
    }
  }

  /// Whether a word starts or ends at `position`.
  func isBoundary(at position: Int) -> Bool {
    // WB1 and WB2: break at the start and at the end, unless the text is empty.
    if scalars.isEmpty { return false }
    if position == 0 || position == scalars.count { return true }

    let left = classes[position - 1]
    let right = classes[position]

    // WB3: CR × LF
    if left == .cr && right == .lf { return false }
    // WB3a: (Newline | CR | LF) ÷
    if Self.isNewline(left) { return true }
    // WB3b: ÷ (Newline | CR | LF)
    if Self.isNewline(right) { return true }
    // WB3c: ZWJ × Extended_Pictographic
    if left == .zwj && ReferenceData.shared.isPictographic(scalars[position]) { return false }
    // WB3d: WSegSpace × WSegSpace
    if left == .segmentSpace && right == .segmentSpace { return false }
    // WB4: X (Extend | Format | ZWJ)* is X
    if !units.startsUnit(at: position) { return false }
    // Rules of the tailoring, which do not look through marks.
    if tailoring.joinsTailored(scalars[position - 1], scalars[position]) { return false }
    // WB5 to WB16 see units.
    if joinsUnits(before: units.unitOfScalar[position]) { return false }
    // WB999: Any ÷ Any
    return true
  }

  /// WB5 to WB16 for the place between the unit `unit` and the one before it.
  private func joinsUnits(before unit: Int) -> Bool {
    let beforeLeft = unitClass(unit - 2)
    let left = unitClass(unit - 1)
    let right = unitClass(unit)
    let afterRight = unitClass(unit + 1)

    // WB5: AHLetter × AHLetter
    if isAHLetter(left) && isAHLetter(right) { return true }
    // WB6: AHLetter × (MidLetter | MidNumLetQ) AHLetter
    if isAHLetter(left) && (right == .midLetter || isMidNumLetQ(right)) && isAHLetter(afterRight) {
      return true
    }
    // WB7: AHLetter (MidLetter | MidNumLetQ) × AHLetter
    if isAHLetter(beforeLeft) && (left == .midLetter || isMidNumLetQ(left)) && isAHLetter(right) {
      return true
    }
    // WB7a: Hebrew_Letter × Single_Quote
    if left == .hebrewLetter && right == .singleQuote { return true }
    // WB7b: Hebrew_Letter × Double_Quote Hebrew_Letter
    if left == .hebrewLetter && right == .doubleQuote && afterRight == .hebrewLetter { return true }
    // WB7c: Hebrew_Letter Double_Quote × Hebrew_Letter
    if beforeLeft == .hebrewLetter && left == .doubleQuote && right == .hebrewLetter { return true }
    // WB8: Numeric × Numeric
    if left == .numeric && right == .numeric { return true }
    // WB9: AHLetter × Numeric
    if isAHLetter(left) && right == .numeric { return true }
    // WB10: Numeric × AHLetter
    if left == .numeric && isAHLetter(right) { return true }
    // WB11: Numeric (MidNum | MidNumLetQ) × Numeric
    if beforeLeft == .numeric && (left == .midNum || isMidNumLetQ(left)) && right == .numeric {
      return true
    }
    // WB12: Numeric × (MidNum | MidNumLetQ) Numeric
    if left == .numeric && (right == .midNum || isMidNumLetQ(right)) && afterRight == .numeric {
      return true
    }
    // WB13: Katakana × Katakana
    if left == .katakana && right == .katakana { return true }
    // WB13a: (AHLetter | Numeric | Katakana | ExtendNumLet) × ExtendNumLet
    if (isWordClass(left) || left == .extendNumLet) && right == .extendNumLet { return true }
    // WB13b: ExtendNumLet × (AHLetter | Numeric | Katakana)
    if left == .extendNumLet && isWordClass(right) { return true }
    // WB15 and WB16
    return joinsFlag(before: unit)
  }

  /// WB15 and WB16: (sot | [^RI]) (RI RI)* RI × RI.
  private func joinsFlag(before unit: Int) -> Bool {
    guard unitClass(unit) == .regionalIndicator else { return false }
    var index = unit - 1
    while unitClass(index) == .regionalIndicator { index -= 1 }
    let indicatorsBefore = unit - 1 - index
    return !indicatorsBefore.isMultiple(of: 2)
  }

  /// The class of a unit, or nil outside the text.
  private func unitClass(_ unit: Int) -> ReferenceData.WordBreak? {
    units.starts.indices.contains(unit) ? classes[units.starts[unit]] : nil
  }

  private func isAHLetter(_ value: ReferenceData.WordBreak?) -> Bool {
    value == .aLetter || value == .hebrewLetter
  }

  private func isMidNumLetQ(_ value: ReferenceData.WordBreak?) -> Bool {
    value == .midNumLet || value == .singleQuote
  }

  /// AHLetter | Numeric | Katakana.
  private func isWordClass(_ value: ReferenceData.WordBreak?) -> Bool {
    isAHLetter(value) || value == .numeric || value == .katakana
  }

  private static func isNewline(_ value: ReferenceData.WordBreak) -> Bool {
    value == .newline || value == .cr || value == .lf
  }

  private static func isMark(_ value: ReferenceData.WordBreak) -> Bool {
    value == .extend || value == .format || value == .zwj
  }
}
