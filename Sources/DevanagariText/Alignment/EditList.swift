/// The changes that one pass made to a text: ranges of the source and what they became, in UTF-8
/// bytes. What stands between them is the same in both.
struct EditList: Sendable, Hashable {
  /// A range of the source, and the range of the target that came of it, which may be empty.
  struct Edit: Sendable, Hashable {
    var source: Range<Int>
    var target: Range<Int>
  }

  /// The edits, in the order of the text; they may touch, but not overlap.
  private(set) var edits: [Edit] = []

  /// Notes that `source`, which comes after all other edits, became `count` bytes.
  mutating func append(source: Range<Int>, count: Int) {
    let start = edits.last.map { $0.target.upperBound + source.lowerBound - $0.source.upperBound }
    let lower = start ?? source.lowerBound
    edits.append(Edit(source: source, target: lower..<lower + count))
  }

  /// Notes that `range` of the target, which is not empty, became `count` bytes.
  ///
  /// Edits that the range overlaps become a part of the new one.
  ///
  /// - Returns: The range of the source from which the new bytes come.
  /// - Complexity: O(*e*) in the edits that do not come before the range.
  @discardableResult
  mutating func splice(_ range: Range<Int>, count: Int) -> Range<Int> {
    var behind: [Edit] = []
    while let last = edits.last, last.target.lowerBound >= range.upperBound {
      behind.append(edits.removeLast())
    }
    var overlapped: [Edit] = []
    while let last = edits.last, last.target.upperBound > range.lowerBound {
      overlapped.append(edits.removeLast())
    }
    var lower = range.lowerBound
    var upper = range.upperBound
    var source = offset(ofTarget: lower)..<offset(ofTarget: upper)
    if let first = overlapped.last, let last = overlapped.first {
      if first.target.lowerBound <= lower {
        lower = first.target.lowerBound
        source = first.source.lowerBound..<max(first.source.lowerBound, source.upperBound)
      }
      upper = max(upper, last.target.upperBound)
      source = source.lowerBound..<last.source.upperBound + upper - last.target.upperBound
    }
    let kept = (range.lowerBound - lower) + (upper - range.upperBound)
    edits.append(Edit(source: source, target: lower..<lower + kept + count))
    let shift = count - range.count
    for var edit in behind.reversed() {
      edit.target = edit.target.lowerBound + shift..<edit.target.upperBound + shift
      edits.append(edit)
    }
    return source
  }

  /// Returns the source offset of a target offset behind all edits.
  func offset(ofTarget offset: Int) -> Int {
    edits.last.map { $0.source.upperBound + offset - $0.target.upperBound } ?? offset
  }

  /// Returns the smallest range of the source that became `range` of the target.
  ///
  /// A range that cuts an edit widens to it. What was deleted at its ends is left out; an empty range
  /// where text was deleted gives that text.
  ///
  /// - Complexity: O(log *e*) in the edits.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    map(range, from: \.target, to: \.source)
  }

  /// Returns the smallest range of the target that came of `range` of the source.
  ///
  /// - Complexity: O(log *e*) in the edits.
  func targetRange(of range: Range<Int>) -> Range<Int> {
    map(range, from: \.source, to: \.target)
  }

  private func map(
    _ range: Range<Int>,
    from: KeyPath<Edit, Range<Int>>,
    to: KeyPath<Edit, Range<Int>>
  ) -> Range<Int> {
    if range.isEmpty, let image = image(ofEmpty: range, from: from, to: to) { return image }
    var lower = range.lowerBound
    if let edit = lastEdit(where: { $0[keyPath: from].lowerBound <= range.lowerBound }) {
      lower =
        range.lowerBound < edit[keyPath: from].upperBound
        ? edit[keyPath: to].lowerBound
        : edit[keyPath: to].upperBound + range.lowerBound - edit[keyPath: from].upperBound
    }
    var upper = range.upperBound
    if let edit = lastEdit(where: { $0[keyPath: from].lowerBound < range.upperBound }) {
      upper =
        edit[keyPath: to].upperBound
        + max(0, range.upperBound - edit[keyPath: from].upperBound)
    }
    return lower..<max(lower, upper)
  }

  /// What was deleted, or written, at an empty range; nil if nothing was.
  private func image(
    ofEmpty range: Range<Int>,
    from: KeyPath<Edit, Range<Int>>,
    to: KeyPath<Edit, Range<Int>>
  ) -> Range<Int>? {
    // Several edits may stand there, and one that begins there behind them.
    var index = count(where: { $0[keyPath: from].lowerBound <= range.lowerBound })
    var image: Range<Int>?
    while index > 0, edits[index - 1][keyPath: from].lowerBound == range.lowerBound {
      let edit = edits[index - 1]
      if edit[keyPath: from].isEmpty {
        image = edit[keyPath: to].lowerBound..<(image ?? edit[keyPath: to]).upperBound
      }
      index -= 1
    }
    return image
  }

  /// Returns the last edit for which `holds` is true; it is true for some first edits.
  private func lastEdit(where holds: (Edit) -> Bool) -> Edit? {
    let count = count(where: holds)
    return count > 0 ? edits[count - 1] : nil
  }

  /// Returns how many edits there are for which `holds` is true; these come first.
  private func count(where holds: (Edit) -> Bool) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if holds(edits[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
