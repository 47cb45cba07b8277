/// A text, the original it came from, and the way from each to the other.
///
/// ```swift
/// let aligned = Normalizer.safe.align("काॅलेज में")
/// let word = aligned.text.firstRange(of: "कॉलेज")!
/// aligned.original[aligned.originalRange(of: word)]        // "काॅलेज"
/// ```
public struct AlignedText: Sendable, Hashable {
  /// The text before any change.
  public let original: String
  /// The text after every change.
  public let text: String
  /// The edits of each pass, in the order of the passes.
  package let passes: [EditList]

  init(original: String, text: String, passes: [EditList]) {
    var original = original
    var text = text
    // Offsets in UTF-8 are then found at once.
    original.makeContiguousUTF8()
    text.makeContiguousUTF8()
    self.original = original
    self.text = text
    self.passes = passes
  }

  /// A text that nothing was done to.
  package init(unchanged text: String) { self.init(original: text, text: text, passes: []) }

  /// Returns the alignment with the passes of another, of its text.
  package func followed(by next: AlignedText) -> AlignedText {
    next.isChanged
      ? AlignedText(original: original, text: next.text, passes: passes + next.passes) : self
  }

  /// Returns the alignment with what one more pass made of the text.
  package func followed(by edits: EditList, giving text: String) -> AlignedText {
    edits.edits.isEmpty
      ? self : AlignedText(original: original, text: text, passes: passes + [edits])
  }

  /// Whether anything was changed.
  public var isChanged: Bool { !passes.isEmpty }

  /// Returns the range of `original` that became `range` of `text`.
  ///
  /// A range that cuts through a change widens to cover all of it. Text that was deleted at the ends
  /// of the range is left out; an empty range where text was deleted gives that text.
  ///
  /// - Complexity: O(*p* log *e*) in the passes and their changes; O(1) for native strings else.
  public func originalRange(of range: Range<String.Index>) -> Range<String.Index> {
    let mapped = passes.reversed().reduce(text.utf8Offsets(of: range)) { $1.sourceRange(of: $0) }
    return original.range(ofUTF8Offsets: mapped)
  }

  /// Returns the range of `text` that came of `range` of `original`.
  ///
  /// A range that cuts through a change widens to cover all of it.
  ///
  /// - Complexity: as for `originalRange(of:)`.
  public func range(ofOriginal range: Range<String.Index>) -> Range<String.Index> {
    let mapped = passes.reduce(original.utf8Offsets(of: range)) { $1.targetRange(of: $0) }
    return text.range(ofUTF8Offsets: mapped)
  }
}

extension String {
  /// Returns the range in UTF-8 bytes from the start.
  package func utf8Offsets(of range: Range<String.Index>) -> Range<Int> {
    let lower = utf8.distance(from: startIndex, to: range.lowerBound)
    return lower..<lower + utf8.distance(from: range.lowerBound, to: range.upperBound)
  }
}

extension StringProtocol {
  /// Returns the range of indices for offsets in UTF-8 bytes.
  package func range(ofUTF8Offsets range: Range<Int>) -> Range<String.Index> {
    let lower = utf8.index(startIndex, offsetBy: range.lowerBound)
    return lower..<utf8.index(lower, offsetBy: range.count)
  }
}
