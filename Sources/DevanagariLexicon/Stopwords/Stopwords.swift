import CDevanagariLexiconTables
public import DevanagariText

/// A set of words that say how others hang together and little by themselves: का, में, और, है.
///
/// ```swift
/// Stopwords.hindi.contains("में")                            // true
/// Stopwords.hindi.contains("घर")                            // false
/// let words = "राम घर में है".segmented(into: .words).filter { $0.kind == .letters }
/// words.removing(stopwords: .hindi)                                   // राम, घर
/// ```
///
/// Words are looked up as they are read: canonically equivalent ones (क़ in one scalar or two) and those
/// that differ in joiners are the same word, and the lists hold the usual spellings of theirs: गई and
/// गयी, हूँ and हूं, ज़्यादा and ज्यादा.
///
/// The lists were written from the closed classes of grammar; see `Data/Stopwords`. They hold no verb
/// that is mostly a verb of its own (करना), and no noun.
public struct Stopwords: Sendable, Hashable {
  /// A bit for each form of the tables.
  private var forms: [UInt64]
  private var added = AddedStopwords()

  private init() {
    forms = Array(repeating: 0, count: (StopwordTables().formCount + 63) / 64)
  }

  /// The words of a list.
  private init(_ language: Language, upTo tier: Tier) {
    self.init()
    let tables = StopwordTables()
    for number in 0..<tables.entryCount {
      let entry = tables.entry(number)
      guard entry.language == language.code, entry.tier <= tier.code else { continue }
      for form in tables.forms(of: entry) { insert(form) }
    }
  }

  // MARK: lists

  /// No words.
  public static let none = Stopwords()

  /// The function words of Hindi: the tier `core`.
  public static let hindi = list(.hindi)

  /// The function words of Marathi, those that are written as words.
  public static let marathi = list(.marathi)

  /// The function words of Nepali.
  public static let nepali = list(.nepali)

  /// The function words of Sanskrit, as they are written without sandhi.
  public static let sanskrit = list(.sanskrit)

  /// For each language, by its code, the words up to each tier.
  private static let lists = Language.allCases.map { language in
    Tier.allCases.map { Stopwords(language, upTo: $0) }
  }

  /// The stopwords of Hindi up to a tier.
  ///
  /// ```swift
  /// Stopwords.hindi(.core).contains("यहाँ")        // false
  /// Stopwords.hindi(.extended).contains("यहाँ")    // true
  /// ```
  public static func hindi(_ tier: Tier) -> Stopwords { list(.hindi, upTo: tier) }

  /// The stopwords of a language up to a tier.
  ///
  /// ```swift
  /// Stopwords.list(.nepali).contains("हामी")       // true
  /// ```
  ///
  /// Only Hindi has words in the tier `extended`.
  public static func list(_ language: Language, upTo tier: Tier = .core) -> Stopwords {
    lists[Int(language.code)][Int(tier.code)]
  }

  // MARK: look-up

  /// Whether `word` is one of them.
  ///
  /// It allocates nothing, unless words were added and `word` has other scalars than ASCII and
  /// Devanagari, an accent (U+0951 to U+0954), or more than 96 bytes.
  ///
  /// - Complexity: O(*n*) in the bytes of the word, and O(log *m*) in the words that were added.
  @inlinable
  public func contains<Word: StringProtocol>(_ word: Word) -> Bool
  where Word.SubSequence == Substring {
    let text = word[...]
    return contains(text.utf8Span)
  }

  /// Whether `word` is one of them.
  ///
  /// It allocates nothing, unless words were added and `word` has other scalars than ASCII and
  /// Devanagari, an accent (U+0951 to U+0954), or more than 96 bytes.
  ///
  /// - Complexity: O(*n*) in the bytes of the word, and O(log *m*) in the words that were added.
  @inlinable
  public func contains(_ word: UTF8Span) -> Bool { contains(utf8: word.span) }

  /// Whether a word, in UTF-8, is one of them. Bytes that are not UTF-8 are no word of a list.
  ///
  /// It allocates nothing, unless words were added and `word` has other scalars than ASCII and
  /// Devanagari, an accent (U+0951 to U+0954), or more than 96 bytes.
  ///
  /// - Complexity: O(*n*) in the bytes of the word, and O(log *m*) in the words that were added.
  public func contains(utf8 word: Span<UInt8>) -> Bool {
    if let form = StopwordTables().form(of: word) { return has(form) }
    return !added.isEmpty && added.contains(word)
  }

  /// Whether the text of a segment is one of them.
  ///
  /// - Complexity: as for a word.
  public func contains(_ segment: Segment) -> Bool { contains(segment.text) }

  // MARK: contents

  /// Whether there are none.
  ///
  /// - Complexity: O(*n*) in the spellings of all lists, 64 at a time.
  public var isEmpty: Bool { added.isEmpty && forms.allSatisfy { $0 == 0 } }

  /// How many there are, counting each spelling.
  ///
  /// - Complexity: O(*n*) in the spellings of all lists, 64 at a time.
  public var count: Int { forms.reduce(added.count) { $0 + $1.nonzeroBitCount } }

  /// All spellings of all words, in NFC, in the order of their scalars.
  ///
  /// - Complexity: O(*n* log *n*)
  public var words: [String] {
    let tables = StopwordTables()
    let listed = (0..<tables.formCount).filter(has).map(tables.text)
    // The forms are in order.
    if added.isEmpty { return listed }
    return (listed + added.texts).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What the list of a language says of those of its words that are in this set, in its order.
  ///
  /// ```swift
  /// for entry in Stopwords.hindi.entries(in: .hindi) where entry.partOfSpeech == .pronoun {
  ///   print(entry.word, entry.lemma)                     // मैं मैं, मैंने मैं, मुझे मैं …
  /// }
  /// ```
  ///
  /// - Complexity: O(*n*) in the words of all lists.
  public func entries(in language: Language) -> [Entry] {
    let tables = StopwordTables()
    return (0..<tables.entryCount).compactMap { number in
      let entry = tables.entry(number)
      guard entry.language == language.code, has(Int(tables.forms(of: entry)[0])) else {
        return nil
      }
      return Entry(entry, tables)
    }
  }

  // MARK: other sets

  /// Returns this set with more words: those of a list in all spellings, others as they are given.
  ///
  /// ```swift
  /// Stopwords.hindi.adding(["श्री"]).contains("श्री")     // true
  /// ```
  ///
  /// - Complexity: O(*n* log *n*) in the words.
  public func adding(_ words: some Sequence<String>) -> Stopwords {
    var copy = self
    let (forms, others) = Self.formsAndOthers(of: words)
    for form in forms { copy.insert(form) }
    copy.added.insert(others)
    return copy
  }

  /// Returns this set without some words: those of a list in all spellings.
  ///
  /// ```swift
  /// let keeping = Stopwords.hindi.removing(["नहीं", "न", "ना", "मत"])
  /// ```
  ///
  /// - Complexity: O(*n* log *n*) in the words.
  public func removing(_ words: some Sequence<String>) -> Stopwords {
    var copy = self
    let (forms, others) = Self.formsAndOthers(of: words)
    for form in forms { copy.remove(form) }
    copy.added.remove(others)
    return copy
  }

  /// Returns the words that are in this set or the other.
  ///
  /// - Complexity: O(*n* log *n*) in the words that were added; those of the lists are bits.
  public func union(_ other: Stopwords) -> Stopwords {
    var copy = self
    for index in forms.indices { copy.forms[index] |= other.forms[index] }
    copy.added.formUnion(other.added)
    return copy
  }

  /// Returns the words that are in both sets.
  ///
  /// - Complexity: O(*n*) in the words that were added; those of the lists are bits.
  public func intersection(_ other: Stopwords) -> Stopwords {
    var copy = self
    for index in forms.indices { copy.forms[index] &= other.forms[index] }
    copy.added.formIntersection(other.added)
    return copy
  }

  /// Returns the words of this set that are not in the other.
  ///
  /// - Complexity: O(*n*) in the words that were added; those of the lists are bits.
  public func subtracting(_ other: Stopwords) -> Stopwords {
    var copy = self
    for index in forms.indices { copy.forms[index] &= ~other.forms[index] }
    copy.added.subtract(other.added)
    return copy
  }

  /// Returns the forms of the tables that words have, and the words that have none.
  private static func formsAndOthers(
    of words: some Sequence<String>
  ) -> (forms: Set<Int>, others: [String]) {
    let tables = StopwordTables()
    var found: Set<Int> = []
    var others: [String] = []
    for word in words {
      if let form = tables.form(of: word.utf8Span.span) {
        found.insert(form)
      } else {
        others.append(word)
      }
    }
    var forms = found
    for number in 0..<tables.entryCount {
      let spellings = tables.forms(of: tables.entry(number))
      if spellings.contains(where: found.contains) { forms.formUnion(spellings) }
    }
    return (forms, others)
  }

  @inline(__always)
  private func has(_ form: Int) -> Bool { forms[form >> 6] >> UInt64(form & 63) & 1 != 0 }

  private mutating func insert(_ form: Int) { forms[form >> 6] |= 1 << UInt64(form & 63) }

  private mutating func remove(_ form: Int) { forms[form >> 6] &= ~(1 << UInt64(form & 63)) }
}
