/// Text that a scheme does not write, and the quotes that keep it from being read.
struct ForeignText {
  /// Scalars that spellings of the scheme have.
  private let scalars: Set<UInt32>
  private let open: [UInt8]
  private let close: [UInt8]

  init(_ scheme: SchemeTable) {
    scalars = unsafe Set(scheme.scalars)
    open = scheme.openQuote
    close = scheme.closeQuote
  }

  /// Returns `text` with quotes around what could be misread, in whole words; nil if nothing could.
  func quoted(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let range = unsafe rangeToQuote(text) else { return nil }
    var result = unsafe Array(text[..<range.lowerBound])
    // No quote can hold what closes it: that stays outside, where it is safe.
    var piece: [UInt8] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if unsafe text[position...].starts(with: close) {
        if !piece.isEmpty { result += open + piece + close }
        piece = []
        result += close
        position += close.count
      } else {
        unsafe piece.append(text[position])
        position += 1
      }
    }
    if !piece.isEmpty { result += open + piece + close }
    return unsafe result + text[range.upperBound...]
  }

  /// From the first word that could be misread to the last.
  private func rangeToQuote(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var range: Range<Int>?
    var wordStart = 0
    var position = 0
    while position < text.count {
      let (scalar, width) = unsafe text.scalar(at: position)
      let end = position + width
      let isInWord = Unicode.Scalar(scalar)?.properties.isAlphabetic == true
      if !isInWord { wordStart = end }
      if mayBeMisread(scalar) {
        range = (range?.lowerBound ?? min(position, wordStart))..<end
      } else if isInWord, let found = range, found.upperBound > wordStart {
        range = found.lowerBound..<end
      }
      position = end
    }
    return range
  }

  private func mayBeMisread(_ scalar: UInt32) -> Bool {
    if scalars.contains(scalar) { return true }
    // A mark may compose with the letter that is written before it.
    guard scalar >= 0x300, let scalar = Unicode.Scalar(scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
