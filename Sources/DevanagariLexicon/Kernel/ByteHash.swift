/// A hash of bytes with a secret, so that no text can be written whose words collide.
///
/// Each step multiplies sixteen bytes, mixed with the secret, and folds the product. Nothing may
/// depend on the value: it is another in every process.
struct ByteHash: Sendable {
  /// The hash of this process.
  static let ofProcess = ByteHash()

  private let first: UInt64
  private let second: UInt64
  private let last: UInt64

  private init() {
    var generator = SystemRandomNumberGenerator()
    first = generator.next()
    second = generator.next()
    last = generator.next() | 1
  }

  @inline(__always)
  func value(of bytes: Span<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { bytes in
      var state = first
      var position = 0
      while bytes.count &- position > 16 {
        state = unsafe Self.fold(
          bytes.word(at: position) ^ second,
          bytes.word(at: position &+ 8) ^ state
        )
        position &+= 16
      }
      let (start, end) = unsafe bytes.lastWords
      let folded = Self.fold(start ^ second, end ^ state)
      return Self.fold(folded ^ UInt64(truncatingIfNeeded: bytes.count), last)
    }
  }

  @inline(__always)
  private static func fold(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = first.multipliedFullWidth(by: second)
    return product.high ^ product.low
  }
}

extension Span<UInt8> {
  /// Whether `other` has the same bytes.
  @inline(__always)
  func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return unsafe withUnsafeBytes { bytes in
      unsafe other.withUnsafeBytes { other in
        var position = 0
        while bytes.count &- position > 16 {
          guard unsafe bytes.word(at: position) == other.word(at: position),
            unsafe bytes.word(at: position &+ 8) == other.word(at: position &+ 8)
          else { return false }
          position &+= 16
        }
        return unsafe bytes.lastWords == other.lastWords
      }
    }
  }
}

extension UnsafeRawBufferPointer {
  @inline(__always)
  fileprivate func word(at offset: Int) -> UInt64 {
    unsafe loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  @inline(__always)
  private func half(at offset: Int) -> UInt64 {
    UInt64(unsafe loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// The last sixteen bytes, or all where there are fewer. With the count they tell the bytes.
  @inline(__always)
  fileprivate var lastWords: (UInt64, UInt64) {
    switch count {
    case 16...: unsafe (word(at: count &- 16), word(at: count &- 8))
    case 8...: unsafe (word(at: 0), word(at: count &- 8))
    case 4...: unsafe (half(at: 0), half(at: count &- 4))
    case 1...:
      unsafe (UInt64(self[0]) | UInt64(self[count / 2]) << 8 | UInt64(self[count &- 1]) << 16, 0)
    default: (0, 0)
    }
  }
}
