extension StringProtocol where SubSequence == Substring {
  /// Returns this text with its segments in the other order.
  ///
  /// ```swift
  /// "नमस्ते".reversed(by: .aksharas)                         // "स्तेमन"
  /// "राम घर गया".reversed(by: .words)                      // "गया घर राम"
  /// ```
  ///
  /// Reversed again, it is the same text if the segments of the result are those of this text. With
  /// aksharas that is so wherever Devanagari is well formed, but for a word of several aksharas that
  /// ends in a virama: न् of श्रीमन् joins the letter that comes to stand behind it. With a ZWNJ behind the
  /// virama, as in हिन्\u{200C}दी, it does not. Elsewhere it fails where a mark has no base, and where the
  /// parts of a CR LF, a flag, an emoji or a syllable of Hangul come to stand side by side.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func reversed(by segmentation: Segmentation) -> String {
    let segments = segmented(into: segmentation)
    var result = ""
    result.reserveCapacity(segments.text.utf8.count)
    for range in Array(segments.ranges).reversed() { result += segments.text[range] }
    return result
  }
}
