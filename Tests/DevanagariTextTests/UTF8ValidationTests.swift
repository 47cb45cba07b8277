@_spi(Engine) import DevanagariText
import TestSupport
import Testing

extension VectorTests {
  /// The loop that validates many bytes at once against the standard library.
  @Suite struct UTF8ValidationTests {
    private static let widths = [16, 32, 64]
    private static let plain = Array("हिन्दी text é 😀 में ".utf8)

    /// Every byte, or those with which something new begins.
    private static let seconds: [UInt8] = [
      0x00, 0x41, 0x7f, 0x80, 0x81, 0x8f, 0x90, 0x9f, 0xa0, 0xaf, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0,
      0xed,
      0xf0,
      0xf4, 0xf5, 0xff,
    ]

    @Test(arguments: widths) func everySequence(width: Int) {
      VectorLimit.set(toBytes: width)
      defer { VectorLimit.set(toBytes: 64) }
      var failures: [String] = []
      var shift = 0
      for first in UInt8.min...UInt8.max {
        for second in Self.seconds {
          for third in Self.seconds {
            for fourth in [0x41, 0x80, 0xbf, 0xe0] as [UInt8] where failures.count < 10 {
              shift = (shift + 1) % 131
              check(Self.text([first, second, third, fourth], at: shift), &failures)
            }
          }
        }
      }
      #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    /// Faults, and ends in the middle of a scalar, at every place of a block.
    @Test(arguments: widths) func everyPlace(width: Int) {
      VectorLimit.set(toBytes: width)
      defer { VectorLimit.set(toBytes: 64) }
      var failures: [String] = []
      for place in 0..<330 {
        for bytes in [
          [0xff], [0x80], [0xe0, 0xa4], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xc3],
        ] as [[UInt8]] {
          check(Self.text(bytes, at: place), &failures)
        }
        let text = Self.text([], at: 330)
        check(Array(text[..<place]), &failures)
        check(Array(text[place...]), &failures)
        check(Array(repeatElement(0x41, count: place)) + [0xe0], &failures)
      }
      #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    private static func text(_ bytes: [UInt8], at place: Int) -> [UInt8] {
      var text: [UInt8] = []
      while text.count + plain.count <= place { text += plain }
      text += repeatElement(0x61, count: place - text.count)
      text += bytes
      while text.count < place + 200 { text += plain }
      return text
    }

    private func check(_ text: [UInt8], _ failures: inout [String]) {
      var expected: Range<Int>?
      do { _ = try UTF8Span(validating: text.span) } catch { expected = error.byteOffsets }
      var found: Range<Int>?
      do { _ = try UTF8Span.validate(text.span) } catch {
        found = error.offset..<error.offset + error.bytes.count
        if !text[found!].elementsEqual(error.bytes) { failures.append("\(text): \(error)") }
      }
      if found != expected { failures.append("\(text): \(found as Any), not \(expected as Any)") }
    }
  }
}
