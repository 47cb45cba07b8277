extension Collation {
  /// Returns bytes that stand to each other as the texts do.
  ///
  /// ```swift
  /// let keys = ["कल", "काल"].map { Collation.hindi.sortKey(for: $0) }
  /// keys[0].lexicographicallyPrecedes(keys[1])             // true
  /// ```
  ///
  /// Equal texts have equal keys. They are ICU's, without its final zero, and have no other. Keys of
  /// collations that differ, or of another ``version``, say nothing of each other.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func sortKey(for text: some StringProtocol) -> [UInt8] {
    var key: [UInt8] = []
    sortKey(for: String(text).utf8Span, into: &key)
    return key
  }

  /// Appends the sort key of `text` to `target`.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func sortKey(for text: UTF8Span, into target: inout [UInt8]) {
    guard let collator else {
      return target.append(copying: text.span)
    }
    collator.appendSortKey(of: text, to: &target)
  }
}
