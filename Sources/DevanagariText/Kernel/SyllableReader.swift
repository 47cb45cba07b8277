import CDevanagariTables

/// Finds the syllables of verse, and which are guru. `Data/Rules/metre.txt` has the sources.
///
/// A syllable is guru if its vowel is long, if it has an anusvara or a visarga, or if its vowel is
/// closed: by two consonants before the next vowel, or by one before the end. The end is that of the
/// word in Hindi, that of the pada in Sanskrit.
struct SyllableReader {
  /// A syllable: from its first consonant to its last sign, in bytes.
  struct Syllable {
    let start: Int
    var end: Int
    var isGuru: Bool
  }

  private let metre: Metre
  private var syllables: [Syllable] = []
  // The last syllable can still be closed by the consonants that follow.
  private var isOpen = false
  // A sign that comes now belongs to the vowel of the last syllable.
  private var takesSigns = false
  // The last syllable begins in the word that is being read.
  private var isInWord = false
  // The consonants since the last vowel: how many, and the symbols of the first and the last.
  private var consonants = (count: 0, first: 0, last: 0)
  // Those of them in this word.
  private var onset: Range<Int>?
  // The last consonant is alive: it has its inherent vowel, unless a virama or a matra follows.
  private var isAlive = false
  // The syllables before this pada.
  private var padaStart = 0

  private init(_ metre: Metre) { self.metre = metre }

  /// Returns the syllables of `text`, which is UTF-8.
  static func syllables(of text: Span<UInt8>, _ metre: Metre) -> [Syllable] {
    var reader = SyllableReader(metre)
    unsafe text.withUnsafeBufferPointer { unsafe reader.read($0) }
    return reader.syllables
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    let symbols = ScalarClasses.metreSymbols
    var position = 0
    while position < bytes.count {
      let (symbol, width) = unsafe symbols.decode(bytes, at: position)
      let end = position &+ width
      take(symbol, position..<end)
      position = end
    }
    endPada()
  }

  private mutating func take(_ symbol: Int, _ range: Range<Int>) {
    switch symbol {
    case dvn_metre_mnl, dvn_metre_ha, dvn_metre_consonant: takeConsonant(symbol, range)
    case dvn_metre_virama:
      isAlive = false
      extend(to: range.upperBound)
    case dvn_metre_short_vowel: takeVowel(range, isGuru: false)
    case dvn_metre_long_vowel: takeVowel(range, isGuru: true)
    case dvn_metre_short_matra: takeSign(range, isGuru: false)
    case dvn_metre_long_matra, dvn_metre_heavy: takeSign(range, isGuru: true)
    case dvn_metre_idle: extend(to: range.upperBound)
    case dvn_metre_end: endPada()
    case dvn_metre_space:
      endWord()
      if !metre.joinsWords { endStretch() }
    default:
      endWord()
      endStretch()
    }
  }

  private mutating func takeConsonant(_ symbol: Int, _ range: Range<Int>) {
    voice()
    if consonants.count == 0 { consonants.first = symbol }
    consonants.last = symbol
    consonants.count += 1
    onset = (onset?.lowerBound ?? range.lowerBound)..<range.upperBound
    isAlive = true
    takesSigns = false
  }

  private mutating func takeVowel(_ range: Range<Int>, isGuru: Bool) {
    voice()
    begin(range, isGuru: isGuru)
  }

  /// Takes a matra, an anusvara or a visarga. Without a base it is passed over.
  private mutating func takeSign(_ range: Range<Int>, isGuru: Bool) {
    if onset != nil {
      // A virama that stood between, where none can, has no effect.
      begin(range, isGuru: isGuru)
    } else if takesSigns {
      if isGuru { syllables[syllables.count - 1].isGuru = true }
      extend(to: range.upperBound)
    }
  }

  /// Gives a live consonant its inherent vowel.
  private mutating func voice() {
    if isAlive, let onset { begin(onset, isGuru: false) }
  }

  /// Begins a syllable with the consonants at hand; `range` is that of the vowel.
  private mutating func begin(_ range: Range<Int>, isGuru: Bool) {
    if isOpen, isClosedByConsonants { syllables[syllables.count - 1].isGuru = true }
    let start = onset?.lowerBound ?? range.lowerBound
    syllables.append(Syllable(start: start, end: range.upperBound, isGuru: isGuru))
    isOpen = true
    takesSigns = true
    isInWord = true
    consonants.count = 0
    onset = nil
    isAlive = false
  }

  /// Whether the consonants between two vowels make the first guru.
  private var isClosedByConsonants: Bool {
    if consonants.count != 2 { return consonants.count > 2 }
    return
      !(metre.hasLightConjuncts && consonants.first == dvn_metre_mnl
      && consonants.last == dvn_metre_ha)
  }

  /// Makes what is being read reach as far as `end`.
  private mutating func extend(to end: Int) {
    if let start = onset?.lowerBound {
      onset = start..<end
    } else if takesSigns {
      syllables[syllables.count - 1].end = end
    }
  }

  private mutating func endWord() {
    voice()
    // Dead consonants at the end of a word belong to its last syllable.
    if let onset, isInWord { syllables[syllables.count - 1].end = onset.upperBound }
    onset = nil
    takesSigns = false
    isInWord = false
  }

  private mutating func endStretch() {
    if isOpen, consonants.count > 0 { syllables[syllables.count - 1].isGuru = true }
    isOpen = false
    consonants.count = 0
  }

  private mutating func endPada() {
    endWord()
    endStretch()
    if metre.endsInGuru, syllables.count > padaStart {
      syllables[syllables.count - 1].isGuru = true
    }
    padaStart = syllables.count
  }
}
