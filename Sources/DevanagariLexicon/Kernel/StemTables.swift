import CDevanagariLexiconTables

/// The generated rules of stemming, with safe hands on them.
@safe
struct StemTables: Sendable {
  /// What is known of the letters up to a node.
  struct Value {
    let bits: UInt16

    var isRoot: Bool { bits & UInt16(dvn_stem_root) != 0 }
    var isVowelRoot: Bool { bits & UInt16(dvn_stem_vowel_root) != 0 }
    var isAdjective: Bool { bits & UInt16(dvn_stem_adjective) != 0 }
    /// The number of the listed word.
    var listed: Int? {
      let number = Int(bits >> UInt16(dvn_stem_listed_shift))
      return number == 0 ? nil : number - 1
    }
  }

  static let hindi = StemTables()

  // Constant tables of the library.
  private nonisolated(unsafe) let rules: UnsafePointer<dvn_stem_rules>

  private init() { unsafe rules = dvn_stemming_hindi() }

  var version: Int { unsafe Int(rules.pointee.version) }
  var rowCount: Int { unsafe Int(rules.pointee.row_count) }

  /// What a scalar of U+0900 to U+097F is, by its low seven bits.
  @inline(__always)
  func kind(of symbol: UInt8) -> UInt8 { sign(symbol).kind }

  /// What a scalar is, and the low seven bits of what it is folded to.
  @inline(__always)
  func sign(_ symbol: UInt8) -> (kind: UInt8, folded: UInt8) {
    let sign = unsafe rules.pointee.scalars[Int(symbol & 0x7f)]
    return (UInt8(sign >> 8), UInt8(truncatingIfNeeded: sign))
  }

  /// Whether a scalar is the nasal consonant of the class of another.
  @inline(__always)
  func isNasal(_ nasal: UInt8, of stop: UInt8) -> Bool {
    let number = unsafe rules.pointee.nasal_classes[Int(stop & 0x7f)] & 0x0f
    return unsafe number != 0 && rules.pointee.nasal_classes[Int(nasal & 0x7f)] >> 4 == number
  }

  /// The node of the words behind another by a symbol, or nil; 0 is the root.
  @inline(__always)
  func word(after node: Int, by symbol: UInt8) -> Int? {
    let child = unsafe Int(rules.pointee.words[node].base) + Int(symbol & 0x7f)
    return unsafe child != node && Int(rules.pointee.words[child].check) == node ? child : nil
  }

  @inline(__always)
  func value(ofWord node: Int) -> Value { unsafe Value(bits: rules.pointee.words[node].value) }

  /// The node of the suffixes, from their end, behind another, or nil; 0 is the root.
  @inline(__always)
  func suffix(after node: Int, by symbol: UInt8) -> Int? {
    let child = unsafe Int(rules.pointee.suffixes[node].base) + Int(symbol & 0x7f)
    return unsafe child != node && Int(rules.pointee.suffixes[child].check) == node ? child : nil
  }

  /// The number of the list of rows of a suffix, or 0.
  @inline(__always)
  func list(ofSuffix node: Int) -> Int { unsafe Int(rules.pointee.suffixes[node].value) }

  /// The places of the rows of a list.
  @inline(__always)
  func places(ofList list: Int) -> Range<Int> {
    unsafe Int(rules.pointee.list_starts[list])..<Int(rules.pointee.list_starts[list + 1])
  }

  @inline(__always)
  func row(at place: Int) -> Int { unsafe Int(rules.pointee.lists[place]) }

  /// Whether a row has its stem, and how the stem differs from the word.
  @inline(__always)
  func shape(ofRow number: Int) -> StemRowShape { unsafe StemRowShape(rules.pointee.rows[number]) }

  /// Appends the stem of a listed word, which is folded.
  func appendStem(ofListed number: Int, to target: inout [UInt8]) {
    var next = unsafe rules.pointee.listed[number].stem!
    while unsafe next.pointee != 0 {
      unsafe target.append(UInt8(bitPattern: next.pointee))
      unsafe next += 1
    }
  }

  func lemma(ofListed number: Int) -> String {
    unsafe String(cString: rules.pointee.listed[number].lemma)
  }

  /// The fields of a row.
  func rule(_ number: Int) -> Stemmer.Rule {
    precondition(number >= 0 && number < rowCount)
    let row = unsafe rules.pointee.rows[number]
    return unsafe Stemmer.Rule(
      suffix: String(cString: row.suffix),
      replacement: String(cString: row.replacement),
      condition: String(cString: row.condition_name),
      wordClass: String(cString: row.word_class),
      // A space and the matra behind it are one Character.
      lemmaEndings: String(cString: row.lemmas).unicodeScalars.split(separator: " ").map {
        $0.elementsEqual(["-"]) ? "" : String($0)
      },
      example: String(cString: row.example)
    )
  }
}

/// What a row does, in numbers.
struct StemRowShape {
  let length: Int
  let removed: Int
  let added: UInt8
  private let condition: Int
  private let aksharas: Int

  @inline(__always)
  init(_ row: dvn_stem_row) {
    unsafe length = Int(row.length)
    unsafe removed = Int(row.removed)
    unsafe added = row.added
    unsafe condition = Int(row.condition)
    unsafe aksharas = Int(row.aksharas) - Int(row.added_aksharas)
  }

  /// Whether the condition holds of the first `count` scalars of a word and what is added.
  @inline(__always)
  func holds(for count: Int, of word: StemWord) -> Bool {
    switch condition {
    case Int(dvn_stem_if_aksharas): word.hasAksharas(aksharas, within: count)
    case Int(dvn_stem_if_root): word.isRoot(count)
    case Int(dvn_stem_if_vowel_root): word.isVowelRoot(count)
    default: word.isAdjective(count)
    }
  }
}
