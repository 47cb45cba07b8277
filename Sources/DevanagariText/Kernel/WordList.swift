import CDevanagariTables

/// A sorted list of words in a generated table.
@safe
struct WordList {
  private let list: dvn_word_list

  private init(_ list: UnsafePointer<dvn_word_list>) { unsafe self.list = list.pointee }

  private var count: Int { unsafe Int(list.count) }

  /// Words with a visarga, to their visarga: 1 if letters may follow, 2 if the word may end there.
  static var visarga: WordList { unsafe WordList(dvn_words_visarga()) }
  /// Pieces of words in which a candra and an anusvara are right.
  static var candra: WordList { unsafe WordList(dvn_words_candra()) }
  /// Stems that take यी or ई: 1 if the glide may become the vowel, 2 if the vowel the glide.
  static var glides: WordList { unsafe WordList(dvn_words_glides()) }

  /// No word is longer, in UTF-8 bytes.
  static let longest = 96

  /// What is said of a word; 0 if it is not listed.
  func flags(of word: [UInt8]) -> UInt8 {
    let index = countOfFirst(count) { unsafe entry($0).lexicographicallyPrecedes(word) }
    guard index < count, unsafe entry(index).elementsEqual(word) else { return 0 }
    return unsafe list.flags[index]
  }

  /// Whether a word of the list stands in `word` so that it covers `range`.
  func hasPiece(of word: [UInt8], covering range: Range<Int>) -> Bool {
    for index in 0..<count {
      let entry = unsafe self.entry(index)
      let first = max(0, range.upperBound - entry.count)
      let last = min(range.lowerBound, word.count - entry.count)
      guard first <= last else { continue }
      for start in first...last
      where unsafe word[start..<start + entry.count].elementsEqual(entry) {
        return true
      }
    }
    return false
  }

  private func entry(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let start = unsafe Int(list.offsets[index])
    let end = unsafe Int(list.offsets[index + 1])
    return unsafe UnsafeBufferPointer(start: list.bytes + start, count: end - start)
  }
}
