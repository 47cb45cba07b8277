/// The syllables of a line of verse with their weights: what `Metre` makes of it.
public struct Scansion: Sendable, Hashable {
  /// A syllable of the line.
  public struct Syllable: Sendable, Hashable {
    /// The syllable as it is written: an akshara, at the end of a word with the dead consonants
    /// behind it. Its indices are those of the line.
    public let text: Substring
    /// Whether it is laghu or guru.
    public let weight: SyllableWeight

    /// Where it stands in the line.
    public var range: Range<String.Index> { text.startIndex..<text.endIndex }
  }

  /// The syllables in their order. What is between them is no syllable: spaces, punctuation, digits.
  public let syllables: [Syllable]

  /// The morae (मात्राएँ) of all syllables.
  public var morae: Int { syllables.reduce(0) { $0 + $1.weight.morae } }

  /// The weights in the signs of Indian prosody, such as `ऽ।ऽऽ`.
  public var pattern: String { String(syllables.map(\.weight.sign)) }

  /// The weights in digits, such as `2122`.
  public var digits: String { syllables.map { String($0.weight.morae) }.joined() }
}
