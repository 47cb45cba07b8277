import DevanagariText

/// Finds what a normalizer would change, and what it leaves ill-formed.
struct Checker {
  let normalizer: Normalizer

  /// Returns the findings in whole lines, in their order. They do not overlap.
  func findings(in lines: UTF8Span) -> [Finding] {
    let text = String(copying: lines)
    let changes = changes(in: text, lines)
    let errors = wellFormednessErrors(in: text)
    if errors.isEmpty { return changes }
    let remaining = errors.filter { error in !overlap(changes, text.offsets(of: error.range)) }
    if remaining.isEmpty { return changes }
    let findings =
      changes
      + remaining.map { error in
        finding([Diagnosis(error.kind)], text.offsets(of: error.range), nil, in: text, lines)
      }
    return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether any of the findings, which are in their order, overlaps a range.
  private func overlap(_ findings: [Finding], _ range: Range<Int>) -> Bool {
    var low = 0
    var high = findings.count
    while low < high {
      let middle = (low + high) / 2
      if findings[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < findings.count && findings[low].range.lowerBound < range.upperBound
  }

  private func changes(in text: String, _ lines: UTF8Span) -> [Finding] {
    if normalizer.isNormalized(lines) { return [] }
    let aligned = normalizer.align(text)
    let groups = ChangeGroup.all(of: normalizer.changes(in: text), in: aligned, lines)
    return groups.compactMap { group in
      let target = aligned.range(ofOriginal: aligned.original.indices(of: group.range))
      let suggestion = String(aligned.text[target])
      // What one rule did another may have undone.
      if suggestion.utf8.elementsEqual(text[text.indices(of: group.range)].utf8) { return nil }
      return finding(group.rules.map { Diagnosis($0) }, group.range, suggestion, in: text, lines)
    }
  }

  private func finding(
    _ diagnoses: [Diagnosis],
    _ range: Range<Int>,
    _ suggestion: String?,
    in text: String,
    _ lines: UTF8Span
  ) -> Finding {
    Finding(
      diagnoses: diagnoses,
      range: range,
      text: String(text[text.indices(of: range)]),
      suggestion: suggestion,
      word: word(around: range, in: text, lines)
    )
  }

  // Longer words are no help.
  private static let wordLimit = 96

  private func word(around range: Range<Int>, in text: String, _ lines: UTF8Span) -> String? {
    guard !range.isEmpty, let end = lines.boundary(after: range.upperBound - 1, of: .words),
      end.kind == .letters,
      let start = lines.boundary(before: range.lowerBound + 1, of: .words)
    else { return nil }
    let word = start..<end.offset
    guard word != range, word.count <= Self.wordLimit else { return nil }
    return String(text[text.indices(of: word)])
  }
}

/// Changes that belong together: they overlap, or touch inside a word.
private struct ChangeGroup {
  /// Where, in bytes of the original text.
  private(set) var range: Range<Int>
  // The place of each rule in the list of changes.
  private var places: [(place: Int, rule: Normalizer.Rule)]

  /// The rules that acted, each once, in the order in which they did.
  var rules: [Normalizer.Rule] {
    var rules: [Normalizer.Rule] = []
    for (_, rule) in places.sorted(by: { $0.place < $1.place }) where !rules.contains(rule) {
      rules.append(rule)
    }
    return rules
  }

  /// Returns the groups in the order of the text.
  static func all(
    of changes: [Normalizer.Change],
    in aligned: AlignedText,
    _ lines: UTF8Span
  ) -> [ChangeGroup] {
    let single = changes.enumerated().map { place, change in
      ChangeGroup(range: aligned.wholeEdits(change.range), places: [(place, change.rule)])
    }
    var groups: [ChangeGroup] = []
    for group in single.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let last = groups.last, last.isJoined(to: group, in: lines) {
        groups[groups.count - 1].append(group)
      } else {
        groups.append(group)
      }
    }
    return groups
  }

  private func isJoined(to next: ChangeGroup, in lines: UTF8Span) -> Bool {
    let border = next.range.lowerBound
    if border < range.upperBound { return true }
    return border == range.upperBound && !lines.isBoundary(at: border, of: .words)
  }

  private mutating func append(_ next: ChangeGroup) {
    range = range.lowerBound..<max(range.upperBound, next.range.upperBound)
    places += next.places
  }
}

extension AlignedText {
  /// Returns a range of the original in bytes, widened so that it cuts through no change.
  fileprivate func wholeEdits(_ range: Range<String.Index>) -> Range<Int> {
    var range = range
    while true {
      let source = originalRange(of: self.range(ofOriginal: range))
      let lower = min(range.lowerBound, source.lowerBound)
      let upper = max(range.upperBound, source.upperBound)
      if range == lower..<upper { return original.offsets(of: range) }
      range = lower..<upper
    }
  }
}

extension String {
  /// Returns the range in bytes of UTF-8 from the start.
  fileprivate func offsets(of range: Range<String.Index>) -> Range<Int> {
    let lower = utf8.distance(from: startIndex, to: range.lowerBound)
    return lower..<lower + utf8.distance(from: range.lowerBound, to: range.upperBound)
  }

  /// Returns the range of indices for a range in bytes of UTF-8.
  fileprivate func indices(of range: Range<Int>) -> Range<String.Index> {
    let lower = utf8.index(startIndex, offsetBy: range.lowerBound)
    return lower..<utf8.index(lower, offsetBy: range.count)
  }
}
