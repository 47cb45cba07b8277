import DevanagariText

/// The words of a caller that the tables do not have.
struct AddedStopwords: Sendable, Hashable {
  /// In UTF-8, canonical form and without joiners, sorted; each once.
  private var words: [[UInt8]] = []

  var isEmpty: Bool { words.isEmpty }
  var count: Int { words.count }

  /// The words in NFC.
  var texts: [String] {
    words.map { Normalizer.nfc.normalize(String(decoding: $0, as: UTF8.self)) }
  }

  mutating func insert(_ texts: some Sequence<String>) {
    let keys = texts.map { Self.key(of: $0.utf8Span.span) }.filter { !$0.isEmpty }
    words = Set(words + keys).sorted { $0.lexicographicallyPrecedes($1) }
  }

  mutating func remove(_ texts: some Sequence<String>) {
    let keys = Set(texts.map { Self.key(of: $0.utf8Span.span) })
    words.removeAll { keys.contains($0) }
  }

  mutating func formUnion(_ other: AddedStopwords) {
    words = Set(words + other.words).sorted { $0.lexicographicallyPrecedes($1) }
  }

  mutating func formIntersection(_ other: AddedStopwords) {
    let others = Set(other.words)
    words.removeAll { !others.contains($0) }
  }

  mutating func subtract(_ other: AddedStopwords) {
    let others = Set(other.words)
    words.removeAll { others.contains($0) }
  }

  /// Whether `word`, in UTF-8, is one of them.
  ///
  /// It allocates nothing for a word of ASCII and Devanagari without accents (U+0951 to U+0954) that has
  /// up to 96 bytes in NFD.
  func contains(_ word: Span<UInt8>) -> Bool {
    var buffer = InlineArray<96, UInt8>(repeating: 0)
    var count = 0
    let isSimple = CanonicalScalars.forEach(in: word) { scalar in
      guard count &+ 3 <= buffer.count else { return false }
      if scalar < 0x80 {
        buffer[count] = UInt8(scalar)
        count &+= 1
      } else {
        buffer[count] = 0xe0
        buffer[count &+ 1] = 0xa4 | UInt8(scalar >> 6 & 1)
        buffer[count &+ 2] = 0x80 | UInt8(scalar & 0x3f)
        count &+= 3
      }
      return true
    }
    if isSimple { return isListed(buffer.span.extracting(..<count)) }
    let key = Self.key(of: word)
    return isListed(key.span)
  }

  private func isListed(_ key: Span<UInt8>) -> Bool {
    let index = countOfFirst(words.count) { Self.compare(words[$0], key) < 0 }
    return index < words.count && Self.compare(words[index], key) == 0
  }

  /// Returns a negative number, 0 or a positive one, as the first stands before the second or behind.
  private static func compare(_ first: [UInt8], _ second: Span<UInt8>) -> Int {
    for index in 0..<min(first.count, second.count) where first[index] != second[index] {
      return first[index] < second[index] ? -1 : 1
    }
    return first.count - second.count
  }

  /// Any word in canonical form and without joiners.
  private static func key(of word: Span<UInt8>) -> [UInt8] {
    let bytes = word.indices.map { word[$0] }
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars
    where scalar != "\u{200c}" && scalar != "\u{200d}" {
      scalars.append(scalar)
    }
    return Array(Normalizer.nfd.normalize(String(scalars)).utf8)
  }
}
