import DevanagariLexicon
import DevanagariText

/// The frequencies of what units are folded to, and the commonest unit of each.
struct TermTable {
  /// The units as they were read.
  private let units: FrequencyTable
  /// What they are folded to, with the sums of their counts.
  let terms: FrequencyTable
  // For each row of `terms`, that of its commonest unit; nil where nothing is folded.
  private let commonest: [Int]?

  /// Whether units are folded.
  var hasForms: Bool { commonest != nil }

  /// Folds the units of a table, but for those that are stopwords.
  init(_ units: FrequencyTable, leavingOut stopwords: Stopwords, folding fold: TermFold) {
    self.units = units
    guard !fold.isIdentity || !stopwords.isEmpty else {
      terms = units
      commonest = nil
      return
    }
    var terms = FrequencyTable()
    // Row 0 is none.
    var commonest = [0]
    var term: [UInt8] = []
    var buffer: [UInt8] = []
    for unit in 0..<units.typeCount {
      let unit = unit + 1
      let isLeftOut = units.withText(ofRow: unit) { text in
        if stopwords.contains(utf8: text) { return true }
        fold.fold(text, into: &term, &buffer)
        return false
      }
      if isLeftOut { continue }
      let row = terms.add(utf8: term.span, times: units.count(ofRow: unit))
      if row == commonest.count {
        commonest.append(unit)
      } else if units.precedes(unit, commonest[row]) {
        commonest[row] = unit
      }
    }
    self.terms = terms
    self.commonest = fold.isIdentity ? nil : commonest
  }

  /// Calls `body` with the text of a row, and with its commonest unit where units are folded.
  func withTexts(
    ofRow row: Int,
    _ body: (_ term: Span<UInt8>, _ form: Span<UInt8>?) throws(Fault) -> Void
  ) throws(Fault) {
    try terms.withText(ofRow: row) { (term) throws(Fault) in
      guard let commonest else { return try body(term, nil) }
      try units.withText(ofRow: commonest[row]) { (form) throws(Fault) in try body(term, form) }
    }
  }
}
