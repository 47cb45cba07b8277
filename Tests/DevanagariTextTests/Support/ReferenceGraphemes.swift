/// The boundary rules of grapheme clusters (UAX #29, section 3.1.1).
struct GraphemeRules {
  /// The scripts for which GB9c holds.
  enum ConjunctScope {
    case everyScript
    /// Leaves out each conjunct that has a Devanagari consonant on either side.
    case exceptDevanagari
  }

  private let scalars: [Unicode.Scalar]
  private let classes: [ReferenceData.GraphemeBreak]
  private let conjunctScope: ConjunctScope

  init(scalars: [Unicode.Scalar], conjunctScope: ConjunctScope = .everyScript) {
    self.scalars = scalars
    self.classes = scalars.map { ReferenceData.shared.graphemeBreak(of: $0) }
    self.conjunctScope = conjunctScope
  }

  /// Whether a cluster starts or ends at `position`.
  func isBoundary(at position: Int) -> Bool {
    // GB1 and GB2: break at the start and at the end, unless the text is empty.
    if scalars.isEmpty { return false }
    if position == 0 || position == scalars.count { return true }

    let left = classes[position - 1]
    let right = classes[position]

    // GB3: CR × LF
    if left == .cr && right == .lf { return false }
    // GB4: (Control | CR | LF) ÷
    if left == .control || left == .cr || left == .lf { return true }
    // GB5: ÷ (Control | CR | LF)
    if right == .control || right == .cr || right == .lf { return true }
    // GB6, GB7 and GB8
    if joinsHangul(left, right) { return false }
    // GB9: × (Extend | ZWJ)
    if right == .extend || right == .zwj { return false }
    // GB9a: × SpacingMark
    if right == .spacingMark { return false }
    // GB9b: Prepend ×
    if left == .prepend { return false }
    // GB9c
    if joinsConjunct(at: position) { return false }
    // GB11
    if joinsEmoji(at: position) { return false }
    // GB12 and GB13
    if joinsFlag(at: position) { return false }
    // GB999: Any ÷ Any
    return true
  }

  /// GB6: L × (L | V | LV | LVT); GB7: (LV | V) × (V | T); GB8: (LVT | T) × T.
  private func joinsHangul(
    _ left: ReferenceData.GraphemeBreak,
    _ right: ReferenceData.GraphemeBreak
  ) -> Bool {
    switch left {
    case .leading:
      right == .leading || right == .vowel || right == .leadingVowel
        || right == .leadingVowelTrailing
    case .leadingVowel, .vowel:
      right == .vowel || right == .trailing
    case .leadingVowelTrailing, .trailing:
      right == .trailing
    default:
      false
    }
  }

  /// GB9c: Consonant [Extend Linker]* Linker [Extend Linker]* × Consonant.
  private func joinsConjunct(at position: Int) -> Bool {
    guard conjunctBreak(at: position) == .consonant else { return false }
    var index = position - 1
    var hasLinker = false
    while index >= 0, [.extend, .linker].contains(conjunctBreak(at: index)) {
      if conjunctBreak(at: index) == .linker { hasLinker = true }
      index -= 1
    }
    guard hasLinker, index >= 0, conjunctBreak(at: index) == .consonant else { return false }
    switch conjunctScope {
    case .everyScript: return true
    case .exceptDevanagari: return !isDevanagari(at: index) && !isDevanagari(at: position)
    }
  }

  /// GB11: Extended_Pictographic Extend* ZWJ × Extended_Pictographic.
  private func joinsEmoji(at position: Int) -> Bool {
    guard isPictographic(at: position), classes[position - 1] == .zwj else { return false }
    var index = position - 2
    while index >= 0, classes[index] == .extend { index -= 1 }
    return index >= 0 && isPictographic(at: index)
  }

  /// GB12 and GB13: (sot | [^RI]) (RI RI)* RI × RI.
  private func joinsFlag(at position: Int) -> Bool {
    guard classes[position] == .regionalIndicator else { return false }
    var index = position - 1
    while index >= 0, classes[index] == .regionalIndicator { index -= 1 }
    let indicatorsBefore = position - 1 - index
    return !indicatorsBefore.isMultiple(of: 2)
  }

  private func conjunctBreak(at index: Int) -> ReferenceData.ConjunctBreak {
    ReferenceData.shared.conjunctBreak(of: scalars[index])
  }

  private func isPictographic(at index: Int) -> Bool {
    ReferenceData.shared.isPictographic(scalars[index])
  }

  private func isDevanagari(at index: Int) -> Bool {
    ReferenceData.shared.script(of: scalars[index]) == .devanagari
  }
}
