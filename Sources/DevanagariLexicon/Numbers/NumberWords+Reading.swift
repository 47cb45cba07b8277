extension NumberWords {
  /// A text that is no number: why, and where.
  public struct Misreading: Error, Sendable, Hashable {
    /// What is wrong.
    public struct Reason: Sendable, Hashable, CustomStringConvertible {
      enum Code { case empty, unknownWord, order, incomplete, tooLarge, otherKind }

      let code: Code

      /// The text has no word at all.
      public static let empty = Reason(code: .empty)
      /// A word of no number, or a sign.
      public static let unknownWord = Reason(code: .unknownWord)
      /// A word that cannot follow what stands before it: दो तीन.
      public static let order = Reason(code: .order)
      /// Something must follow: साढ़े, दशमलव, और.
      public static let incomplete = Reason(code: .incomplete)
      /// 128 bits do not hold the number.
      public static let tooLarge = Reason(code: .tooLarge)
      /// An ordinal where a cardinal is asked for, or the other way.
      public static let otherKind = Reason(code: .otherKind)

      /// The name, such as `unknownWord`.
      public var description: String { "\(code)" }
    }

    /// Why it is no number.
    public let reason: Reason
    /// Where the word stands in the text, or all words.
    public let range: Range<String.Index>
    /// The words of the range.
    public let text: String
  }

  /// Returns the number that `text` says in words, in digits or in both.
  ///
  /// ```swift
  /// try NumberWords.hindi.value(of: "साढ़े तीन लाख")          // 350000
  /// try NumberWords.hindi.value(of: "५ लाख 20 हजार")          // 520000
  /// try NumberWords.hindi.value(of: "तीन दशमलव एक चार")      // 3.14
  /// ```
  ///
  /// Between words stand white space or hyphens, and और may; a scale may stand right behind its
  /// number (पाँचसौ). Every spelling of the data is read, with ँ or ं, with nuktas or without, with
  /// joiners or without, in any canonically equivalent form.
  ///
  /// - Throws: `Misreading` with the place of the first fault.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func value(of text: some StringProtocol) throws(Misreading) -> NumberValue {
    let (value, inflection) = try reading(of: text)
    if inflection != nil { throw Self.misreading(.otherKind, 0..<text.utf8.count, text) }
    return value
  }

  /// Returns the number of an ordinal: पाँचवीं, एक सौ पहला, ५वाँ.
  ///
  /// - Throws: `Misreading` with the place of the first fault.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func ordinalValue(of text: some StringProtocol) throws(Misreading) -> NumberValue {
    let (value, inflection) = try reading(of: text)
    if inflection == nil { throw Self.misreading(.otherKind, 0..<text.utf8.count, text) }
    return value
  }

  private func reading(
    of text: some StringProtocol
  ) throws(Misreading) -> (NumberValue, Inflection?) {
    let tokens = NumberToken.tokens(of: text, lexicon)
    guard let last = tokens.last else { throw Self.misreading(.empty, 0..<text.utf8.count, text) }
    var reader = NumberReader()
    for (index, token) in tokens.enumerated() {
      if let conflict = reader.take(token, at: index) {
        throw Self.misreading(conflict.reason, token.range, text)
      }
    }
    do {
      return (try reader.value(), reader.inflection)
    } catch {
      let range =
        error.reason == .tooLarge ? tokens[0].range.lowerBound..<text.utf8.count : last.range
      throw Self.misreading(error.reason, range, text)
    }
  }

  private static func misreading(
    _ reason: Misreading.Reason,
    _ range: Range<Int>,
    _ text: some StringProtocol
  ) -> Misreading {
    let lower = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let range = lower..<text.utf8.index(lower, offsetBy: range.count)
    return Misreading(reason: reason, range: range, text: String(text[range]))
  }
}

extension NumberWords.Misreading: CustomStringConvertible {
  /// What is wrong, in a sentence without its full stop.
  public var description: String {
    switch reason.code {
    case .empty: "no number is there"
    case .unknownWord: "“\(text)” is no word of a number"
    case .order: "“\(text)” cannot stand where it is in a number"
    case .incomplete: "something must follow “\(text)”"
    case .tooLarge: "“\(text)” is too large"
    case .otherKind: "“\(text)” is not the kind of number that is asked for"
    }
  }
}
