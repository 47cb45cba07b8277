import CBenchmarkICU
internal import DevanagariText
internal import DevanagariTransliteration

// A pass returns how long the result is, in bytes or in ICU's units of UTF-16.
extension Method {
  /// `transliterate(_: UTF8Span, into:)` into an array that is kept.
  static func bytes(_ transliterator: Transliterator) -> Method {
    .ours("bytes") { text in
      let text = written(text, for: transliterator)
      var target: [UInt8] = []
      return {
        target.removeAll(keepingCapacity: true)
        transliterator.transliterate(text.utf8Span, into: &target)
        return target.count
      }
    }
  }

  /// `transliterate(_: String)`.
  static func string(_ transliterator: Transliterator) -> Method {
    .ours("string") { text in
      let text = written(text, for: transliterator)
      return { transliterator.transliterate(text).utf8.count }
    }
  }

  /// `align`.
  static func align(_ transliterator: Transliterator) -> Method {
    .ours("align") { text in
      let text = written(text, for: transliterator)
      return { transliterator.align(text).text.utf8.count }
    }
  }

  /// `romanize(_: UTF8Span, into:)` into an array that is kept.
  static func bytes(_ romanizer: Romanizer) -> Method {
    .ours("bytes") { text in
      var target: [UInt8] = []
      return {
        target.removeAll(keepingCapacity: true)
        romanizer.romanize(text.utf8Span, into: &target)
        return target.count
      }
    }
  }

  /// ICU's `Devanagari-Latin`, over UTF-16 that was made before, line by line: on long texts it takes
  /// quadratic time.
  static let icuTransliterator = Method.peer("ICU-transliterator") { text in
    let lines = text.split(separator: "\n").map { Array($0.utf16) }
    let transliterator = ICUTransliterator("Devanagari-Latin", forLines: lines)
    return { lines.reduce(0) { $0 + transliterator.transliterate($1) } }
  }

  /// The text in the scheme that is read.
  private static func written(_ text: String, for transliterator: Transliterator) -> String {
    Transliterator(from: .devanagari, to: transliterator.source).transliterate(text)
  }
}

/// An open transliterator of ICU.
private final class ICUTransliterator {
  private let transliterator: OpaquePointer

  init(_ name: String, forLines lines: [[UInt16]]) {
    let longest = lines.map(\.count).max() ?? 0
    guard let opened = bench_icu_open_transliterator(name, Int32(8 * longest + 64)) else {
      fatalError("ICU cannot open \(name)")
    }
    transliterator = opened
  }

  deinit { bench_icu_close_transliterator(transliterator) }

  func transliterate(_ text: [UInt16]) -> Int {
    let length = bench_icu_transliterate(transliterator, text, Int32(text.count))
    precondition(length >= 0, "ICU failed")
    return Int(length)
  }
}
