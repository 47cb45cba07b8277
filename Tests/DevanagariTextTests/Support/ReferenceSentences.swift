/// The boundary rules of sentences (UAX #29, section 5.1).
struct SentenceRules {
  private let classes: [ReferenceData.SentenceBreak]
  private let units: ReferenceUnits

  init(scalars: [Unicode.Scalar]) {
    let classes = scalars.map { ReferenceData.shared.sentenceBreak(of: $0) }
    self.classes = classes
    // SB5: marks belong to the scalar before them, unless that ends a paragraph.
    self.units = ReferenceUnits(scalarCount: scalars.count) { offset in
      Self.isMark(classes[offset]) && !Self.isParaSep(classes[offset - 1])
    }
  }

  /// Whether a sentence starts or ends at `position`.
  func isBoundary(at position: Int) -> Bool {
    // SB1 and SB2: break at the start and at the end, unless the text is empty.
    if classes.isEmpty { return false }
    if position == 0 || position == classes.count { return true }

    let left = classes[position - 1]
    let right = classes[position]

    // SB3: CR × LF
    if left == .cr && right == .lf { return false }
    // SB4: ParaSep ÷
    if Self.isParaSep(left) { return true }
    // SB5: X (Extend | Format)* is X
    if !units.startsUnit(at: position) { return false }
    // SB6 to SB998 see units.
    return breaksUnits(before: units.unitOfScalar[position])
  }

  /// SB6 to SB998 for the place between the unit `unit` and the one before it.
  private func breaksUnits(before unit: Int) -> Bool {
    let beforeLeft = unitClass(unit - 2)
    let left = unitClass(unit - 1)
    let right = unitClass(unit)

    // SB6: ATerm × Numeric
    if left == .aTerm && right == .numeric { return false }
    // SB7: (Upper | Lower) ATerm × Upper
    if (beforeLeft == .upper || beforeLeft == .lower) && left == .aTerm && right == .upper {
      return false
    }

    let afterClose = terminator(before: skipBack(.close, before: unit))
    let afterSpace = terminator(before: skipBackSpaceAndClose(before: unit))
    let afterParaSep = terminator(before: skipBackSpaceAndClose(before: skipBackParaSep(unit)))

    // SB8: ATerm Close* Sp* × (¬(OLetter | Upper | Lower | ParaSep | SATerm))* Lower
    if afterSpace == .aTerm && lowerFollows(from: unit) { return false }
    // SB8a: SATerm Close* Sp* × (SContinue | SATerm)
    if afterSpace != nil && (right == .sContinue || isSATerm(right)) { return false }
    // SB9: SATerm Close* × (Close | Sp | ParaSep)
    if afterClose != nil && (right == .close || right == .space || isParaSep(right)) {
      return false
    }
    // SB10: SATerm Close* Sp* × (Sp | ParaSep)
    if afterSpace != nil && (right == .space || isParaSep(right)) { return false }
    // SB11: SATerm Close* Sp* ParaSep? ÷
    if afterParaSep != nil { return true }
    // SB998: Any × Any
    return false
  }

  /// Whether the units from `unit` on read (¬(OLetter | Upper | Lower | ParaSep | SATerm))* Lower.
  private func lowerFollows(from unit: Int) -> Bool {
    var index = unit
    while let value = unitClass(index) {
      if value == .lower { return true }
      if value == .oLetter || value == .upper || isParaSep(value) || isSATerm(value) {
        return false
      }
      index += 1
    }
    return false
  }

  /// The class of the unit before `unit`, if that is STerm or ATerm.
  private func terminator(before unit: Int) -> ReferenceData.SentenceBreak? {
    let value = unitClass(unit - 1)
    return isSATerm(value) ? value : nil
  }

  /// Goes back over `value*`.
  private func skipBack(_ value: ReferenceData.SentenceBreak, before unit: Int) -> Int {
    var index = unit
    while unitClass(index - 1) == value { index -= 1 }
    return index
  }

  /// Goes back over `Close* Sp*`.
  private func skipBackSpaceAndClose(before unit: Int) -> Int {
    skipBack(.close, before: skipBack(.space, before: unit))
  }

  /// Goes back over `ParaSep?`.
  private func skipBackParaSep(_ unit: Int) -> Int {
    isParaSep(unitClass(unit - 1)) ? unit - 1 : unit
  }

  /// The class of a unit, or nil outside the text.
  private func unitClass(_ unit: Int) -> ReferenceData.SentenceBreak? {
    units.starts.indices.contains(unit) ? classes[units.starts[unit]] : nil
  }

  private func isSATerm(_ value: ReferenceData.SentenceBreak?) -> Bool {
    value == .sTerm || value == .aTerm
  }

  private func isParaSep(_ value: ReferenceData.SentenceBreak?) -> Bool {
    value.map(Self.isParaSep) ?? false
  }

  private static func isParaSep(_ value: ReferenceData.SentenceBreak) -> Bool {
    value == .separator || value == .cr || value == .lf
  }

  private static func isMark(_ value: ReferenceData.SentenceBreak) -> Bool {
    value == .extend || value == .format
  }
}
