import CDevanagariICU
import CDevanagariTables

/// ICU's break iterators.
enum ICUBreakIterator {
  /// Returns the boundaries that ICU finds in `bytes`, its end among them, its start not.
  static func boundaries(
    in bytes: UnsafeBufferPointer<UInt8>,
    of kind: dvn_icu_break_kind
  ) throws(ICUError) -> [Boundary] {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return [] }
    var error: Int32 = 0
    guard let iterator = unsafe dvn_icu_break_take(kind, &error) else {
      throw ICUError(code: error)
    }
    defer { unsafe dvn_icu_break_return(iterator) }
    let status = unsafe base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      unsafe dvn_icu_break_set_text(iterator, $0, Int64(bytes.count))
    }
    guard status == 0 else { throw ICUError(code: -status) }

    var result: [Boundary] = []
    var start = 0
    var batch = [dvn_icu_boundary](repeating: dvn_icu_boundary(), count: 256)
    while true {
      let count = unsafe Int(dvn_icu_break_next(iterator, &batch, Int32(batch.count)))
      for boundary in batch[..<count] {
        let end = Int(boundary.offset)
        let output =
          switch boundary.status {
          case dvn_icu_word_letters: UInt16(dvn_kind_letters)
          case dvn_icu_word_number: UInt16(dvn_kind_number)
          default:
            unsafe BoundaryMachine.kind(of: UnsafeBufferPointer(rebasing: bytes[start..<end]))
          }
        result.append(Boundary(offset: end, output: output))
        start = end
      }
      if count < batch.count { return result }
    }
  }
}

extension Segmentation {
  /// Returns the boundaries that ICU finds in `range`, its end among them, its start not.
  ///
  /// - Parameter output: what the machine says of the range, if it is a segment.
  func icuBoundaries(
    in bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    output: UInt16? = nil
  ) -> [Boundary] {
    let part = unsafe UnsafeBufferPointer(rebasing: bytes[range])
    do {
      let found = try unsafe ICUBreakIterator.boundaries(in: part, of: unit.icuKind)
      guard let output, unit != .words else {
        return found.map { $0.advanced(by: range.lowerBound) }
      }
      // Tokens have kinds of their own, and do not cut graphemes as ICU's dictionaries may.
      let graphemes = BoundaryMachine(.graphemes)
      return found.filter { boundary in
        guard boundary.offset < part.count else { return true }
        let grapheme = unsafe graphemes.segment(in: part, containing: boundary.offset)
        return grapheme.start == boundary.offset
      }
      .map { Boundary(offset: $0.offset + range.lowerBound, output: output) }
    } catch {
      // Without its dictionaries a run of Thai is one word, as UAX #29 has it.
      guard engine == .tables else { fatalError("\(error)") }
      let known = unsafe output ?? BoundaryMachine.kind(of: part)
      return [Boundary(offset: range.upperBound, output: known)]
    }
  }
}

extension Segmentation.Unit {
  /// What ICU calls the unit; it knows no aksharas.
  fileprivate var icuKind: dvn_icu_break_kind {
    switch self {
    case .graphemes, .aksharas: dvn_icu_break_grapheme
    case .words, .tokens, .tokensHyphens, .tokensUnits, .tokensHyphensUnits: dvn_icu_break_word
    case .unicodeSentences, .sentences, .wrappedSentences: dvn_icu_break_sentence
    }
  }
}
