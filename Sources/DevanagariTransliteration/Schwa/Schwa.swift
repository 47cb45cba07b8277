import DevanagariText

/// Tells which inherent vowels (schwas) of written Hindi are spoken.
///
/// A consonant without a matra or virama is written with an inherent vowel, and in Hindi many of these
/// are silent: लड़का is *laṛkā*, समझ is *samajh*.
///
///     Schwa.hindi.isPronounced(in: "लड़का")  // [true, false]
///     Schwa.hindi.marked("नमकीन")      // "नम्कीन्"
///
/// A list of words is asked first, then a model of 636 small weights, which decides the schwas of
/// a word from its last to its first. `Data/Schwa/README.md` says how both were made and how often they
/// are right. A word is a maximal run of letters and marks of Devanagari and of joiners, so the parts
/// of a hyphenated word are words of their own. Canonically equivalent spellings have the same answer.
public struct Schwa: Sendable, Hashable {
  /// The rules of Hindi without words of one's own.
  public static let hindi = Schwa()

  let exceptions: SchwaExceptions?

  private init() { exceptions = nil }

  /// The rules of Hindi, with words that are listed by the caller.
  ///
  ///     let schwa = try Schwa(exceptions: ["लोरमी": "लोरमी", "सरगना": "सर्गना"])
  ///
  /// - Parameter exceptions: For each word the same word with a virama at each silent schwa. They win over
  ///   the built-in list. A word is listed in this form only: neither its inflected forms nor longer
  ///   words are.
  /// - Throws: An ``ExceptionError`` that names the word.
  /// - Complexity: O(*n*) in the length of the words.
  public init(exceptions: [String: String]) throws(ExceptionError) {
    var listed = SchwaExceptions()
    var reader = SchwaReader(.hindi)
    for (word, marked) in exceptions.sorted(by: { $0.key < $1.key }) {
      let error = { ExceptionError(word: word, marked: marked, reason: $0) }
      guard let letters = reader.letters(ofWord: word) else { throw error(.notAWord) }
      let count = reader.schwaCount
      guard count > 0 else { throw error(.noSchwa) }
      guard count <= 64 else { throw error(.tooManySchwas) }
      // Silent schwas stand in the one and not in the other.
      guard let spoken = reader.letters(ofWord: marked),
        let silent = Self.silentSchwas(of: letters, spoken: spoken),
        Self.viramas(at: silent, in: word).sameLetters(as: marked)
      else { throw error(.otherLetters) }
      listed.insert(letters, silent: silent)
    }
    self.exceptions = listed.isEmpty ? nil : listed
  }

  /// For each written schwa of the text, in reading order, whether Hindi speaks it.
  ///
  ///     Schwa.hindi.isPronounced(in: "समझ")  // [true, true, false]
  ///
  /// - Complexity: O(*n*) in UTF-8 bytes if the text is in NFC, else O(*n* log *n*).
  ///     try Schwa(exceptions: ["समझ": "सम्झ"]).isPronounced(in: "समझ")  // [true, false, true]
  ///
  /// - Complexity: O(*n*) in UTF-8 bytes if the text is in NFC, else O(*n* log *n*).
  public func isPronounced(in word: some StringProtocol) -> [Bool] {
    var result: [Bool] = []
    forEachSchwa(in: word) { isSilent, _ in result.append(!isSilent) }
    return result
  }

  /// The text with a virama at each silent schwa.
  ///
  ///     Schwa.hindi.marked("नमकीन")  // "नम्कीन्"
  ///
  /// - Complexity: O(*n*) in UTF-8 bytes if the text is in NFC, else O(*n* log *n*).
  public func marked(_ word: some StringProtocol) -> String {
    var ends: [Int] = []
    forEachSchwa(in: word) { isSilent, end in if isSilent { ends.append(end) } }
    return Self.viramas(behind: ends, in: word)
  }

  /// Calls `body` for each schwa: whether it is silent, and the offset in bytes behind its consonant.
  private func forEachSchwa(in text: some StringProtocol, _ body: (Bool, Int) -> Void) {
    var reader = SchwaReader(self)
    let text = String(text)
    if Normalizer.nfc.isNormalized(text) { return reader.forEachSchwa(in: text, body) }
    // A virama behind marks of other scripts comes before them in a normal form.
    let aligned = Normalizer.nfc.align(text)
    reader.forEachSchwa(in: aligned.text) { isSilent, end in
      let start = aligned.text.range(ofUTF8Offsets: 0..<end)
      body(isSilent, aligned.original.utf8Offsets(of: aligned.originalRange(of: start)).upperBound)
    }
  }

  private static func silentSchwas(of letters: [UInt8], spoken: [UInt8]) -> UInt64? {
    var silent: UInt64 = 0
    var number: UInt64 = 0
    var place = 0
    for letter in letters {
      let matches = place < spoken.count && spoken[place] == letter
      if matches { place += 1 }
      if letter == SchwaReader.inherent {
        if !matches { silent |= 1 << number }
        number += 1
      } else if !matches {
        return nil
      }
    }
    return place == spoken.count ? silent : nil
  }

  /// `word` with a virama at each schwa that has a bit in `silent`.
  private static func viramas(at silent: UInt64, in word: String) -> String {
    var ends: [Int] = []
    var number: UInt64 = 0
    hindi.forEachSchwa(in: word) { _, end in
      if silent >> number & 1 != 0 { ends.append(end) }
      number += 1
    }
    return viramas(behind: ends, in: word)
  }

  private static func viramas(behind ends: [Int], in word: some StringProtocol) -> String {
    var result = ""
    let utf8 = word.utf8
    var start = utf8.startIndex
    var offset = 0
    for end in ends {
      let next = utf8.index(start, offsetBy: end - offset)
      result += word[start..<next]
      result.unicodeScalars.append("\u{94d}")
      start = next
      offset = end
    }
    return result + word[start...]
  }
}

extension Schwa {
  /// A word that is no exception: what is wrong with it.
  public struct ExceptionError: Error, Hashable, CustomStringConvertible {
    /// The word as it was given.
    public let word: String
    /// Its marked form as it was given.
    public let marked: String
    /// What is wrong.
    public let reason: Reason

    public var description: String { "\(word), \(marked): \(reason.message)" }

    /// What is wrong with an exception.
    public struct Reason: Sendable, Hashable {
      let message: String

      /// The word is empty, or has more in it than letters and marks of Devanagari.
      public static let notAWord = Reason(message: "not one word of Devanagari")
      /// No consonant of the word has an inherent vowel.
      public static let noSchwa = Reason(message: "the word has no written schwa")
      /// A word can be listed up to 64 written schwas.
      public static let tooManySchwas = Reason(message: "the word has more than 64 written schwas")
      /// The marked form is not the word with viramas at some of its schwas.
      public static let otherLetters = Reason(
        message: "the marked form is not the word with viramas at silent schwas"
      )
    }
  }
}

extension String {
  /// Whether the two are canonically equivalent but for joiners.
  fileprivate func sameLetters(as other: String) -> Bool {
    let letters = { (text: String) in
      let scalars = text.unicodeScalars.filter { $0 != "\u{200c}" && $0 != "\u{200d}" }
      return String(String.UnicodeScalarView(scalars))
    }
    return letters(self) == letters(other)
  }
}
