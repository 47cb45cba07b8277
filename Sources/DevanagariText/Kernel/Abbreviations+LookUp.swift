import CDevanagariTables

extension Abbreviations {
  /// What is known of a word.
  package enum Answer: Int {
    case found, begins, missing
  }

  /// Looks up what stands before a full stop, such as `डॉ` or `कि.मी`.
  func answer(for word: some StringProtocol) -> Answer {
    var word = String(word)
    return word.withUTF8 { unsafe answer(for: $0) }
  }

  /// The same for UTF-8.
  package func answer(for word: UnsafeBufferPointer<UInt8>) -> Answer {
    // An empty list is `.none`.
    guard includesHindi || !added.isEmpty else { return .missing }
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
        in: Self.candidates(for: word),
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
      in: added.indices,
      entry: { added[$0] }
    )
    return other == .missing ? answer : other
  }

  /// The words of the table that begin with the first letter of `word`, or with a Latin one.
  private static func candidates(for word: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let firsts = unsafe dvn_abbreviation_firsts()
    guard word.count > 2, unsafe word[0] == 0xe0, unsafe word[1] & 0xfe == 0xa4 else {
      return unsafe 0..<Int(firsts[0])
    }
    let letter = unsafe Int(word[1] & 1) << 6 | Int(word[2] & 0x3f)
    return unsafe Int(firsts[letter])..<Int(firsts[letter + 1])
  }

  /// Looks `word` up in a sorted list.
  private static func answer<Entry: RandomAccessCollection<UInt8>>(
    for word: UnsafeBufferPointer<UInt8>,
    in entries: Range<Int>,
    entry: (Int) -> Entry
  ) -> Answer where Entry.Index == Int {
    var low = entries.lowerBound
    var high = entries.upperBound
    while low < high {
      let middle = (low + high) / 2
      let candidate = entry(middle)
      let common = unsafe commonPrefix(candidate, word)
      if common == word.count {
        if candidate.count == common { return .found }
        // The word comes before those that begin with it.
        high = middle
      } else if unsafe common == candidate.count || candidate[common] < word[common] {
        low = middle + 1
      } else {
        high = middle
      }
    }
    // After the word itself come those that begin with it, those with a full stop first or not.
    while low < entries.upperBound {
      let candidate = entry(low)
      guard unsafe commonPrefix(candidate, word) == word.count else { break }
      if candidate[word.count] == fullStop { return .begins }
      low += 1
    }
    return .missing
  }

  @inline(__always)
  private static func commonPrefix<Entry: RandomAccessCollection<UInt8>>(
    _ entry: Entry,
    _ word: UnsafeBufferPointer<UInt8>
  ) -> Int where Entry.Index == Int {
    let count = min(entry.count, word.count)
    var index = 0
    while index < count, unsafe entry[index] == word[index] { index &+= 1 }
    return index
  }
}
