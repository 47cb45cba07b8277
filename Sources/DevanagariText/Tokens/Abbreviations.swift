import CDevanagariTables

/// The words after which a full stop is a part of the word, and does not end a sentence.
///
/// ```swift
/// Abbreviations.hindi.contains("डॉ")                            // true: डॉ. राम
/// "सुश्रीम. राम आए।".segmented(into: .sentences(adding: ["सुश्रीम"]))
/// ```
///
/// Whatever the list, a single Latin letter before a full stop is an initial.
public struct Abbreviations: Sendable, Hashable {
  private let includesHindi: Bool
  /// The added words in UTF-8, sorted.
  private var added: [[UInt8]] = []

  /// The titles, units, months, references and letter names of `Data/Abbreviations/hindi.txt`.
  public static let hindi = Abbreviations(includesHindi: true)

  /// Knows nothing, not even initials.
  package static let none = Abbreviations(includesHindi: false)

  private init(includesHindi: Bool) { self.includesHindi = includesHindi }

  /// Returns this list with more words. A full stop at the end of a word is left out.
  public func adding(_ words: some Sequence<String>) -> Abbreviations {
    var copy = self
    let new = words.map { word in Array((word.hasSuffix(".") ? word.dropLast() : word[...]).utf8) }
    copy.added = Set(added + new).filter { !$0.isEmpty }.sorted(by: Self.precedes)
    return copy
  }

  /// Whether `word`, without its full stop, is one of them.
  ///
  /// - Complexity: O(log *n*) in the words of the list.
  public func contains(_ word: String) -> Bool {
    unsafe Array(word.utf8).withUnsafeBufferPointer { unsafe answer(for: $0) == .found }
  }

  /// What is known of a word.
  package enum Answer: Int {
    case found, begins, missing
  }

  /// Looks up what stands before a full stop, such as `डॉ` or `कि.मी`.
  package func answer(for word: UnsafeBufferPointer<UInt8>) -> Answer {
    if self == .none { return .missing }
    if word.count == 1, unsafe Self.isLatinLetter(word[0]) { return .found }
    let answer = unsafe answerInLists(for: word)
    guard answer == .missing, let stop = unsafe word.lastIndex(of: Self.fullStop) else {
      return answer
    }
    // आर.के: the last of several initials that are written together.
    let piece = unsafe UnsafeBufferPointer(rebasing: word[(stop + 1)...])
    return unsafe piece.isEmpty ? .missing : self.answer(for: piece)
  }

  private static let fullStop = UInt8(ascii: ".")

  private static func isLatinLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7a).contains(byte | 0x20)
  }

  private func answerInLists(for word: UnsafeBufferPointer<UInt8>) -> Answer {
    var answer = Answer.missing
    if includesHindi {
      // Fetched once: a call at each step of the search would cost as much as the step.
      let bytes = unsafe dvn_abbreviation_bytes()
      let offsets = unsafe dvn_abbreviation_offsets()
      answer = unsafe Self.answer(
        for: word,
        count: Int(dvn_abbreviation_count()),
        entry: { index in
          let start = unsafe Int(offsets[index])
          let count = unsafe Int(offsets[index + 1]) - start
          return unsafe UnsafeBufferPointer(start: bytes + start, count: count)
        }
      )
    }
    guard answer != .found, !added.isEmpty else { return answer }
    let other = unsafe Self.answer(
      for: word,
      count: added.count,
      entry: { added[$0] }
    )
    return other == .missing ? answer : other
  }

  /// Looks `word` up in a sorted list.
  private static func answer<Entry: RandomAccessCollection<UInt8>>(
    for word: UnsafeBufferPointer<UInt8>,
    count: Int,
    entry: (Int) -> Entry
  ) -> Answer {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if unsafe entry(middle).lexicographicallyPrecedes(word) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    // The word itself comes first, then those that begin with it and a full stop.
    while low < count, unsafe entry(low).starts(with: word) {
      let rest = entry(low).dropFirst(word.count)
      if rest.isEmpty { return .found }
      if rest.first == fullStop { return .begins }
      low += 1
    }
    return .missing
  }

  private static func precedes(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    first.lexicographicallyPrecedes(second)
  }
}
