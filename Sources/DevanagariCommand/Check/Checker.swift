import DevanagariText

/// Finds what a normalizer would change, and what it leaves ill-formed.
struct Checker: Finder {
  let normalizer: Normalizer

  func findings(in lines: UTF8Span) -> [Finding] {
    let text = String(copying: lines)
    let changes = changes(in: text, lines)
    let errors = text.wellFormednessErrors()
    if errors.isEmpty { return changes }
    let remaining = errors.filter { error in !overlap(changes, text.utf8Offsets(of: error.range)) }
    if remaining.isEmpty { return changes }
    var words = WordCursor()
    let findings =
      changes
      + remaining.map { error in
        let range = text.utf8Offsets(of: error.range)
        let word = word(around: range, in: text, lines, &words)
        return Finding([Diagnosis(error.kind)], range, of: text, suggestion: nil, word)
      }
    return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether any of the findings, which are in their order, overlaps a range.
  private func overlap(_ findings: [Finding], _ range: Range<Int>) -> Bool {
    let index = countOfFirst(findings.count) {
      findings[$0].range.upperBound <= range.lowerBound
    }
    return index < findings.count && findings[index].range.lowerBound < range.upperBound
  }

  private func changes(in text: String, _ lines: UTF8Span) -> [Finding] {
    if normalizer.isNormalized(lines) { return [] }
    let (aligned, changes) = normalizer.alignTellingChanges(text)
    let groups = ChangeGroup.all(of: changes, in: aligned, lines)
    var words = WordCursor()
    return groups.compactMap { group in
      let target = aligned.range(ofOriginal: aligned.original.range(ofUTF8Offsets: group.range))
      let suggestion = String(aligned.text[target])
      // What one rule did another may have undone.
      if suggestion.utf8.elementsEqual(text[text.range(ofUTF8Offsets: group.range)].utf8) {
        return nil
      }
      let word = word(around: group.range, in: text, lines, &words)
      let diagnoses = group.rules.map { Diagnosis($0) }
      return Finding(diagnoses, group.range, of: text, suggestion: suggestion, word)
    }
  }

  // Longer words are no help.
  private static let wordLimit = 96

  private func word(
    around range: Range<Int>,
    in text: String,
    _ lines: UTF8Span,
    _ words: inout WordCursor
  ) -> String? {
    guard let first = words.word(holding: range.lowerBound, in: lines),
      let last = words.word(holding: max(range.lowerBound, range.upperBound - 1), in: lines),
      last.kind == .letters
    else { return nil }
    let word = first.range.lowerBound..<last.range.upperBound
    guard word != range, word.count <= Self.wordLimit else { return nil }
    return String(text[text.range(ofUTF8Offsets: word)])
  }
}

extension Finding {
  fileprivate init(
    _ diagnoses: [Diagnosis],
    _ range: Range<Int>,
    of text: String,
    suggestion: String?,
    _ word: String?
  ) {
    self.diagnoses = diagnoses
    self.range = range
    self.text = String(text[text.range(ofUTF8Offsets: range)])
    self.suggestion = suggestion
    self.word = word
  }
}

/// The words of a text, one after the other: however many places are asked for, each word is found
/// once.
private struct WordCursor {
  private var scanner = BoundaryScanner(.words)
  private var boundaries = [Boundary](repeating: .zero, count: 64)
  private var next = 0
  private var found = 0
  private var start = 0

  /// Returns the word, or what stands between words, that holds a byte; ask for ascending offsets.
  mutating func word(
    holding offset: Int,
    in text: UTF8Span
  ) -> (range: Range<Int>, kind: Segment.Kind)? {
    while true {
      if next == found {
        found = scanner.scan(text.span, into: &boundaries)
        next = 0
        if found == 0 { return nil }
      }
      let end = boundaries[next]
      if end.offset > offset { return (start..<end.offset, end.kind) }
      start = end.offset
      next += 1
    }
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
    var words = WordCursor()
    for group in single.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let last = groups.last, last.isJoined(to: group, in: lines, &words) {
        groups[groups.count - 1].append(group)
      } else {
        groups.append(group)
      }
    }
    return groups
  }

  private func isJoined(
    to next: ChangeGroup,
    in lines: UTF8Span,
    _ words: inout WordCursor
  ) -> Bool {
    let border = next.range.lowerBound
    if border != range.upperBound { return border < range.upperBound }
    guard let word = words.word(holding: border, in: lines) else { return false }
    return word.range.lowerBound < border
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
      if range == lower..<upper { return original.utf8Offsets(of: range) }
      range = lower..<upper
    }
  }
}
