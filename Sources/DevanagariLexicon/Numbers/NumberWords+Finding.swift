extension NumberWords {
  /// A number in words that was found in a text.
  public struct Match: Sendable, Hashable {
    /// What the words say.
    public let value: NumberValue
    /// The gender and case, if it is an ordinal.
    public let inflection: Inflection?
    /// Where it stands in the text.
    public let range: Range<String.Index>
  }

  /// Returns the numbers of a text that are in words, or in words and digits.
  ///
  /// ```swift
  /// NumberWords.hindi.numbers(in: "दो-तीन दिन, साढ़े तीन लाख रुपये").map(\.value.description)
  /// // ["2", "3", "350000"]
  /// ```
  ///
  /// A number ends where the next word cannot go on with it: सौ दो सौ are two. A word that may be
  /// something else is not taken alone (शंख, पहले), and ऋण and माइनस never. Numbers in digits alone are tokens of
  /// kind `.number`, and not found here.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func numbers(in text: some StringProtocol) -> [Match] {
    let tokens = NumberToken.tokens(of: text, lexicon)
    var matches: [Match] = []
    // The end of the last match, which is not far from the next.
    var place = (index: text.startIndex, offset: 0)
    var start = 0
    while start < tokens.count {
      // ऋण is a loan, too.
      if tokens[start].isOther || tokens[start].isMinusWord {
        start += 1
        continue
      }
      var end = Self.end(ofNumberAt: start, in: tokens)
      let next = max(end, start + 1)
      while end > start, tokens[end - 1].needsMore { end -= 1 }
      if let found = Self.number(tokens[start..<end]) {
        let lower = text.utf8.index(place.index, offsetBy: found.range.lowerBound - place.offset)
        place = (text.utf8.index(lower, offsetBy: found.range.count), found.range.upperBound)
        matches.append(
          Match(value: found.value, inflection: found.inflection, range: lower..<place.index)
        )
      }
      start = next
    }
    return matches
  }

  /// Where the number ends that begins at `start`, or where the next one begins.
  private static func end(ofNumberAt start: Int, in tokens: [NumberToken]) -> Int {
    var reader = NumberReader()
    var index = start
    while index < tokens.count, !tokens[index].isOther {
      if let conflict = reader.take(tokens[index], at: index) { return conflict.restart }
      index += 1
    }
    return index
  }

  /// The number that these words are, and its place in UTF-8 bytes.
  private static func number(
    _ tokens: ArraySlice<NumberToken>
  ) -> (value: NumberValue, inflection: Inflection?, range: Range<Int>)? {
    guard let first = tokens.first, tokens.contains(where: { !$0.isDigits && !$0.isMinus }),
      tokens.count > 1 || !first.isDoubtful
    else { return nil }
    var reader = NumberReader()
    for index in tokens.indices where reader.take(tokens[index], at: index) != nil { return nil }
    guard let value = try? reader.value(), let last = tokens.last else {
      return nil
    }
    return (value, reader.inflection, first.range.lowerBound..<last.range.upperBound)
  }
}

extension NumberToken {
  fileprivate var role: NumberRole? {
    if case .word(let entry) = kind { entry.role } else { nil }
  }

  fileprivate var isMinus: Bool { role == .minus }

  /// Whether it is a sign in letters.
  fileprivate var isMinusWord: Bool { isMinus && range.count > 3 }

  /// Whether no number ends with it.
  fileprivate var needsMore: Bool {
    guard case .word(let entry) = kind else { return false }
    return [.minus, .and, .point].contains(entry.role) || entry.role == .added && entry.value == 2
  }

  /// Whether it is another word oftener than a number, if it stands alone: पहले is "before", अरब an
  /// Arab, छ a letter.
  fileprivate var isDoubtful: Bool {
    guard case .word(let entry) = kind else { return false }
    return entry.role == .oblique || entry.role == .scale && entry.value > 7 || range.count == 3
  }
}
