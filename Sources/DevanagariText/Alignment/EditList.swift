/// The changes that one pass made to a text: ranges of the source and what they became, in UTF-8
/// bytes. What stands between them is the same in both.
package struct EditList: Sendable, Hashable {
  /// A range of the source, and the range of the target that came of it, which may be empty.
  package struct Edit: Sendable, Hashable {
    package var source: Range<Int>
    package var target: Range<Int>
  }

  /// The edits, in the order of the text; they may touch, but not overlap.
  package private(set) var edits: [Edit] = []

  package init() {}

  /// Notes that `source`, which comes after all other edits, became `count` bytes.
  package mutating func append(source: Range<Int>, count: Int) {
    let start = edits.last.map { $0.target.upperBound + source.lowerBound - $0.source.upperBound }
    let lower = start ?? source.lowerBound
    edits.append(Edit(source: source, target: lower..<lower + count))
  }

  /// Notes that the last edit took `source` more bytes in, and that `count` more came of it.
  package mutating func extendLast(source: Int, count: Int) {
    guard let last = edits.indices.last else { return }
    let edit = edits[last]
    edits[last].source = edit.source.lowerBound..<edit.source.upperBound + source
    edits[last].target = edit.target.lowerBound..<edit.target.upperBound + count
  }

  /// Notes that `range` of the target, which is not empty, became `count` bytes.
  ///
  /// Edits that the range overlaps become a part of the new one.
  ///
  /// - Returns: The range of the source from which the new bytes come.
  /// - Complexity: O(*e*) in the edits that do not come before the range.
  mutating func splice(_ range: Range<Int>, count: Int) -> Range<Int> {
    var end = edits.count
    while end > 0, edits[end - 1].target.lowerBound >= range.upperBound { end -= 1 }
    var start = end
    while start > 0, edits[start - 1].target.upperBound > range.lowerBound { start -= 1 }
    let before = start > 0 ? edits[start - 1] : nil
    var new = Edit(
      source: Self.offset(
        of: range.lowerBound,
        behind: before
      )..<Self.offset(of: range.upperBound, behind: end > 0 ? edits[end - 1] : nil),
      target: range
    )
    if start < end {
      let first = edits[start]
      if first.target.lowerBound <= range.lowerBound {
        new.target = first.target.lowerBound..<new.target.upperBound
        new.source = first.source.lowerBound..<max(first.source.lowerBound, new.source.upperBound)
      }
      let last = edits[end - 1]
      if last.target.upperBound > range.upperBound {
        new.target = new.target.lowerBound..<last.target.upperBound
        new.source = new.source.lowerBound..<last.source.upperBound
      }
    }
    let shift = count - range.count
    new.target = new.target.lowerBound..<new.target.upperBound + shift
    for index in end..<edits.count {
      let target = edits[index].target
      edits[index].target = target.lowerBound + shift..<target.upperBound + shift
    }
    let origin = new.source
    // Deletions in a row are one, or thousands would stand at the same place.
    if new.target.isEmpty, let before, before.target.isEmpty,
      before.source.upperBound == new.source.lowerBound
    {
      start -= 1
      new.source = before.source.lowerBound..<new.source.upperBound
    }
    edits.replaceSubrange(start..<end, with: CollectionOfOne(new))
    return origin
  }

  private static func offset(of target: Int, behind edit: Edit?) -> Int {
    edit.map { $0.source.upperBound + target - $0.target.upperBound } ?? target
  }

  /// Returns the smallest range of the source that became `range` of the target.
  ///
  /// A range that cuts an edit widens to it. What was deleted at its ends is left out; an empty range
  /// where text was deleted gives that text.
  ///
  /// - Complexity: O(log *e*) in the edits.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    Self.map(range, edits.count, from: { edits[$0].target }, to: { edits[$0].source })
  }

  /// Returns the source offset of a target offset; the start of an edit if it stands inside.
  func sourceOffset(of offset: Int) -> Int {
    // Mostly it is behind all edits.
    if let last = edits.last, offset <= last.target.upperBound {
      return sourceRange(of: offset..<offset).lowerBound
    }
    return Self.offset(of: offset, behind: edits.last)
  }

  /// Returns where the target goes on that came of the source from `offset` on.
  ///
  /// - Complexity: O(log *e*) in the edits.
  package func targetOffset(of offset: Int) -> Int {
    targetRange(of: offset..<offset + 1).lowerBound
  }

  /// Returns the smallest range of the target that came of `range` of the source.
  ///
  /// - Complexity: O(log *e*) in the edits.
  func targetRange(of range: Range<Int>) -> Range<Int> {
    Self.map(range, edits.count, from: { edits[$0].source }, to: { edits[$0].target })
  }

  @inline(__always)
  private static func map(
    _ range: Range<Int>,
    _ count: Int,
    from: (Int) -> Range<Int>,
    to: (Int) -> Range<Int>
  ) -> Range<Int> {
    // The edits that do not begin behind the start of the range.
    let first = countOfFirst(count) { from($0).lowerBound <= range.lowerBound }
    if range.isEmpty {
      // What was deleted there, or written: several edits may stand there, and one behind them.
      var image: Range<Int>?
      for index in (0..<first).reversed() {
        guard from(index).lowerBound == range.lowerBound else { break }
        if from(index).isEmpty { image = to(index).lowerBound..<(image ?? to(index)).upperBound }
      }
      if let image { return image }
    }
    var lower = range.lowerBound
    if first > 0 {
      let (edit, image) = (from(first - 1), to(first - 1))
      lower =
        lower < edit.upperBound ? image.lowerBound : image.upperBound + lower - edit.upperBound
    }
    var upper = range.upperBound
    let last = countOfFirst(count) { from($0).lowerBound < range.upperBound }
    if last > 0 {
      upper = to(last - 1).upperBound + max(0, upper - from(last - 1).upperBound)
    }
    return lower..<max(lower, upper)
  }
}
