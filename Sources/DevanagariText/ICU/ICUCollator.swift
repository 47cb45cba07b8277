import CDevanagariICU

/// An open collator of ICU. Nothing changes it any more, so all threads share it.
@safe final class ICUCollator: Sendable {
  /// How much of a text decides on its place, in bytes. The sort key of more may not fit into the
  /// 2 GiB that ICU can count.
  static let limit = 64 * 1024 * 1024

  private nonisolated(unsafe) let collator: OpaquePointer

  /// Opens the collator of a locale; nil if ICU has none at all, not even that of the root.
  init?(locale: String, strength: Collation.Strength, options: Int32) {
    var error: Int32 = 0
    guard
      let collator = unsafe dvn_icu_collator_open(locale, strength.icu, options, &error)
    else { return nil }
    unsafe self.collator = collator
  }

  deinit { unsafe dvn_icu_collator_close(collator) }

  var version: String {
    unsafe String(icuVersion: { unsafe dvn_icu_collator_version(collator, $0) })
  }

  var locale: String { unsafe String(cString: dvn_icu_collator_locale(collator)) }

  /// Returns -1, 0 or 1: whether `left` comes before `right`, with it or behind it.
  func compare(_ left: UTF8Span, _ right: UTF8Span) -> Int {
    unsafe Self.withCanonicalStart(of: left) { left in
      unsafe Self.withCanonicalStart(of: right) { right in
        var error: Int32 = 0
        let order = unsafe dvn_icu_collate(
          collator,
          UnsafeRawPointer(left.baseAddress)?.assumingMemoryBound(to: CChar.self),
          Int32(left.count),
          UnsafeRawPointer(right.baseAddress)?.assumingMemoryBound(to: CChar.self),
          Int32(right.count),
          &error
        )
        Self.expectSuccess(error)
        return Int(order)
      }
    }
  }

  /// Appends the sort key of `text` to `target`.
  func appendSortKey(of text: UTF8Span, to target: inout [UInt8]) {
    unsafe Self.withCanonicalStart(of: text) { text in
      var state = dvn_icu_sort_key_state()
      // Enough for nearly all, so that one call is.
      var room = text.count * 2 + 32
      var isComplete = false
      while !isComplete {
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { part in
          var error: Int32 = 0
          let count = unsafe dvn_icu_sort_key_part(
            collator,
            UnsafeRawPointer(text.baseAddress)?.assumingMemoryBound(to: CChar.self),
            Int32(text.count),
            &state,
            part.baseAddress!,
            Int32(room),
            &error
          )
          Self.expectSuccess(error)
          unsafe target.append(contentsOf: UnsafeBufferPointer(rebasing: part[..<Int(count)]))
          isComplete = count < room
        }
        // ICU begins each part with the text's start: few parts keep that cheap.
        room = min(room * 2, Int(Int32.max))
      }
    }
  }

  /// Calls `body` with what decides on the place of `text`, in a form that ICU reads in linear time.
  ///
  /// ICU puts a mark in its place by moving those before it, which is quadratic on a long run of
  /// them; the normalizer does so without. On short texts it would cost more than it saves.
  private static func withCanonicalStart<Result>(
    of text: UTF8Span,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let bytes = text.span
    guard bytes.count > 256 || LongVowelRuns.mayBe(in: bytes) else {
      return unsafe bytes.withUnsafeBufferPointer(body)
    }
    var end = min(bytes.count, limit)
    while end < bytes.count, bytes[end] & 0xc0 == 0x80 { end -= 1 }
    let start = unsafe UTF8Span(unchecked: bytes.extracting(..<end))
    return Normalizer.nfc.withNormalized(start) { start in
      if let parted = LongVowelRuns.parting(start.span) {
        return unsafe parted.withUnsafeBufferPointer(body)
      }
      return unsafe start.span.withUnsafeBufferPointer(body)
    }
  }

  private static func expectSuccess(_ error: Int32) {
    // An open collator lacks nothing but memory, and for want of that Swift ends a program too.
    guard error == 0 else { fatalError("\(ICUError(code: error))") }
  }
}

extension Collation.Strength {
  fileprivate var icu: dvn_icu_strength {
    switch level {
    case .primary: dvn_icu_primary
    case .secondary: dvn_icu_secondary
    case .tertiary: dvn_icu_tertiary
    case .quaternary: dvn_icu_quaternary
    case .identical: dvn_icu_identical
    }
  }
}

extension Collation {
  /// The options as the shim has them.
  var icuOptions: Int32 {
    var options = 0
    if digits == .byValue { options |= Int(dvn_icu_digits_by_value) }
    if punctuation == .ignored { options |= Int(dvn_icu_punctuation_ignored) }
    return Int32(options)
  }
}
