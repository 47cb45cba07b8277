import CDevanagariTables

/// What a rewrite looks at beyond its row: addresses, in which nothing is rewritten, and the
/// conditions of rows.
@safe
struct RewriteContext {
  private let source: UnsafeBufferPointer<UInt8>
  // The stretch without white space that was looked at last, whether it may hold an address, and
  // its tokens, once they were asked for.
  private var stretch = 0..<0
  private var mayHoldAddress = false
  private var tokens: [(range: Range<Int>, kind: UInt16)] = []
  // What was passed last on the way to the nearest letter, and whether that is Devanagari: to look
  // for it from each of many characters between two letters would be quadratic.
  private var before: (passed: Range<Int>, answer: Bool)?
  private var behind: (passed: Range<Int>, answer: Bool)?

  init(_ source: UnsafeBufferPointer<UInt8>) { unsafe self.source = source }

  /// Whether `row` may rewrite `match`.
  mutating func allows(
    _ row: dvn_rewrite,
    _ match: Range<Int>,
    _ text: RewrittenText,
    _ symbols: ScalarClasses
  ) -> Bool {
    let offset = text.edits.sourceOffset(of: match.lowerBound)
    if isInAddress(offset) { return false }
    switch Int(row.condition) {
    case dvn_condition_none: return true
    case dvn_condition_near: return isNearDevanagari(match, text, symbols)
    case dvn_condition_number:
      return isInNumber(offset) && isNearDevanagari(match, text, symbols)
    case dvn_condition_no_candra_word:
      let word = word(around: match, text, symbols)
      let place = match.lowerBound - word.lowerBound..<match.upperBound - word.lowerBound
      return !WordList.candra.hasPiece(of: text.bytes(word), covering: place)
    case dvn_condition_inner_visarga_word:
      return visargaFlags(before: match.lowerBound, text, symbols) & 1 != 0
    case dvn_condition_final_visarga_word:
      return visargaFlags(before: match.lowerBound, text, symbols) & 2 != 0
    case dvn_condition_stem_with_vowel:
      return stemFlags(before: match.lowerBound, text, symbols) & 1 != 0
    case dvn_condition_stem_with_glide:
      return stemFlags(before: match.lowerBound, text, symbols) & 2 != 0
    default: return false
    }
  }

  // MARK: addresses and numbers

  /// Whether the source at `offset` is a part of a URL or an e-mail address.
  private mutating func isInAddress(_ offset: Int) -> Bool {
    guard unsafe offset < source.count else { return false }
    if !stretch.contains(offset) { lookAtStretch(around: offset) }
    guard mayHoldAddress else { return false }
    let kind = kindOfToken(around: offset)
    return kind == dvn_kind_url || kind == dvn_kind_email
  }

  private mutating func isInNumber(_ offset: Int) -> Bool {
    if !stretch.contains(offset) { lookAtStretch(around: offset) }
    switch Int(kindOfToken(around: offset)) {
    case dvn_kind_number, dvn_kind_range, dvn_kind_date,
      dvn_kind_time, dvn_kind_amount, dvn_kind_percentage:
      return true
    default: return false
    }
  }

  private mutating func lookAtStretch(around offset: Int) {
    var start = offset
    while start > 0, !isBlank(unsafe source[start - 1]) { start -= 1 }
    var end = offset + 1
    while unsafe end < source.count, !isBlank(unsafe source[end]) { end += 1 }
    stretch = start..<end
    tokens.removeAll(keepingCapacity: true)
    // Every address has a full stop or a slash, and a letter of ASCII.
    let bytes = unsafe UnsafeBufferPointer(rebasing: source[stretch])
    let hasMark = unsafe bytes.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
    mayHoldAddress = unsafe hasMark && bytes.contains { (0x40...0x7a).contains($0) }
  }

  /// The kind of the token at a place of the stretch.
  private mutating func kindOfToken(around offset: Int) -> UInt16 {
    if tokens.isEmpty { findTokens() }
    // All tokens of a stretch are found at once: to look each up would be quadratic.
    let index = countOfFirst(tokens.count) { tokens[$0].range.upperBound <= offset }
    return index < tokens.count ? tokens[index].kind : UInt16(dvn_kind_other)
  }

  private mutating func findTokens() {
    let machine = BoundaryMachine(.tokens)
    var start = unsafe machine.segment(in: source, containing: stretch.lowerBound).start
    while start < stretch.upperBound {
      let run = unsafe machine.run(in: source, from: start)
      tokens.append((start..<run.end, run.output & UInt16(dvn_kind_mask)))
      start = run.end
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  // MARK: neighbours

  /// Whether the nearest letter of the line, on the left or on the right, is Devanagari.
  ///
  /// It is looked for in the source: rows make no other script of a letter, nor do they take away the
  /// only one. However far it stands, since rows that make a text shorter would bring it nearer.
  private mutating func isNearDevanagari(
    _ match: Range<Int>,
    _ text: RewrittenText,
    _ symbols: ScalarClasses
  ) -> Bool {
    isDevanagari(before: text.edits.sourceOffset(of: match.lowerBound), symbols)
      || isDevanagari(behind: text.edits.sourceOffset(of: match.upperBound), symbols)
  }

  private mutating func isDevanagari(before offset: Int, _ symbols: ScalarClasses) -> Bool {
    var place = offset
    var answer = false
    while place > 0 {
      if let before, before.passed.lowerBound <= place, place <= before.passed.upperBound {
        place = before.passed.lowerBound
        answer = before.answer
        break
      }
      let start = unsafe source.scalarStart(before: place)
      if let found = letter(unsafe symbols.decode(source, at: start).value) {
        answer = found
        break
      }
      place = start
    }
    before = (place..<offset, answer)
    return answer
  }

  private mutating func isDevanagari(behind offset: Int, _ symbols: ScalarClasses) -> Bool {
    var place = offset
    var answer = false
    while unsafe place < source.count {
      if let behind, behind.passed.lowerBound <= place, place <= behind.passed.upperBound {
        place = behind.passed.upperBound
        answer = behind.answer
        break
      }
      let scalar = unsafe symbols.decode(source, at: place)
      if let found = letter(scalar.value) {
        answer = found
        break
      }
      place += scalar.width
    }
    behind = (offset..<place, answer)
    return answer
  }

  /// Whether a symbol is a letter of Devanagari (true) or another, or a line end (false); nil for
  /// what is neither.
  private func letter(_ symbol: Int) -> Bool? {
    if RewriteSymbol.isLetter(symbol) { return true }
    return symbol == dvn_symbol_line || symbol == dvn_symbol_letter ? false : nil
  }

  // MARK: words

  /// The start of the word that ends at `place`.
  private func wordStart(
    before place: Int,
    _ text: RewrittenText,
    _ symbols: ScalarClasses
  ) -> Int {
    var first = place
    while first > 0, place - first < WordList.longest {
      let start = text.scalarStart(before: first)
      guard RewriteSymbol.isWord(text.symbol(start..<first, symbols)) else { break }
      first = start
    }
    return first
  }

  private func word(
    around match: Range<Int>,
    _ text: RewrittenText,
    _ symbols: ScalarClasses
  ) -> Range<Int> {
    var end = match.upperBound
    while end < text.count, end - match.upperBound < WordList.longest {
      let next = text.scalarEnd(from: end)
      guard RewriteSymbol.isWord(text.symbol(end..<next, symbols)) else { break }
      end = next
    }
    return wordStart(before: match.lowerBound, text, symbols)..<end
  }

  private func visargaFlags(
    before place: Int,
    _ text: RewrittenText,
    _ symbols: ScalarClasses
  ) -> UInt8 {
    let visarga: [UInt8] = [0xe0, 0xa4, 0x83]
    let start = wordStart(before: place, text, symbols)
    return WordList.visarga.flags(of: text.bytes(start..<place) + visarga)
  }

  private func stemFlags(
    before place: Int,
    _ text: RewrittenText,
    _ symbols: ScalarClasses
  ) -> UInt8 {
    WordList.glides.flags(of: text.bytes(wordStart(before: place, text, symbols)..<place))
  }
}
