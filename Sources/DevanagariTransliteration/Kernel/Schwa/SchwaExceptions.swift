/// The words of a caller whose silent schwas are listed.
struct SchwaExceptions: Sendable, Hashable {
  /// For the letters of a word, a bit for each schwa that is silent.
  private var words: [[UInt8]: UInt64] = [:]
  /// The lengths that words have, so that most words are not looked up at all.
  private var lengths: UInt64 = 0

  mutating func insert(_ letters: [UInt8], silent: UInt64) {
    words[letters] = silent
    lengths |= 1 << UInt64(min(letters.count, 63))
  }

  var isEmpty: Bool { words.isEmpty }

  @unsafe
  func silentSchwas(of letters: UnsafePointer<UInt8>, _ count: Int) -> UInt64? {
    guard lengths >> UInt64(min(count, 63)) & 1 != 0 else { return nil }
    return unsafe words[Array(UnsafeBufferPointer(start: letters, count: count))]
  }
}
