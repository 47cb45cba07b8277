@_spi(Engine) import DevanagariText
import Testing

/// What holds whatever vectors are used.
///
/// The limit is that of the whole process, so these run one after the other.
@Suite(.serialized) enum VectorTests {
  /// Calls `body` with vectors of so many bytes; 0 is the way without.
  static func limited<Result>(toBytes bytes: Int, _ body: () throws -> Result) rethrows -> Result {
    VectorLimit.set(toBytes: bytes)
    defer { VectorLimit.set(toBytes: 64) }
    return try body()
  }
}
