import CDevanagariTransliterationTables

/// The compiled table of a scheme.
///
/// It may be sent anywhere, as it points to constants.
@safe
struct SchemeTable: @unchecked Sendable {
  let pointer: UnsafePointer<dvn_scheme>

  init(number: Int) { unsafe pointer = dvn_scheme_at(Int64(number)) }

  static var count: Int { Int(dvn_scheme_count()) }

  var name: String { unsafe String(cString: pointer.pointee.name) }
  var title: String { unsafe String(cString: pointer.pointee.title) }
  var standard: String { unsafe String(cString: pointer.pointee.standard) }
  var isLossless: Bool { unsafe pointer.pointee.is_lossless != 0 }
  var isAlphabet: Bool { unsafe pointer.pointee.is_alphabet != 0 }
  var ignoresCase: Bool { unsafe pointer.pointee.ignores_case != 0 }
  var separator: [UInt8] { unsafe [UInt8](text: pointer.pointee.separator) }
  var openQuote: [UInt8] { unsafe [UInt8](text: pointer.pointee.open_quote) }
  var closeQuote: [UInt8] { unsafe [UInt8](text: pointer.pointee.close_quote) }

  /// Sorted: the scalars that spellings have.
  var scalars: UnsafeBufferPointer<UInt32> {
    unsafe UnsafeBufferPointer(
      start: pointer.pointee.scalars,
      count: Int(pointer.pointee.scalar_count)
    )
  }

  /// The spellings, by their first bytes, the longest of each first.
  var spellings: UnsafeBufferPointer<dvn_spelling> {
    unsafe UnsafeBufferPointer(
      start: pointer.pointee.spellings,
      count: Int(pointer.pointee.firsts[256])
    )
  }

  /// The texts of the spellings that begin with `text`.
  func spellings(beginningWith text: [UInt8]) -> [[UInt8]] {
    unsafe spellings.map { [UInt8](text: $0.text) }.filter { $0.starts(with: text) }
  }

  /// The text that spellings and steps name by a number.
  func text(_ number: UInt16) -> [UInt8] {
    unsafe [UInt8](text: pointer.pointee.texts[Int(number)])
  }
}
