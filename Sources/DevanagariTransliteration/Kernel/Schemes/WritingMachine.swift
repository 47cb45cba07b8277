import CDevanagariTransliterationTables

/// Writes Devanagari in a scheme.
///
/// For each scalar a step of the scheme's automaton says what to write before its spelling, and the
/// next state; see `SchemeWriter` of the generator. Text is in NFC.
@safe
struct WritingMachine: TextPass {
  private let scheme: SchemeTable
  /// A bit for each kind of symbol that stays as it is.
  private let kept: UInt16
  private let quotes: ForeignText?

  init(_ scheme: SchemeTable, keeping text: KeptText, quoting: Bool) {
    self.scheme = scheme
    kept = text.mask(digits: Int(dvn_written_digit), punctuation: Int(dvn_written_punctuation))
    quotes = quoting ? ForeignText(scheme) : nil
  }

  /// Appends what is written for `source` to `target`.
  func run<Recorder: EditRecorder>(
    _ source: UnsafeBufferPointer<UInt8>,
    into target: inout [UInt8],
    _ recorder: inout Recorder
  ) {
    unsafe withUnsafeTemporaryAllocation(byteCount: Self.scratchSize, alignment: 16) { scratch in
      let base = scratch.baseAddress!
      var position = 0
      var state = 0
      while position < source.count {
        // With the choice known beforehand the loop asks less.
        let count =
          unsafe writesAll
          ? write(source, from: &position, &state, to: base, &recorder, keepingNothing: true)
          : write(source, from: &position, &state, to: base, &recorder, keepingNothing: false)
        unsafe target.append(contentsOf: UnsafeRawBufferPointer(start: base, count: count))
        if let quotes, position < source.count, unsafe source[position] > 0x20 {
          unsafe writeForeign(quotes, source, from: &position, &state, into: &target, &recorder)
        }
      }
      target += ending(of: state, &recorder)
    }
  }

  private var writesAll: Bool { kept == 0 && quotes == nil }

  /// How many bytes of the source are written at once.
  private static let pieceSize = 1024
  /// Before a scalar and for it at most 16 bytes each are written, and a vector's rest behind them.
  private static let scratchSize = 2 * 16 * pieceSize + 16

  /// Writes a piece of the source, or up to foreign text that may need quotes.
  @inline(__always)
  private func write<Recorder: EditRecorder>(
    _ source: UnsafeBufferPointer<UInt8>,
    from start: inout Int,
    _ current: inout Int,
    to scratch: UnsafeMutableRawPointer,
    _ recorder: inout Recorder,
    keepingNothing: Bool
  ) -> Int {
    // In locals, so that the loop keeps them in registers.
    let symbols = unsafe scheme.pointer.pointee.symbols
    let steps = unsafe scheme.pointer.pointee.steps
    let texts = unsafe scheme.pointer.pointee.texts
    let foreign = unsafe symbols + Int(dvn_foreign_place)
    let kept = self.kept
    let stopsAtForeign = quotes != nil
    let end = min(source.count, start + Self.pieceSize)
    var output = unsafe scratch
    var position = start
    var state = current
    while position < end {
      let lead = unsafe source[position]
      var width = 1
      var symbol = unsafe foreign
      if lead == 0xe0 {
        width = 3
        // The second byte of U+0900 to U+097F is A4 or A5.
        let second = unsafe Int(source[position &+ 1]) &- 0xa4
        if second & ~1 == 0 {
          unsafe symbol =
            symbols + (second &<< 6 | Int(source[position &+ 2] & 0x3f))
          if unsafe symbol.pointee.longer_count != 0, unsafe goesOn(symbol, source, at: position) {
            unsafe (symbol, width) = unsafe longer(symbol, source, at: position)
          }
        }
      } else if lead >= 0x80 {
        unsafe (symbol, width) = unsafe rare(source, at: position)
      }
      if !keepingNothing {
        if unsafe kept >> UInt16(symbol.pointee.kind) & 1 != 0 { unsafe symbol = foreign }
        if stopsAtForeign, lead > 0x20, unsafe symbol == foreign { break }
      }
      let step = unsafe steps[state &+ Int(symbol.pointee.column)]
      state = Int(step >> 16)
      let before = unsafe texts + Int(step >> 8 & 0xff)
      unsafe Self.copy(before, to: output)
      let beforeCount = unsafe Int(before.pointee.count)
      unsafe output += beforeCount
      recorder.extendLast(source: 0, count: beforeCount)
      let own = Int(step & 0xff)
      if own == dvn_own_copy {
        for index in 0..<width {
          unsafe output.storeBytes(
            of: source[position &+ index],
            toByteOffset: index,
            as: UInt8.self
          )
        }
        unsafe output += width
      } else {
        let spelling =
          unsafe own == dvn_own_spelling
          ? UnsafeRawPointer(symbol).assumingMemoryBound(to: dvn_text.self)
          : texts + (own &- 2)
        unsafe Self.copy(spelling, to: output)
        let count = unsafe Int(spelling.pointee.count)
        unsafe output += count
        // What is not written, a virama say, belongs to the letter before it.
        if count == 0 {
          recorder.join(source: position..<position &+ width)
        } else {
          recorder.append(source: position..<position &+ width, count: count)
        }
      }
      position &+= width
    }
    start = position
    current = state
    return unsafe output - scratch
  }

  @inline(__always)
  private static func copy(_ text: UnsafePointer<dvn_text>, to output: UnsafeMutableRawPointer) {
    unsafe output.storeBytes(
      of: UnsafeRawPointer(text).loadUnaligned(as: SIMD16<UInt8>.self),
      as: SIMD16<UInt8>.self
    )
  }

  /// Whether a letter of several scalars may begin here, by the second scalar.
  @inline(__always)
  private func goesOn(
    _ symbol: UnsafePointer<dvn_scheme_symbol>,
    _ source: UnsafeBufferPointer<UInt8>,
    at position: Int
  ) -> Bool {
    let seconds = unsafe Int(symbol.pointee.longer_seconds)
    if seconds == 0 { return true }
    guard position &+ 5 < source.count else { return false }
    // Nukta and virama are known by their last bytes well enough.
    switch unsafe source[position &+ 5] {
    case 0xbc: return seconds & Int(dvn_longer_nukta) != 0
    case 0x8d: return seconds & Int(dvn_longer_virama) != 0
    default: return false
    }
  }

  /// The letter of several scalars that begins here, if it is one.
  @inline(__always)
  private func longer(
    _ symbol: UnsafePointer<dvn_scheme_symbol>,
    _ source: UnsafeBufferPointer<UInt8>,
    at position: Int
  ) -> (UnsafePointer<dvn_scheme_symbol>, Int) {
    let first = unsafe Int(symbol.pointee.first_longer)
    for index in unsafe first..<first + Int(symbol.pointee.longer_count) {
      let candidate = unsafe scheme.pointer.pointee.longer + index
      if let count = unsafe source.matches(candidate.pointee.letter, at: position) {
        let offset = MemoryLayout<dvn_longer_symbol>.offset(of: \.symbol)!
        let symbol = unsafe (UnsafeRawPointer(candidate) + offset)
          .assumingMemoryBound(to: dvn_scheme_symbol.self)
        return unsafe (symbol, count)
      }
    }
    return unsafe (symbol, 3)
  }

  /// The symbol of a scalar that is neither of ASCII nor of the block of Devanagari.
  @inline(never)
  private func rare(
    _ source: UnsafeBufferPointer<UInt8>,
    at position: Int
  ) -> (UnsafePointer<dvn_scheme_symbol>, Int) {
    let (scalar, width) = unsafe source.scalar(at: position)
    var place = Int(dvn_foreign_place)
    switch scalar {
    case 0x1cd0...0x1cff: place = 128 + Int(scalar - 0x1cd0)
    case 0xa8e0...0xa8ff: place = 176 + Int(scalar - 0xa8e0)
    case 0x200c...0x200d: place = 208 + Int(scalar - 0x200c)
    default: break
    }
    return unsafe (scheme.pointer.pointee.symbols + place, width)
  }

  /// What is still to be written at the end of a text.
  private func ending<Recorder: EditRecorder>(
    of state: Int,
    _ recorder: inout Recorder
  ) -> [UInt8] {
    let column = unsafe Int(scheme.pointer.pointee.symbols[Int(dvn_foreign_place)].column)
    let step = unsafe scheme.pointer.pointee.steps[state + column]
    let text = unsafe [UInt8](text: scheme.pointer.pointee.texts[Int(step >> 8 & 0xff)])
    recorder.extendLast(source: 0, count: text.count)
    return text
  }

  /// Writes foreign text up to white space or Devanagari, between quotes if it could be misread.
  private func writeForeign<Recorder: EditRecorder>(
    _ quotes: ForeignText,
    _ source: UnsafeBufferPointer<UInt8>,
    from position: inout Int,
    _ state: inout Int,
    into target: inout [UInt8],
    _ recorder: inout Recorder
  ) {
    let start = position
    while position < source.count, unsafe source[position] > 0x20 {
      guard let width = unsafe foreignWidth(source, at: position) else { break }
      // A line end stands by itself, outside of quotes.
      let isLineEnd = unsafe source.isLineEnd(at: position)
      if isLineEnd, start < position { break }
      position += width
      if isLineEnd { break }
    }
    // Less than a piece may have been written, and no foreign text come.
    guard start < position else { return }
    target += ending(of: state, &recorder)
    let column = unsafe Int(scheme.pointer.pointee.symbols[Int(dvn_foreign_place)].column)
    state = unsafe Int(scheme.pointer.pointee.steps[state + column] >> 16)
    let text = unsafe UnsafeBufferPointer(rebasing: source[start..<position])
    guard let quoted = unsafe quotes.quoted(text) else {
      unsafe target.append(contentsOf: text)
      return
    }
    target.append(contentsOf: quoted)
    recorder.append(source: start..<position, count: quoted.count)
  }

  /// The bytes of the foreign scalar here; nil if there is none.
  private func foreignWidth(_ source: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
    let (scalar, width) = unsafe source.scalar(at: position)
    let foreign = unsafe scheme.pointer.pointee.symbols + Int(dvn_foreign_place)
    if (0x900...0x97f).contains(scalar) {
      let kind = unsafe scheme.pointer.pointee.symbols[Int(scalar - 0x900)].kind
      let isForeign = kind == UInt8(dvn_written_foreign) || kept >> UInt16(kind) & 1 != 0
      return isForeign ? width : nil
    }
    let symbol = unsafe rare(source, at: position).0
    let isForeign = unsafe symbol == foreign || kept >> UInt16(symbol.pointee.kind) & 1 != 0
    return isForeign ? width : nil
  }
}
