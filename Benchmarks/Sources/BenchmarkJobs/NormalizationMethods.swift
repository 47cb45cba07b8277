import CBenchmarkICU
internal import DevanagariText

// A pass returns how long the normal form is, in bytes or in ICU's units of UTF-16. Those that only
// check return the text's own length, or 0 if it is not in the form.
extension Method {
  /// `normalize(_: UTF8Span, into:)` into an array that is kept.
  static func bytes(_ normalizer: Normalizer) -> Method {
    .ours("bytes") { text in
      var target: [UInt8] = []
      return {
        target.removeAll(keepingCapacity: true)
        normalizer.normalize(text.utf8Span, into: &target)
        return target.count
      }
    }
  }

  /// `isNormalized(_: UTF8Span)`.
  static func check(_ normalizer: Normalizer) -> Method {
    .ours("check") { text in
      { normalizer.isNormalized(text.utf8Span) ? text.utf8.count : 0 }
    }
  }

  /// `normalize(_: String)`.
  static func string(_ normalizer: Normalizer) -> Method {
    .ours("string") { text in { normalizer.normalize(text).utf8.count } }
  }

  /// `align`.
  static func align(_ normalizer: Normalizer) -> Method {
    .ours("align") { text in { normalizer.align(text).text.utf8.count } }
  }

  /// `Normalizer2::normalizeUTF8` to NFC, into a buffer that is kept.
  static let icuNormalizeUTF8 = Method.peer("ICU-normalizeUTF8") { text in
    let source = Array(text.utf8)
    var target = [UInt8](repeating: 0, count: roomForNFC(source.count))
    return {
      checked(
        bench_icu_nfc_utf8(source, Int32(source.count), &target, Int32(target.count)),
        atMost: target.count
      )
    }
  }

  /// `Normalizer2::isNormalizedUTF8` for NFC.
  static let icuIsNormalizedUTF8 = Method.peer("ICU-isNormalizedUTF8") { text in
    let source = Array(text.utf8)
    return {
      checked(bench_icu_is_nfc_utf8(source, Int32(source.count)), atMost: 1) * source.count
    }
  }

  /// `unorm2_normalize` to NFC, over UTF-16 that was made before, into a buffer that is kept.
  static let icuNormalizeUTF16 = Method.peer("ICU-UTF-16") { text in
    let source = Array(text.utf16)
    var target = [UInt16](repeating: 0, count: roomForNFC(source.count))
    return {
      checked(
        bench_icu_nfc_utf16(source, Int32(source.count), &target, Int32(target.count)),
        atMost: target.count
      )
    }
  }
}

/// NFC has at most three times the units of any text.
private func roomForNFC(_ count: Int) -> Int { 3 * count }

private func checked(_ result: Int32, atMost limit: Int) -> Int {
  precondition(0...limit ~= Int(result), "ICU failed")
  return Int(result)
}
