import CDevanagariTransliterationTables

/// A scheme of Latin letters, and what its reading of a word costs.
///
/// It reads as `ReadingMachine` does.
@safe
struct SchemeReading: Sendable {
  let scheme: Scheme
  let ignoresCase: Bool
  private let table: SchemeTable
  private let spellings: [Spelling]
  private let separator: [UInt8]

  /// What the model needs to know of a spelling.
  private struct Spelling {
    let letter: Symbols
    let sign: Symbols?
    /// What the scheme would not write so costs more.
    let cost: Int
  }

  /// Up to eight symbols in a word, the first one lowest.
  private struct Symbols {
    var packed: UInt64 = 0

    init(_ symbols: [DetectorModel.Symbol]) {
      for symbol in symbols.prefix(8).reversed() { packed = packed << 8 | UInt64(symbol) }
    }
  }

  init(_ scheme: Scheme, _ table: SchemeTable) {
    self.scheme = scheme
    self.table = table
    ignoresCase = table.ignoresCase
    separator = table.separator
    let writer = Transliterator(from: .devanagari, to: scheme)
    spellings = unsafe table.spellings.map { spelling in
      let letter = table.text(spelling.letter)
      let text = String(utf8: [UInt8](text: spelling.text))
      let end = spelling.kind == UInt8(dvn_read_consonant) ? "\u{94d}" : ""
      let written = writer.transliterate("क" + String(utf8: letter) + end)
      let isWritten = written.hasSuffix(text) || written.hasSuffix(text.lowercased())
      return Spelling(
        letter: Symbols(DetectorModel.symbols(letter)),
        sign: spelling.sign == UInt16(dvn_no_sign)
          ? nil : Symbols(DetectorModel.symbols(table.text(spelling.sign))),
        cost: isWritten ? 0 : Self.otherSpelling
      )
    }
  }

  /// What a spelling costs that the scheme reads but does not write.
  private static let otherSpelling = 3 * DetectorModel.bit
  /// What a letter costs that the scheme does not read.
  private static let unread = 18 * DetectorModel.bit
  private static let separatorCost = 4 * DetectorModel.bit

  /// A word on its way.
  private struct Reading {
    let model: DetectorModel
    var cost = 0
    var previous: DetectorModel.Symbol = 0
    /// The consonant that no vowel has followed so far; 0 if there is none.
    var open: DetectorModel.Symbol = 0

    init(_ model: DetectorModel) { self.model = model }

    @inline(__always)
    mutating func append(_ symbol: DetectorModel.Symbol) {
      cost += model.cost(of: symbol, behind: previous)
      previous = symbol
    }

    @inline(__always)
    mutating func append(_ symbols: Symbols) {
      var rest = symbols.packed
      while rest != 0 {
        append(DetectorModel.Symbol(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }

    /// A consonant without a vowel has a virama.
    mutating func finishConsonant() {
      if open != 0 { append(DetectorModel.dead(open)) }
      open = 0
    }

    mutating func finishWord() {
      finishConsonant()
      if previous != 0 { append(0) }
    }

    mutating func read(_ spelling: Spelling, kind: UInt8) {
      cost += spelling.cost
      switch Int32(kind) {
      case Int32(dvn_read_consonant):
        finishConsonant()
        var rest = spelling.letter.packed
        while rest >> 8 != 0 {
          append(DetectorModel.Symbol(truncatingIfNeeded: rest))
          rest >>= 8
        }
        open = DetectorModel.Symbol(truncatingIfNeeded: rest)
      case Int32(dvn_read_vowel):
        if open != 0, let sign = spelling.sign {
          append(open)
          open = 0
          append(sign)
        } else {
          finishConsonant()
          append(spelling.letter)
        }
      case Int32(dvn_read_nukta):
        if let letter = DetectorModel.withNukta(open) {
          open = letter
        } else {
          append(spelling.letter)
        }
      case Int32(dvn_read_digit), Int32(dvn_read_punctuation): finishWord()
      default:
        finishConsonant()
        append(spelling.letter)
      }
    }
  }

  /// The cost of a word; at most `limit`, from where on nobody needs to know.
  func cost(of word: LatinWord, _ model: DetectorModel, limit: Int) -> Int {
    var reading = Reading(model)
    if ignoresCase { reading.cost = word.caseCost }
    var position = word.range.lowerBound
    let end = word.range.upperBound
    while position < end, reading.cost < limit {
      if let index = unsafe spelling(word.source, at: position, upTo: end) {
        let (text, kind) = unsafe (
          table.pointer.pointee.spellings[index].text, table.pointer.pointee.spellings[index].kind
        )
        reading.read(spellings[index], kind: kind)
        position += Int(text.count)
        continue
      }
      let (scalar, width) = unsafe word.source.scalar(at: position)
      if LatinWord.isLetter(scalar) {
        reading.finishWord()
        reading.cost += Self.unread
      } else if !separator.isEmpty, reading.previous != 0 || reading.open != 0,
        position + separator.count < end,
        unsafe word.source[position..<end].starts(with: separator)
      {
        reading.finishConsonant()
        reading.cost += Self.separatorCost
        position += separator.count - width
      } else {
        reading.finishWord()
        reading.cost += word.cost(ofSign: scalar, at: position, width: width)
      }
      position += width
    }
    reading.finishWord()
    return min(reading.cost, limit)
  }

  /// The number of the longest spelling at a place.
  @inline(__always)
  private func spelling(
    _ source: UnsafeBufferPointer<UInt8>,
    at position: Int,
    upTo end: Int
  ) -> Int? {
    let lead = unsafe Int(source[position])
    let last = unsafe Int(table.pointer.pointee.firsts[lead + 1])
    var index = unsafe Int(table.pointer.pointee.firsts[lead])
    while index < last {
      let spelling = unsafe table.pointer.pointee.spellings[index]
      if position + Int(spelling.text.count) <= end,
        unsafe source.matches(spelling.text, at: position) != nil
      {
        return index
      }
      index += 1
    }
    return nil
  }
}

// It points to constants.
extension SchemeTable: @unchecked Sendable {}

extension SchemeTable {
  fileprivate var spellings: UnsafeBufferPointer<dvn_spelling> {
    unsafe UnsafeBufferPointer(
      start: pointer.pointee.spellings,
      count: Int(pointer.pointee.firsts[256])
    )
  }

  fileprivate func text(_ number: UInt16) -> [UInt8] {
    unsafe [UInt8](text: pointer.pointee.texts[Int(number)])
  }
}
