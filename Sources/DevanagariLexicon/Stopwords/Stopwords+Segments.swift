public import DevanagariText

extension Sequence where Element == Segment {
  /// Returns the segments that are no stopwords. They keep their places in the text.
  ///
  /// ```swift
  /// let words = "राम घर में है".segmented(into: .words).filter { $0.kind == .letters }
  /// words.removing(stopwords: .hindi)                               // राम, घर
  /// ```
  ///
  /// - Complexity: O(*n*) in the bytes of the segments.
  public func removing(stopwords: Stopwords) -> [Segment] { filter { !stopwords.contains($0) } }
}

extension LazySequenceProtocol where Element == Segment {
  /// Returns the segments that are no stopwords, found as they are asked for. They keep their places
  /// in the text.
  ///
  /// ```swift
  /// for word in text.segmented(into: .words).removing(stopwords: .hindi) where word.kind == .letters {
  ///   index.add(word.text, at: word.range)
  /// }
  /// ```
  ///
  /// - Complexity: O(1); all segments together O(*n*) in their bytes.
  public func removing(stopwords: Stopwords) -> LazyFilterSequence<Elements> {
    filter { !stopwords.contains($0) }
  }
}
