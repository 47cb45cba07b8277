/// Guesses the Devanagari of Hindi that is written in Latin letters, as in chats.
///
///     Deromanizer.hindi.deromanize("kaise ho, yaar?")         // "कैसे हो, यार?"
///     Deromanizer.hindi.candidates(for: "company", limit: 1).map(\.text)  // ["कंपनी"]
///
/// It is a guess. People spell as they like, and the spelling loses what Devanagari tells apart: *t*
/// is त or ट, *a* is अ or आ, and *kal* may be कल or काल. Frequent words, and loans and names of the
/// library's lists, are mostly read right; of rarer words one in three, and two in three are among the
/// first five. `Data/Romanization/README.md` has the figures. Capitals inside a word are taken as in
/// ITRANS: `laRkaa` is लड़का.
///
/// A candidate costs what its spelling, the sequence of its letters, and the rareness of the word
/// cost. Frequent words, loans and names of the library's lists cost less.
public struct Deromanizer: Sendable, Hashable {
  /// The deromanizer of Hindi.
  public static let hindi = Deromanizer()

  private init() {}

  /// A way to read a word.
  public struct Candidate: Sendable, Hashable {
    /// The word in Devanagari, in NFC.
    public let text: String
    /// The lower, the likelier. About two units halve the likelihood.
    public let cost: Int
  }

  /// Returns readings of one word, the likeliest first, each once: at most `limit`, at least one.
  ///
  ///     Deromanizer.hindi.candidates(for: "kal", limit: 2).map(\.text)  // ["कल", "काल"]
  ///
  /// What is not one word of ASCII letters has one candidate, which is `deromanize(_:)` of it.
  ///
  /// - Parameters:
  ///   - word: The word, in Latin letters.
  ///   - limit: How many are wanted; with 0 or less there are none. There are never more than
  ///     some dozens, and only one for a word of more than 40 letters.
  /// - Complexity: O(*n*) in the length of the word.
  public func candidates(for word: some StringProtocol, limit: Int) -> [Candidate] {
    guard limit > 0 else { return [] }
    let bytes = Array(word.utf8)
    guard !bytes.isEmpty, bytes.count <= RomanSearch.longest, bytes.allSatisfy(Self.isLetter) else {
      return [Candidate(text: deromanize(String(word)), cost: 0)]
    }
    var search = RomanSearch()
    return Array(search.candidates(for: bytes).prefix(limit))
  }

  /// Returns the text with each word of ASCII letters as its first candidate; all else is kept.
  ///
  ///     Deromanizer.hindi.deromanize("mera naam Ravi hai.")  // "मेरा नाम रवि है."
  ///
  /// - Complexity: O(*n*) in UTF-8 bytes. A run of more than 40 letters is read in pieces.
  public func deromanize(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var search = RomanSearch()
    var output: [UInt8] = []
    output.reserveCapacity(2 * bytes.count)
    var known: [ArraySlice<UInt8>: String] = [:]
    var position = 0
    while position < bytes.count {
      var end = position
      while end < bytes.count, end - position < RomanSearch.longest, Self.isLetter(bytes[end]) {
        end += 1
      }
      if end == position {
        output.append(bytes[position])
        position += 1
        continue
      }
      let word = bytes[position..<end]
      let found = known[word] ?? search.candidates(for: Array(word))[0].text
      known[word] = found
      output.append(contentsOf: found.utf8)
      position = end
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Returns the text with each word of ASCII letters as its first candidate; all else is kept.
  ///
  /// - Complexity: O(*n*) in UTF-8 bytes. A run of more than 40 letters is read in pieces.
  public func deromanize(_ text: Substring) -> String { deromanize(String(text)) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) }
}
