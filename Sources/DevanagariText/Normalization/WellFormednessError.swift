import CDevanagariTables

/// A sign of Devanagari that stands where it cannot.
///
/// ```swift
/// for error in wellFormednessErrors(in: "पडे़ हि") {
///   print(error.kind, error.repair?.text ?? "")            // nukta-after-mark ड़े (without the प)
/// }
/// ```
public struct WellFormednessError: Sendable, Hashable {
  /// What is wrong.
  public let kind: Kind
  /// Where the sign stands that is wrong: one scalar.
  public let range: Range<String.Index>
  /// What to write instead, where that is sure: what `Normalizer.safe` makes of it.
  public let repair: Repair?

  /// A way to make good an error.
  public struct Repair: Sendable, Hashable {
    /// What is to be replaced; it holds the error.
    public let range: Range<String.Index>
    /// By what.
    public let text: String
  }
}

/// Returns the signs of Devanagari in `text` that stand where they cannot, in their order.
///
/// The definition is that of ICANN's root zone rules for Devanagari, and of MeitY: a virama or a
/// matra follows a consonant (with its nukta), a bindu or visarga follows a vowel, a consonant or a
/// matra, only one of them, and a vowel never follows a virama. Beyond that, two matras in a row are
/// an error, and so is a vowel with a matra where the two are a vowel typed in pieces; other vowels
/// with matras are not (Kashmiri अि). A mark may stand on U+25CC or U+00A0.
///
/// - Complexity: O(*n*) in the UTF-8 bytes of the text, O(log *c*) for each error with *c* changes.
public func wellFormednessErrors(in text: some StringProtocol) -> [WellFormednessError] {
  let text = String(text)
  let faults = IllFormedSigns.all(in: text)
  if faults.isEmpty { return [] }
  let repaired = Normalizer.safe.align(text)
  let remaining = IllFormedSigns.all(in: repaired.text)
  return faults.map { fault in
    let range = repaired.original.range(ofUTF8Offsets: fault.range)
    let target = repaired.range(ofOriginal: range)
    let source = repaired.originalRange(of: target)
    let offsets = repaired.text.utf8Offsets(of: target)
    var repair: WellFormednessError.Repair?
    if !IllFormedSigns.overlap(remaining, offsets), source.contains(range) {
      repair = WellFormednessError.Repair(range: source, text: String(repaired.text[target]))
    }
    return WellFormednessError(kind: fault.kind, range: range, repair: repair)
  }
}

/// The signs that stand where they cannot, by offsets in UTF-8.
private enum IllFormedSigns {
  struct Fault {
    var kind: WellFormednessError.Kind
    var range: Range<Int>
  }

  static func all(in text: String) -> [Fault] {
    var text = text
    return text.withUTF8 { unsafe all(in: $0) }
  }

  private static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [Fault] {
    let symbols = ScalarClasses.rewriteSymbols
    let table = unsafe dvn_rewrites().pointee.faults
    var result: [Fault] = []
    var position = 0
    var previous = Int(dvn_symbol_line)
    var previousStart = 0
    var isAfterJoiner = false
    while position < bytes.count {
      let (symbol, width) = unsafe symbols.decode(bytes, at: position)
      let range = position..<position + width
      position += width
      if symbol == dvn_symbol_zwj || symbol == dvn_symbol_zwnj {
        isAfterJoiner = true
        continue
      }
      let fault = unsafe table[previous * Int(dvn_rewrite_symbol_count) + symbol]
      if fault != 0 {
        let kind = WellFormednessError.Kind(code: fault)
        let pair = previousStart..<range.upperBound
        let isAllowed =
          switch kind {
          case .vowelAfterVirama: isAfterJoiner
          case .matraAfterVowel: unsafe !isVowelInPieces(bytes, pair)
          default: unsafe isOnPlaceholder(bytes, pair)
          }
        if !isAllowed { result.append(Fault(kind: kind, range: range)) }
      }
      previous = symbol
      previousStart = range.lowerBound
      isAfterJoiner = false
    }
    return result
  }

  /// Whether the vowel and the matra are another vowel together.
  private static func isVowelInPieces(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ pair: Range<Int>
  ) -> Bool {
    let rules = Normalizer(.composedVowel, .vowelOwnMatra).rewrites
    var text = unsafe RewrittenText(UnsafeBufferPointer(rebasing: bytes[pair]))
    RewritePass(rules: rules).run(&text)
    return text.isChanged
  }

  /// Whether the sign stands on a dotted circle or a no-break space, to be shown alone.
  private static func isOnPlaceholder(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ pair: Range<Int>
  ) -> Bool {
    let base = unsafe Unicode.Scalar(utf8: bytes, at: pair.lowerBound)
    return base == "\u{25CC}" || base == "\u{A0}"
  }

  /// Whether any fault lies in or at a range.
  static func overlap(_ faults: [Fault], _ range: Range<Int>) -> Bool {
    var low = 0
    var high = faults.count
    while low < high {
      let middle = (low + high) / 2
      if faults[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < faults.count && faults[low].range.lowerBound < range.upperBound
  }
}

extension Range where Bound: Comparable {
  fileprivate func contains(_ other: Range) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
