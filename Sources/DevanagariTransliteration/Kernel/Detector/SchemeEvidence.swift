import DevanagariText

/// What a text says of its scheme.
struct SchemeEvidence {
  /// In the order in which equal scores are told.
  static let schemes: [Scheme] = {
    let others = Scheme.allCases.filter { $0 != .devanagari }
    return [.devanagari] + others.filter(\.isLossless) + others.filter { !$0.isLossless }
  }()

  private static let readings: [SchemeReading] = schemes.compactMap { scheme in
    scheme.table.flatMap { $0.isAlphabet ? SchemeReading(scheme, $0) : nil }
  }
  private static let scripts: [(scheme: Scheme, table: SchemeTable)] = schemes.compactMap {
    scheme in
    scheme.table.flatMap { $0.isAlphabet ? nil : (scheme, $0) }
  }

  /// The letters of each scheme that is a script.
  private var letters: [Scheme: Int] = [:]
  private var latinLetters = 0
  private var otherLetters = 0
  /// Words of Latin letters.
  private var words = 0
  /// Whether there is a word that everyday spelling would not have.
  private var hasMarkedWord = false
  /// By how much each of the readings is cheaper than no scheme, in eighths of a bit.
  private var gains = [Int](repeating: 0, count: readings.count)

  init(_ text: some StringProtocol) {
    let prefix = Self.prefix(of: text)
    Normalizer.nfc.withNormalized(prefix.utf8Span) { span in
      unsafe span.span.withUnsafeBufferPointer { unsafe read($0) }
    }
  }

  /// How much of a text is looked at, in UTF-8 bytes.
  private static let byteLimit = 1 << 16

  private static func prefix(of text: some StringProtocol) -> String {
    var letters = 0
    var bytes = 0
    let scalars = text.unicodeScalars
    let end = scalars.firstIndex { scalar in
      if LatinWord.isLetter(scalar.value) { letters += 1 }
      bytes += UTF8.width(scalar)
      return letters > SchemeDetector.letterLimit || bytes > byteLimit
    }
    return String(text[..<(end ?? text.endIndex)])
  }

  // MARK: scores

  func score(of scheme: Scheme) -> Double {
    let all = latinLetters + otherLetters
    if let number = Self.readings.firstIndex(where: { $0.scheme == scheme }) {
      guard words > 0 else { return 0 }
      let share = Double(latinLetters) / Double(latinLetters + 2 * otherLetters)
      return share * score(gain: gains[number])
    }
    let own = letters[scheme] ?? 0
    if own == 0 { return 0 }
    return Double(own) / (Double(all - latinLetters) + Double(latinLetters) / 4)
  }

  private func score(gain: Int) -> Double {
    let words = Double(words)
    let least =
      hasMarkedWord
      ? Self.leastGain + Self.leastGainForWord * words
      : Self.leastPlainGain + Self.leastPlainGainForWord * words
    let forWord = (Double(gain) / Double(DetectorModel.bit) - least) / (words + 1)
    return 0.5 + 0.5 * forWord / (4 + abs(forWord))
  }

  /// What a scheme must gain to be told, in bits: in all, and for each word besides.
  private static let leastGain = 6.5
  private static let leastGainForWord = 0.5
  /// The same where each word could be everyday spelling.
  private static let leastPlainGain = 12.0
  private static let leastPlainGainForWord = 2.0
  /// What a word may count against a scheme: text of a scheme has other words among its own.
  private static let greatestLoss = 12 * DetectorModel.bit
  /// What a word may count for a scheme that has nothing in it which everyday spelling has not. Of what is
  /// above this an eighth counts, so that schemes are still told apart.
  private static let plainGain = (
    ignoringCase: 2 * DetectorModel.bit, distinct: 6 * DetectorModel.bit
  )

  // MARK: reading

  /// What has more letters is no word: it says nothing.
  private static let longestWord = 64

  private mutating func read(_ source: UnsafeBufferPointer<UInt8>) {
    let model = DetectorModel()
    var start = 0
    while start < source.count {
      var end = start
      while end < source.count, unsafe source[end] > 0x20 { end += 1 }
      if end > start { unsafe read(source, start..<end, model) }
      start = end + 1
    }
  }

  private mutating func read(
    _ source: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    _ model: DetectorModel
  ) {
    if unsafe Self.isAddress(UnsafeBufferPointer(rebasing: source[range])) { return }
    var latin = 0
    var others = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, width) = unsafe source.scalar(at: position)
      position += width
      guard LatinWord.isLetter(scalar) else { continue }
      if Self.isLatin(scalar) {
        latin += 1
      } else {
        others += countOtherLetter(scalar)
      }
    }
    latinLetters += latin
    otherLetters += others
    if others > 0 || latin > Self.longestWord { return }
    let word = unsafe LatinWord(source, range)
    let none = word.cost(model)
    if latin > 0 {
      words += 1
      if !word.isPlain { hasMarkedWord = true }
    }
    for (number, reading) in Self.readings.enumerated() {
      let cost = reading.cost(of: word, model, limit: none + Self.greatestLoss)
      var gain = none - cost
      if word.isPlain {
        let limit = reading.ignoresCase ? Self.plainGain.ignoringCase : Self.plainGain.distinct
        if gain > limit { gain = limit + (gain - limit) / 8 }
      }
      // Of signs alone only a danda says something, and not much.
      if latin == 0 { gain = min(max(gain, 0), DetectorModel.bit) }
      gains[number] += gain
    }
  }

  private static func isLatin(_ scalar: UInt32) -> Bool {
    scalar < 0x370 || (0x1d00...0x1eff).contains(scalar)
  }

  /// Counts a letter of another script for the schemes that have it; 0 if it is a digit or a sign.
  private mutating func countOtherLetter(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x964...0x970, 0x200c, 0x200d: return 0
    case 0x900...0x97f, 0xa8e0...0xa8ff:
      letters[.devanagari, default: 0] += 1
    default:
      for script in Self.scripts where script.table.has(scalar) {
        letters[script.scheme, default: 0] += 1
      }
    }
    return 1
  }

  private static func isAddress(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe word.contains(UInt8(ascii: "@")) || word[0] == UInt8(ascii: "#")
      || word.starts(with: "www.".utf8)
      || word.indices.dropLast(2).contains { unsafe word[$0...].starts(with: "://".utf8) }
  }
}

extension SchemeTable {
  /// Whether spellings of the scheme have a scalar.
  fileprivate func has(_ scalar: UInt32) -> Bool {
    let scalars = unsafe self.scalars
    let index = countOfFirst(scalars.count) { unsafe scalars[$0] < scalar }
    return unsafe index < scalars.count && scalars[index] == scalar
  }
}
