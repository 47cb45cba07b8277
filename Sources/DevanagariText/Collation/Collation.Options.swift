extension Collation {
  /// How digits are compared.
  public struct Digits: Sendable, Hashable {
    private enum Choice { case oneByOne, byValue }

    private let choice: Choice

    /// As letters are: १० comes before ९.
    public static let oneByOne = Digits(choice: .oneByOne)

    /// Digits that stand together are a number, wherever they stand: ९ comes before १०, and भाग९ before
    /// भाग१०. Signs, commas and decimals are no part of it.
    public static let byValue = Digits(choice: .byValue)
  }

  /// Whether spaces and punctuation count.
  public struct Punctuation: Sendable, Hashable {
    private enum Choice { case counted, ignored }

    private let choice: Choice

    /// They are letters that come before all others: राम मोहन, राम-मोहन, रामकथा.
    public static let counted = Punctuation(choice: .counted)

    /// They count only at strength `quaternary` and `identical`: राम-मोहन is राममोहन.
    public static let ignored = Punctuation(choice: .ignored)
  }
}
