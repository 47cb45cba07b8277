/// The words after which a full stop is a part of the word, and does not end a sentence.
///
/// ```swift
/// Abbreviations.hindi.contains("डॉ")                            // true: डॉ. राम
/// "सुश्रीम. राम आए।".segmented(into: .sentences(addingAbbreviations: ["सुश्रीम"]))
/// ```
///
/// Whatever the list, a single Latin letter before a full stop is an initial.
public struct Abbreviations: Sendable, Hashable {
  let includesHindi: Bool
  /// The added words in UTF-8, sorted.
  private(set) var added: [[UInt8]] = []

  /// The titles, units, months, references and letter names of `Data/Abbreviations/hindi.txt`.
  public static let hindi = Abbreviations(includesHindi: true)

  /// Knows nothing, not even initials.
  package static let none = Abbreviations(includesHindi: false)

  private init(includesHindi: Bool) { self.includesHindi = includesHindi }

  /// Returns this list with more words. A full stop at the end of a word is left out.
  public func adding(_ words: some Sequence<String>) -> Abbreviations {
    var copy = self
    let new = words.map { word in Array((word.hasSuffix(".") ? word.dropLast() : word[...]).utf8) }
    copy.added = Set(added + new).filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
    return copy
  }

  /// Whether a full stop behind `word` is a part of it: whether `word`, without its full stop, is one of
  /// them, or behind its last full stop stands one, such as an initial, as in `आर.के` and `x.डॉ`.
  ///
  /// - Complexity: O(*w* log *n*) in the bytes of the word and in the words of the list, and O(*m*) in
  ///   those that begin with it.
  public func contains(_ word: some StringProtocol) -> Bool {
    answer(for: word) == .found
  }
}
