import CDevanagariTransliterationTables

/// Reads text of a scheme into Devanagari, from the left, the longest spelling first.
///
/// Text is in NFC.
@safe
struct ReadingMachine: TextPass {
  private let scheme: SchemeTable
  /// A bit for each kind of spelling that stays as it is.
  private let kept: UInt16
  private let separator: [UInt8]
  private let isQuoting: Bool

  init(_ scheme: SchemeTable, keeping text: KeptText, quoting: Bool) {
    self.scheme = scheme
    kept = text.mask(digits: Int(dvn_read_digit), punctuation: Int(dvn_read_punctuation))
    separator = scheme.separator
    isQuoting = quoting
  }

  /// A text on its way.
  private struct Reading {
    var position = 0
    /// Whether a consonant came last, which no vowel has followed so far.
    var isOpen = false
    /// The kind of the spelling that came last; 0 behind other text.
    var last = 0
  }

  func run<Recorder: EditRecorder>(
    _ source: UnsafeBufferPointer<UInt8>,
    into target: inout [UInt8],
    _ recorder: inout Recorder
  ) {
    unsafe withUnsafeTemporaryAllocation(byteCount: Self.scratchSize, alignment: 16) { scratch in
      let base = scratch.baseAddress!
      var reading = Reading()
      // Quotes say what is foreign; without them addresses are found.
      var quotes = unsafe isQuoting ? Quotes(source, scheme) : nil
      var addresses = unsafe isQuoting ? nil : Addresses(source)
      while reading.position < source.count {
        let start = reading.position
        let foreign = quotes?.next(from: start) ?? addresses?.next(from: start)
        let end = min(foreign?.text.lowerBound ?? source.count, start + Self.pieceSize)
        var output = unsafe base
        unsafe read(source, upTo: end, &reading, to: &output, &recorder)
        if let foreign, foreign.text.lowerBound == reading.position {
          unsafe finishConsonant(&reading, to: &output, &recorder)
          unsafe target.append(
            contentsOf: UnsafeRawBufferPointer(start: base, count: output - base)
          )
          unsafe target.append(contentsOf: source[foreign.content])
          if foreign.content != foreign.text {
            recorder.append(source: foreign.text, count: foreign.content.count)
          }
          reading.position = foreign.text.upperBound
          reading.last = 0
        } else {
          unsafe target.append(
            contentsOf: UnsafeRawBufferPointer(start: base, count: output - base)
          )
        }
      }
      var output = unsafe base
      unsafe finishConsonant(&reading, to: &output, &recorder)
      unsafe target.append(contentsOf: UnsafeRawBufferPointer(start: base, count: output - base))
    }
  }

  /// How many bytes of the source are read at once.
  private static let pieceSize = 1024
  /// For each byte at most a virama and a letter are written, and a vector's rest behind them.
  private static let scratchSize = (pieceSize + 16) * 19 + 16

  /// Reads up to `end`, or a little further, where a spelling goes on there.
  @inline(__always)
  private func read<Recorder: EditRecorder>(
    _ source: UnsafeBufferPointer<UInt8>,
    upTo end: Int,
    _ reading: inout Reading,
    to output: inout UnsafeMutableRawPointer,
    _ recorder: inout Recorder
  ) {
    while reading.position < end {
      let position = reading.position
      if let spelling = unsafe spelling(source, at: position, isOpen: reading.isOpen) {
        unsafe take(spelling, &reading, to: &output, &recorder)
      } else if unsafe isSeparator(source, at: position, behind: reading.last) {
        unsafe finishConsonant(&reading, to: &output, &recorder)
        recorder.append(source: position..<position + separator.count, count: 0)
        reading.position += separator.count
        reading.last = 0
      } else {
        unsafe copyScalar(source, &reading, to: &output, &recorder)
      }
    }
  }

  /// The longest spelling at a place.
  @inline(__always)
  private func spelling(
    _ source: UnsafeBufferPointer<UInt8>,
    at position: Int,
    isOpen: Bool
  ) -> UnsafePointer<dvn_spelling>? {
    let firsts = unsafe scheme.pointer.pointee.firsts + Int(source[position])
    var spelling = unsafe scheme.pointer.pointee.spellings + Int(firsts[0])
    let end = unsafe scheme.pointer.pointee.spellings + Int(firsts[1])
    while unsafe spelling < end {
      if unsafe source.matches(spelling, at: position) {
        let kind = unsafe spelling.pointee.kind
        // A nukta belongs to a consonant.
        let isStray =
          unsafe !isOpen && kind == UInt8(dvn_read_nukta)
          && spelling.pointee.sign == UInt16(dvn_no_sign)
        return unsafe isStray || kept >> UInt16(kind) & 1 != 0 ? nil : spelling
      }
      unsafe spelling += 1
    }
    return nil
  }

  @inline(__always)
  private func take<Recorder: EditRecorder>(
    _ spelling: UnsafePointer<dvn_spelling>,
    _ reading: inout Reading,
    to output: inout UnsafeMutableRawPointer,
    _ recorder: inout Recorder
  ) {
    let kind = unsafe Int(spelling.pointee.kind)
    let sign = unsafe spelling.pointee.sign
    let hasSign = sign != UInt16(dvn_no_sign)
    let width = unsafe Int(spelling.pointee.text.count)
    var text = unsafe spelling.pointee.letter
    var joins = false
    if kind == dvn_read_vowel {
      joins = reading.isOpen && hasSign
      if joins { text = sign }
    } else if kind == dvn_read_nukta {
      joins = reading.isOpen
      if !joins { text = sign }
    } else if kind == dvn_read_virama {
      joins = reading.isOpen
    }
    if !joins { unsafe finishConsonant(&reading, to: &output, &recorder) }
    let letter = unsafe scheme.pointer.pointee.texts + Int(text)
    unsafe output.storeBytes(
      of: UnsafeRawPointer(letter).loadUnaligned(as: SIMD16<UInt8>.self),
      as: SIMD16<UInt8>.self
    )
    let count = unsafe Int(letter.pointee.count)
    unsafe output += count
    let position = reading.position
    if joins, count == 0 {
      // The inherent vowel belongs to its consonant.
      recorder.extendLast(source: width, count: 0)
    } else {
      recorder.append(source: position..<position + width, count: count)
    }
    reading.position = position + width
    reading.isOpen = kind == dvn_read_consonant || joins && kind == dvn_read_nukta
    reading.last = kind
  }

  /// A consonant without a vowel has a virama.
  @inline(__always)
  private func finishConsonant<Recorder: EditRecorder>(
    _ reading: inout Reading,
    to output: inout UnsafeMutableRawPointer,
    _ recorder: inout Recorder
  ) {
    guard reading.isOpen else { return }
    reading.isOpen = false
    unsafe output.storeBytes(of: 0xe0, as: UInt8.self)
    unsafe output.storeBytes(of: 0xa5, toByteOffset: 1, as: UInt8.self)
    unsafe output.storeBytes(of: 0x8d, toByteOffset: 2, as: UInt8.self)
    unsafe output += 3
    recorder.extendLast(source: 0, count: 3)
  }

  /// Whether the separator stands here, between letters: elsewhere it is text.
  private func isSeparator(
    _ source: UnsafeBufferPointer<UInt8>,
    at position: Int,
    behind last: Int
  ) -> Bool {
    guard last != 0, last != dvn_read_digit, let first = separator.first,
      unsafe source[position] == first, unsafe source[position...].starts(with: separator)
    else { return false }
    let next = position + separator.count
    guard next < source.count else { return false }
    if let spelling = unsafe spelling(source, at: next, isOpen: false) {
      return unsafe spelling.pointee.kind != UInt8(dvn_read_digit)
    }
    let scalar = unsafe source.scalar(at: next).value
    return Self.isSign(scalar) || scalar == 0x94d || Self.isMark(scalar)
  }

  /// Whether a scalar is a vowel sign or the nukta of Devanagari.
  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x93a...0x93c, 0x93e...0x94c, 0x94e...0x94f, 0x955...0x957, 0x962...0x963, 0xa8ff: true
    default: false
    }
  }

  /// Whether a scalar is another mark of Devanagari.
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x900...0x903, 0x951...0x954, 0x1cd0...0x1cd2, 0x1cd4...0x1ce8, 0x1ced, 0x1cf4,
      0x1cf7...0x1cf9, 0xa8e0...0xa8f1:
      true
    default: false
    }
  }

  /// Copies a scalar that is no spelling.
  private func copyScalar<Recorder: EditRecorder>(
    _ source: UnsafeBufferPointer<UInt8>,
    _ reading: inout Reading,
    to output: inout UnsafeMutableRawPointer,
    _ recorder: inout Recorder
  ) {
    let (scalar, width) = unsafe source.scalar(at: reading.position)
    // A sign that was left in Devanagari belongs to the consonant before it.
    let joins = reading.isOpen && Self.isSign(scalar)
    if !joins { unsafe finishConsonant(&reading, to: &output, &recorder) }
    for index in 0..<width {
      unsafe output.storeBytes(
        of: source[reading.position + index],
        toByteOffset: index,
        as: UInt8.self
      )
    }
    unsafe output += width
    reading.position += width
    reading.isOpen = joins && scalar == 0x93c
    reading.last = 0
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a spelling with the same first byte stands at an offset.
  @inline(__always)
  fileprivate func matches(_ spelling: UnsafePointer<dvn_spelling>, at offset: Int) -> Bool {
    let count = unsafe Int(spelling.pointee.text.count)
    guard offset &+ count <= self.count else { return false }
    let text = unsafe UnsafeRawPointer(spelling)
    var index = 1
    while index < count {
      if unsafe text.load(fromByteOffset: index, as: UInt8.self) != self[offset &+ index] {
        return false
      }
      index &+= 1
    }
    return true
  }
}
