extension Sequence where Element: StringProtocol {
  /// Returns the texts in the order of a language. Equal ones stay in the order they are in.
  ///
  /// ```swift
  /// ["हाथ", "कमल", "क्षमा", "आम"].sorted(using: .hindi)         // ["आम", "कमल", "क्षमा", "हाथ"]
  /// ```
  ///
  /// - Complexity: O(*n* log *n*) in the texts, and O(*n*) in their UTF-8 bytes.
  public func sorted(using collation: Collation) -> [Element] {
    sorted(using: collation) { String($0) }
  }
}

extension Sequence {
  /// Returns the elements in the order of their texts. Those with equal texts stay in the order they
  /// are in.
  ///
  /// ```swift
  /// people.sorted(using: .hindi, by: \.name)
  /// ```
  ///
  /// - Parameters:
  ///   - collation: The order of a language.
  ///   - text: The text of an element; it is asked for once.
  /// - Complexity: O(*n* log *n*) in the elements, and O(*n*) in the UTF-8 bytes of the texts.
  public func sorted<Failure: Error>(
    using collation: Collation,
    by text: (Element) throws(Failure) -> String
  ) throws(Failure) -> [Element] {
    let elements = Array(self)
    var keys = SortKeyList(collation)
    for element in elements { keys.append(try text(element).utf8Span) }
    return keys.sortedIndices().map { elements[$0] }
  }
}
