import CBenchmarkICU

/// An open break iterator of ICU, and its own copy of a text.
final class ICUBreaker {
  private let breaker: OpaquePointer
  private let text: UnsafeMutableRawBufferPointer

  init(_ kind: bench_icu_kind, utf8 string: String) {
    text = Self.copy(Array(string.utf8))
    let units = text.assumingMemoryBound(to: UInt8.self)
    breaker = Self.checked(bench_icu_open_utf8(kind, units.baseAddress!, Int64(units.count)))
  }

  init(_ kind: bench_icu_kind, utf16 string: String) {
    text = Self.copy(Array(string.utf16))
    let units = text.assumingMemoryBound(to: UInt16.self)
    breaker = Self.checked(bench_icu_open_utf16(kind, units.baseAddress!, Int32(units.count)))
  }

  deinit {
    bench_icu_close(breaker)
    text.deallocate()
  }

  func countBoundaries() -> Int {
    let count = bench_icu_count(breaker)
    precondition(count >= 0, "ICU failed")
    return Int(count)
  }

  private static func copy<Unit: BitwiseCopyable>(
    _ units: [Unit]
  ) -> UnsafeMutableRawBufferPointer {
    let copy = UnsafeMutableBufferPointer<Unit>.allocate(capacity: units.count)
    _ = copy.initialize(from: units)
    return UnsafeMutableRawBufferPointer(copy)
  }

  private static func checked(_ breaker: OpaquePointer?) -> OpaquePointer {
    guard let breaker else { fatalError("ICU cannot open its break iterator") }
    return breaker
  }
}
