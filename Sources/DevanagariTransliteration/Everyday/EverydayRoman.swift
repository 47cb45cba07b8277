/// Everyday romanization of Hindi: the way people write it in chats and names.
///
///     EverydayRoman.hindi.romanize("यह लड़का कंपनी में है।")  // "yeh ladka company mein hai."
///
/// `Data/Romanization/README.md` says how the spellings were found and how often people write them.
package struct EverydayRoman: Sendable, Hashable {
  package static let hindi = EverydayRoman(.hindi)

  private let schwa: Schwa

  package init(_ schwa: Schwa) { self.schwa = schwa }

  /// Returns the text with its words, digits and dandas in ASCII; all else is kept.
  ///
  /// - Complexity: O(*n*) in UTF-8 bytes.
  package func romanize(_ text: String) -> String {
    var text = text
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    var reader = EverydayReader(schwa)
    text.withUTF8 { unsafe reader.append($0, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  /// Returns the spellings of one word, the best first; see ``EverydayReader``.
  package func candidates(for word: String, limit: Int) -> [EverydayReader.Candidate] {
    var reader = EverydayReader(schwa)
    return reader.candidates(for: word, limit: limit)
  }
}
