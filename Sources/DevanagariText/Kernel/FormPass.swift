import CDevanagariTables

/// Brings text into a normalization form: the quick check of UAX #15, section 9, and ICU for what
/// it does not let pass.
@safe
struct FormPass {
  let form: NormalizationForm
  private let values = ScalarClasses.forms

  init(_ form: NormalizationForm) { self.form = form }

  /// Rewrites the whole text.
  func run(_ text: inout RewrittenText) {
    let source = unsafe text.source
    var position = 0
    var target: [UInt8] = []
    while !text.isDone, let fault = unsafe firstFault(in: source, from: position) {
      var start = unsafe boundary(in: source, before: fault, notBefore: position)
      // ICU tells where the segment may be cut: the finer, the better edits map.
      var end = start
      while end <= fault {
        start = end
        end = unsafe nextBoundary(in: source, after: start)
      }
      normalize(start..<end, of: &text, with: &target)
      position = end
    }
    text.finish()
  }

  /// Beyond this length a letter has more marks than any text needs, in bytes.
  private static let longSegment = 256

  /// Returns where the next scalar stands that the quick check does not let pass.
  ///
  /// - Parameter start: where text can be normalized by itself.
  private func firstFault(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    var lastOrder: UInt8 = 0
    var composes = false
    while position < source.count {
      if form == .nfc {
        let plain = unsafe PlainText.endOfNFC(source, from: position)
        if plain > position {
          position = plain
          let last = unsafe source.scalarStart(before: plain)
          let value = unsafe UInt8(truncatingIfNeeded: values.decode(source, at: last).value)
          let isStart = value & form.bit != 0
          lastOrder = isStart ? 0 : order(value)
          composes = isStart && value & UInt8(dvn_form_composes) != 0
        }
      }
      let limit = min(source.count, position + PlainText.pause)
      while position < limit {
        let scalar = unsafe values.decode(source, at: position)
        let value = UInt8(truncatingIfNeeded: scalar.value)
        if value & form.bit != 0 {
          lastOrder = 0
          composes = value & UInt8(dvn_form_composes) != 0
        } else {
          let order = order(value)
          guard order != 0, order >= lastOrder,
            !(composes && lastOrder == 0 && order == 1 && form.isComposed)
          else { return position }
          lastOrder = order
        }
        position &+= scalar.width
      }
    }
    return nil
  }

  /// The place of a mark in the canonical order; 0 if only ICU knows.
  @inline(__always)
  private func order(_ value: UInt8) -> UInt8 { value >> UInt8(dvn_form_order_shift) & 7 }

  /// Returns the last place before `position` from which on text is normalized by itself.
  private func boundary(
    in source: UnsafeBufferPointer<UInt8>,
    before position: Int,
    notBefore limit: Int
  ) -> Int {
    var start = position
    while start > limit {
      start = unsafe source.scalarStart(before: start)
      let value = unsafe UInt8(truncatingIfNeeded: values.decode(source, at: start).value)
      if value & form.bit != 0 { break }
    }
    return start
  }

  /// Returns the next place after `start` where text can be normalized by itself.
  private func nextBoundary(in source: UnsafeBufferPointer<UInt8>, after start: Int) -> Int {
    var position = start + (unsafe values.decode(source, at: start).width)
    while position < source.count {
      let scalar = unsafe values.decode(source, at: position)
      if UInt8(truncatingIfNeeded: scalar.value) & form.bit != 0 { break }
      let value = unsafe Unicode.Scalar(in: source.span, at: position)
      if ICUNormalizer.hasBoundary(before: value, in: form) { break }
      position += scalar.width
    }
    return position
  }

  /// Writes the form of a range, if it differs.
  ///
  /// - Parameter target: memory to use again.
  private func normalize(
    _ range: Range<Int>,
    of text: inout RewrittenText,
    with target: inout [UInt8]
  ) {
    let piece = unsafe UnsafeBufferPointer(rebasing: text.source[range])
    if let letters = unsafe Self.decomposition(of: piece) {
      text.replace(range, by: letters)
      return
    }
    if piece.count > Self.longSegment {
      unsafe ICUNormalizer.orderingMarks(of: piece).withUnsafeBufferPointer {
        unsafe ICUNormalizer.normalize($0, to: form, into: &target)
      }
    } else {
      unsafe ICUNormalizer.normalize(piece, to: form, into: &target)
    }
    // Scalars at both ends that stay what they are.
    var same = 0
    let shorter = min(piece.count, target.count)
    while same < shorter, unsafe piece[same] == target[same] { same += 1 }
    if same == piece.count, same == target.count { return }
    while same > 0, unsafe Self.isInside(piece, same) || Self.isInside(target, same) { same -= 1 }
    var sameBehind = 0
    while sameBehind < shorter - same,
      unsafe piece[piece.count - 1 - sameBehind] == target[target.count - 1 - sameBehind]
    { sameBehind += 1 }
    while sameBehind > 0, unsafe Self.isInside(piece, piece.count - sameBehind) {
      sameBehind -= 1
    }
    text.replace(
      range.lowerBound + same..<range.upperBound - sameBehind,
      by: target[same..<target.count - sameBehind]
    )
  }

  /// Returns the letter and the nukta that one of U+0958 to U+095F is in every form.
  ///
  /// These are most of what is not in NFC in Hindi text, so ICU is not called for them.
  private static func decomposition(
    of piece: UnsafeBufferPointer<UInt8>
  ) -> ArraySlice<UInt8>? {
    guard piece.count == 3, unsafe piece[0] == 0xe0, unsafe piece[1] == 0xa5,
      unsafe piece[2] & 0xf8 == 0x98
    else { return nil }
    let start = unsafe Int(piece[2] & 7) * 6
    return decompositions[start..<start + 6]
  }

  /// क ख ग ज ड ढ फ य, each with a nukta, in UTF-8.
  private static let decompositions: [UInt8] = [
    0xe0, 0xa4, 0x95, 0xe0, 0xa4, 0xbc, 0xe0, 0xa4, 0x96, 0xe0, 0xa4, 0xbc,
    0xe0, 0xa4, 0x97, 0xe0, 0xa4, 0xbc, 0xe0, 0xa4, 0x9c, 0xe0, 0xa4, 0xbc,
    0xe0, 0xa4, 0xa1, 0xe0, 0xa4, 0xbc, 0xe0, 0xa4, 0xa2, 0xe0, 0xa4, 0xbc,
    0xe0, 0xa4, 0xab, 0xe0, 0xa4, 0xbc, 0xe0, 0xa4, 0xaf, 0xe0, 0xa4, 0xbc,
  ]

  /// Whether a scalar does not begin at `offset`, but goes on there.
  private static func isInside(_ bytes: some RandomAccessCollection<UInt8>, _ offset: Int) -> Bool {
    let index = bytes.index(bytes.startIndex, offsetBy: offset)
    return index < bytes.endIndex && bytes[index] & 0xc0 == 0x80
  }
}
