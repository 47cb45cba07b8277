extension Normalizer {
  /// A rule that was applied in a text, and what it did there.
  public struct Change: Sendable, Hashable {
    /// The rule.
    public let rule: Rule
    /// The range of the original text from which the change comes.
    public let range: Range<String.Index>
    /// What the rule found. It is the text of `range`, unless another change had worked on that.
    public let before: String
    /// What the rule wrote.
    public let after: String
  }
}
