import CDevanagariTransliterationTables
import DevanagariText

/// Reads text of a scheme into Devanagari, from the left, the longest spelling first.
///
/// Text is in NFC.
@safe
struct ReadingMachine: TextPass {
  private let scheme: SchemeTable
  /// A bit for each kind of spelling that stays as it is.
  private let kept: UInt16
  private let separator: [UInt8]
  private let quotes: (open: [UInt8], close: [UInt8])?

  init(_ scheme: SchemeTable, keeping text: KeptText, quoting: Bool) {
    self.scheme = scheme
    kept = text.mask(digits: Int(dvn_read_digit), punctuation: Int(dvn_read_punctuation))
    separator = scheme.separator
    quotes = quoting ? (scheme.openQuote, scheme.closeQuote) : nil
  }

  /// Appends what `source` is read as to `target`.
  func run<Recorder: EditRecorder>(
    _ source: UnsafeBufferPointer<UInt8>,
    into target: inout [UInt8],
    _ recorder: inout Recorder
  ) {
    var reading = Reading()
    // Quotes say what is foreign; without them addresses are found.
    var addresses = unsafe quotes == nil ? Addresses(source) : nil
    while reading.position < source.count {
      if let end = unsafe foreignEnd(source, &reading, &addresses) {
        unsafe copyForeign(source, upTo: end, &reading, into: &target, &recorder)
      } else if let spelling = unsafe spelling(source, at: reading.position) {
        read(spelling, &reading, into: &target, &recorder)
      } else if unsafe isSeparator(source, at: reading.position, reading) {
        finishConsonant(&reading, into: &target, &recorder)
        recorder.append(
          source: reading.position..<reading.position + separator.count,
          count: 0
        )
        reading.position += separator.count
        reading.last = nil
      } else {
        unsafe copyScalar(source, &reading, into: &target, &recorder)
      }
    }
    finishConsonant(&reading, into: &target, &recorder)
  }

  /// A text on its way.
  private struct Reading {
    var position = 0
    /// Whether a consonant came last, which no vowel has followed so far.
    var isOpen = false
    /// The kind of the spelling that came last; nil behind other text.
    var last: UInt8?
    /// No quote closes before this place.
    var unclosed = 0
  }

  private static let virama: [UInt8] = [0xe0, 0xa5, 0x8d]

  /// The longest spelling at a place.
  @inline(__always)
  private func spelling(
    _ source: UnsafeBufferPointer<UInt8>,
    at position: Int
  ) -> dvn_spelling? {
    let lead = unsafe Int(source[position])
    let last = unsafe Int(scheme.pointer.pointee.firsts[lead + 1])
    var index = unsafe Int(scheme.pointer.pointee.firsts[lead])
    while index < last {
      let spelling = unsafe scheme.pointer.pointee.spellings[index]
      if unsafe source.matches(spelling.text, at: position) != nil {
        return kept >> UInt16(spelling.kind) & 1 == 0 ? spelling : nil
      }
      index += 1
    }
    return nil
  }

  private func read<Recorder: EditRecorder>(
    _ spelling: dvn_spelling,
    _ reading: inout Reading,
    into target: inout [UInt8],
    _ recorder: inout Recorder
  ) {
    let width = Int(spelling.text.count)
    var text = spelling.letter
    let joins: Bool
    switch Int32(spelling.kind) {
    case Int32(dvn_read_vowel):
      joins = reading.isOpen && spelling.sign != UInt16(dvn_no_sign)
      if joins { text = spelling.sign }
    case Int32(dvn_read_nukta):
      joins = reading.isOpen
      if !joins, spelling.sign != UInt16(dvn_no_sign) { text = spelling.sign }
    case Int32(dvn_read_virama): joins = reading.isOpen
    default: joins = false
    }
    if !joins { finishConsonant(&reading, into: &target, &recorder) }
    let before = target.count
    unsafe append(scheme.pointer.pointee.texts[Int(text)], to: &target)
    if joins, target.count == before {
      // The inherent vowel belongs to its consonant.
      recorder.extendLast(source: width, count: 0)
    } else {
      recorder.append(
        source: reading.position..<reading.position + width,
        count: target.count - before
      )
    }
    reading.position += width
    switch Int32(spelling.kind) {
    case Int32(dvn_read_consonant): reading.isOpen = true
    case Int32(dvn_read_nukta): break
    default: reading.isOpen = false
    }
    reading.last = spelling.kind
  }

  @inline(__always)
  private func append(_ text: dvn_text, to target: inout [UInt8]) {
    unsafe withUnsafeBytes(of: text.bytes) { bytes in
      unsafe target.append(contentsOf: bytes.prefix(Int(text.count)))
    }
  }

  /// A consonant without a vowel has a virama.
  private func finishConsonant<Recorder: EditRecorder>(
    _ reading: inout Reading,
    into target: inout [UInt8],
    _ recorder: inout Recorder
  ) {
    guard reading.isOpen else { return }
    reading.isOpen = false
    target += Self.virama
    recorder.extendLast(source: 0, count: Self.virama.count)
  }

  /// Whether the separator stands here, between letters: elsewhere it is text.
  private func isSeparator(
    _ source: UnsafeBufferPointer<UInt8>,
    at position: Int,
    _ reading: Reading
  ) -> Bool {
    guard !separator.isEmpty, let last = reading.last, last != UInt8(dvn_read_digit),
      unsafe source[position...].starts(with: separator)
    else { return false }
    let next = position + separator.count
    guard next < source.count else { return false }
    if let spelling = unsafe spelling(source, at: next) {
      return spelling.kind != UInt8(dvn_read_digit)
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
    into target: inout [UInt8],
    _ recorder: inout Recorder
  ) {
    let (scalar, width) = unsafe source.scalar(at: reading.position)
    // A sign that was left in Devanagari belongs to the consonant before it.
    let isNukta = scalar == 0x93c
    let joins = reading.isOpen && Self.isSign(scalar)
    if !joins { finishConsonant(&reading, into: &target, &recorder) }
    unsafe target.append(contentsOf: source[reading.position..<reading.position + width])
    reading.position += width
    reading.isOpen = joins && isNukta
    reading.last = nil
  }

  // MARK: foreign text

  /// The end of the foreign text that begins here; nil if none does.
  private func foreignEnd(
    _ source: UnsafeBufferPointer<UInt8>,
    _ reading: inout Reading,
    _ addresses: inout Addresses?
  ) -> Int? {
    let position = reading.position
    if let quotes {
      guard position >= reading.unclosed, unsafe source[position] == quotes.open[0],
        unsafe source[position...].starts(with: quotes.open),
        unsafe spelling(source, at: position) == nil
      else { return nil }
      // A quote that nothing closes is a character like others.
      var end = position + quotes.open.count
      while end < source.count {
        if unsafe source[end...].starts(with: quotes.close) { return end + quotes.close.count }
        if unsafe source[end] == UInt8(ascii: "\n") { break }
        end += 1
      }
      reading.unclosed = end
      return nil
    }
    return addresses?.end(from: position)
  }

  private func copyForeign<Recorder: EditRecorder>(
    _ source: UnsafeBufferPointer<UInt8>,
    upTo end: Int,
    _ reading: inout Reading,
    into target: inout [UInt8],
    _ recorder: inout Recorder
  ) {
    finishConsonant(&reading, into: &target, &recorder)
    let text = reading.position..<end
    if let quotes {
      let content = text.lowerBound + quotes.open.count..<text.upperBound - quotes.close.count
      unsafe target.append(contentsOf: source[content])
      recorder.append(source: text, count: content.count)
    } else {
      unsafe target.append(contentsOf: source[text])
    }
    reading.position = end
    reading.last = nil
  }
}
