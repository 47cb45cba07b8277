import CDevanagariTransliterationTables
import DevanagariText

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
  private let joints: [Joint]

  /// A vowel that is written like a consonant and another vowel, such as ऋ as `ri`, by the numbers of
  /// their spellings.
  private struct Joint {
    let consonant: Int
    let vowel: Int
    let letter: DetectorModel.Symbol
    let sign: DetectorModel.Symbol
  }

  /// What the model needs to know of a spelling.
  private struct Spelling {
    let letter: Symbols
    let sign: Symbols?
    /// The consonants that the scheme writes like this one.
    let others: Symbols
    /// The marks that it writes like this consonant with a virama.
    let marks: Symbols
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
    joints = Self.joints(scheme, table)
    let others = Self.merged(scheme)
    let writer = Transliterator(from: .devanagari, to: scheme)
    spellings = unsafe table.spellings.map { spelling in
      let letter = table.text(spelling.letter)
      let letterSymbols = DetectorModel.symbols(letter)
      let text = unsafe String(uncheckedUTF8: [UInt8](text: spelling.text))
      let end = spelling.kind == UInt8(dvn_read_consonant) ? "\u{94d}" : ""
      let written = writer.transliterate(unsafe "क" + String(uncheckedUTF8: letter) + end)
      let isWritten = written.hasSuffix(text) || written.hasSuffix(text.lowercased())
      return Spelling(
        letter: Symbols(letterSymbols),
        sign: spelling.sign == UInt16(dvn_no_sign)
          ? nil : Symbols(DetectorModel.symbols(table.text(spelling.sign))),
        others: Symbols(others.consonants[text, default: []].filter { [$0] != letterSymbols }),
        marks: Symbols(others.marks[text, default: []]),
        cost: isWritten ? 0 : Self.otherSpelling
      )
    }
  }

  /// The vowels of Sanskrit that a scheme writes so.
  private static func joints(_ scheme: Scheme, _ table: SchemeTable) -> [Joint] {
    if scheme.isLossless { return [] }
    let writer = Transliterator(from: .devanagari, to: scheme)
    let spellings = unsafe table.spellings.map { spelling in
      (
        text: unsafe String(uncheckedUTF8: [UInt8](text: spelling.text)).lowercased(),
        kind: spelling.kind
      )
    }
    let signs: [DetectorModel.Symbol] = [0x43, 0x44, 0x62, 0x63]
    return zip("ऋॠऌॡ".unicodeScalars, signs).flatMap { letter, sign in
      let written = writer.transliterate(String(letter))
      return spellings.indices.flatMap { consonant -> [Joint] in
        let first = spellings[consonant]
        guard first.kind == UInt8(dvn_read_consonant), written.hasPrefix(first.text) else {
          return []
        }
        let rest = written.dropFirst(first.text.count)
        return spellings.indices.filter {
          spellings[$0].kind == UInt8(dvn_read_vowel) && spellings[$0].text == rest
        }.map {
          Joint(
            consonant: consonant,
            vowel: $0,
            letter: DetectorModel.Symbol(letter.value - 0x900),
            sign: sign
          )
        }
      }
    }
  }

  /// The consonants and the marks that a scheme writes with a spelling, as far as it is that of a
  /// consonant without a vowel.
  private static func merged(
    _ scheme: Scheme
  ) -> (consonants: [String: [DetectorModel.Symbol]], marks: [String: [DetectorModel.Symbol]]) {
    if scheme.isLossless { return ([:], [:]) }
    let writer = Transliterator(from: .devanagari, to: scheme)
    func symbol(_ place: UInt32) -> (DetectorModel.Symbol, String) {
      (DetectorModel.Symbol(place), String(Unicode.Scalar(0x900 + place)!))
    }
    var consonants: [String: [DetectorModel.Symbol]] = [:]
    var marks: [String: [DetectorModel.Symbol]] = [:]
    for (number, letter) in (Array(0x15...0x39) + Array(0x58...0x5f)).map(symbol) {
      consonants[writer.transliterate(letter + "\u{94d}"), default: []].append(number)
    }
    let before = writer.transliterate("क")
    for (number, mark) in (1...3).map(symbol) {
      let written = writer.transliterate("क" + mark)
      if written.hasPrefix(before) {
        marks[String(written.dropFirst(before.count)), default: []].append(number)
      }
    }
    return (consonants, marks)
  }

  /// What a spelling costs that the scheme reads but does not write.
  private static let otherSpelling = 4 * DetectorModel.bit
  /// What a sign costs besides, if it stands where signs are letters.
  private static let unreadSign = 5 * DetectorModel.bit
  private static let accentCost = 5 * DetectorModel.bit
  /// What a letter costs besides that the scheme writes like another: what tells them apart is likelier.
  private static let mergedLetter = 2 * DetectorModel.bit
  private static let separatorCost = 4 * DetectorModel.bit

  /// What a reading has come to.
  private struct State {
    var cost = 0
    var context = DetectorModel.Context()
    /// The consonant that no vowel has followed so far; 0 if there is none.
    var open: DetectorModel.Symbol = 0
    /// What else may be meant by it.
    var others = Symbols([])
    var marks = Symbols([])
  }

  /// A word on its way.
  private struct Reading {
    let model: DetectorModel
    var state = State()
    /// What the reading was before the last consonant, and the number of its spelling.
    var before = State()
    var consonant = -1

    init(_ model: DetectorModel) { self.model = model }

    @inline(__always)
    mutating func append(_ symbol: DetectorModel.Symbol) {
      if DetectorModel.isAccent(symbol) {
        state.cost += SchemeReading.accentCost
      } else {
        state.cost += model.cost(of: symbol, behind: &state.context)
      }
    }

    @inline(__always)
    mutating func append(_ symbols: Symbols) {
      var rest = symbols.packed
      while rest != 0 {
        append(DetectorModel.Symbol(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }

    /// Appends the cheapest of the letters that the open consonant may be.
    @inline(__always)
    mutating func appendOpen(dead: DetectorModel.Symbol) {
      let written = state.open | dead
      if state.others.packed | state.marks.packed == 0 {
        append(written)
      } else {
        var best = (symbol: written, cost: cost(of: written))
        func consider(_ symbol: DetectorModel.Symbol) {
          let cost = cost(of: symbol) + SchemeReading.mergedLetter
          if cost < best.cost { best = (symbol, cost) }
        }
        var rest = state.others.packed
        while rest != 0 {
          consider(DetectorModel.Symbol(truncatingIfNeeded: rest) | dead)
          rest >>= 8
        }
        rest = dead == 0 ? 0 : state.marks.packed
        while rest != 0 {
          consider(DetectorModel.Symbol(truncatingIfNeeded: rest))
          rest >>= 8
        }
        if best.symbol != written { state.cost += SchemeReading.mergedLetter }
        append(best.symbol)
      }
      state.open = 0
    }

    private func cost(of symbol: DetectorModel.Symbol) -> Int {
      var context = state.context
      return model.cost(of: symbol, behind: &context)
    }

    /// A consonant without a vowel has a virama.
    mutating func finishConsonant() {
      if state.open != 0 { appendOpen(dead: DetectorModel.dead(0)) }
    }

    mutating func finishWord() {
      finishConsonant()
      if state.context.last != 0 { append(0) }
      state.context = DetectorModel.Context()
    }

    /// Reads a vowel, or as the vowel that is written like it and the consonant before, whichever is
    /// cheaper.
    mutating func readVowel(_ spelling: Spelling, or joint: Joint) {
      var other = self
      other.state = before
      read(spelling, number: -1, kind: UInt8(dvn_read_vowel))
      if other.state.open == 0 {
        other.append(joint.letter)
      } else {
        other.appendOpen(dead: 0)
        other.append(joint.sign)
      }
      if other.state.cost < state.cost { self = other }
      consonant = -1
    }

    mutating func read(_ spelling: Spelling, number: Int, kind: UInt8) {
      state.cost += spelling.cost
      consonant = -1
      switch Int32(kind) {
      case Int32(dvn_read_consonant):
        before = state
        consonant = number
        finishConsonant()
        var rest = spelling.letter.packed
        while rest >> 8 != 0 {
          append(DetectorModel.Symbol(truncatingIfNeeded: rest))
          rest >>= 8
        }
        state.open = DetectorModel.Symbol(truncatingIfNeeded: rest)
        state.others = spelling.others
        state.marks = spelling.marks
      case Int32(dvn_read_vowel):
        if state.open != 0, let sign = spelling.sign {
          appendOpen(dead: 0)
          append(sign)
        } else {
          finishConsonant()
          append(spelling.letter)
        }
      case Int32(dvn_read_nukta):
        if let letter = DevanagariSigns.withNukta(state.open) {
          state.open = letter
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
    if ignoresCase { reading.state.cost = word.caseCost }
    var position = word.range.lowerBound
    let end = word.range.upperBound
    while position < end, reading.state.cost < limit {
      if let index = unsafe spelling(word.source, at: position, upTo: end) {
        let (text, kind) = unsafe (
          table.pointer.pointee.spellings[index].text, table.pointer.pointee.spellings[index].kind
        )
        if kind == UInt8(dvn_read_vowel),
          let joint = joints.first(where: {
            $0.vowel == index && $0.consonant == reading.consonant
          })
        {
          reading.readVowel(spellings[index], or: joint)
        } else {
          reading.read(spellings[index], number: index, kind: kind)
        }
        position += Int(text.count)
        continue
      }
      let (scalar, width) = unsafe word.source.scalar(at: position)
      if LatinWord.isLetter(scalar) {
        // A word that it cannot read says nothing for a scheme.
        return limit
      } else if !separator.isEmpty, reading.state.context.last != 0 || reading.state.open != 0,
        position + separator.count < end,
        unsafe word.source[position..<end].starts(with: separator)
      {
        reading.finishConsonant()
        reading.state.cost += Self.separatorCost
        position += separator.count - width
      } else {
        reading.finishWord()
        reading.state.cost += word.cost(ofSign: scalar, at: position, width: width)
        if !LatinWord.isPlainBeforeLetter(scalar), word.isBeforeLetter(position + width) {
          reading.state.cost += Self.unreadSign
        }
      }
      position += width
    }
    reading.finishWord()
    return min(reading.state.cost, limit)
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
