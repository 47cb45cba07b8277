@_spi(Engine) import DevanagariText
import TestSupport
import Testing

extension VectorTests {
  /// The loops that copy segments and look for what is to be escaped, against plain ones.
  @Suite struct GatheringTests {
    private static let widths = [0, 16, 32, 64]

    private static let kindSets: [UInt32] = [
      .max, 1 << Segment.Kind.letters.code | 1 << Segment.Kind.number.code,
    ]

    private static func isEscaped(_ scalar: Unicode.Scalar, or extra: UInt8) -> Bool {
      switch scalar.value {
      case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029, 0x5c: true
      default: scalar.value == extra
      }
    }

    private static func containsEscaped(_ bytes: ArraySlice<UInt8>, or extra: UInt8) -> Bool {
      String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { isEscaped($0, or: extra) }
    }

    /// Texts of all lengths, some with much to escape, some with nothing.
    private static func texts(seed: UInt64) -> [[UInt8]] {
      var random = RandomText(
        seed: seed,
        classes: [
          ["क", "ि", "न"], ["a", "b"], [" "], ["“", "\u{2027}", "\u{202A}", "⁩"], ["°", "\u{A0}"],
          ["😀"], ["।", "."],
        ]
      )
      var generator = SplitMix64(state: seed)
      let escaped = ["\n", "\\", "\"", "\u{7F}", "\u{80}", "\u{9F}", "\u{2028}", "\u{2029}", "\0"]
      return (0..<400).map { number in
        var text = String.UnicodeScalarView()
        for _ in 0...number / 20 { text += random.next() }
        for _ in 0..<[0, 1, 10][number % 3] {
          let place = text.indices.randomElement(using: &generator) ?? text.startIndex
          text.insert(
            contentsOf: escaped.randomElement(using: &generator)!.unicodeScalars,
            at: place
          )
        }
        return Array(String(text).utf8)
      }
    }

    private static func boundaries(of text: [UInt8]) -> [Boundary] {
      var scanner = BoundaryScanner(.words)
      var boundaries = [Boundary](repeating: .zero, count: text.count + 1)
      var target = boundaries.mutableSpan
      let count = scanner.scan(text.span, into: &target)
      return Array(boundaries[..<count])
    }

    @Test(arguments: widths) func everySegmentIsCopied(width: Int) {
      VectorLimit.set(toBytes: width)
      defer { VectorLimit.set(toBytes: 64) }
      var failures: [[UInt8]] = []
      for text in Self.texts(seed: 1) {
        let boundaries = Self.boundaries(of: text)
        for kinds in Self.kindSets {
          for extra in Array("\\ \"".utf8) {
            let gathering = Gathering(kinds: kinds, separator: 0x7c, alsoEscaping: extra)
            // From every segment on that stands behind one with something to escape.
            var first = 0
            while first <= boundaries.count {
              let start = first == 0 ? 0 : boundaries[first - 1].offset
              var expected = Array("before".utf8)
              var last = first
              var place = start
              while last < boundaries.count {
                let segment = text[place..<boundaries[last].offset]
                if kinds >> boundaries[last].kind.code & 1 != 0 {
                  if Self.containsEscaped(segment, or: extra) { break }
                  expected += segment + [0x7c]
                }
                place = boundaries[last].offset
                last += 1
              }
              var found = Array("before".utf8)
              let passed = gathering.append(
                boundaries.span.extracting(first...),
                from: start,
                of: text.span,
                to: &found
              )
              if passed != last - first || found != expected { failures.append(text) }
              first = last + 1
            }
          }
        }
      }
      #expect(failures.isEmpty, "\(failures.prefix(5))")
    }

    @Test(arguments: widths) func everyEscapedScalarIsFound(width: Int) {
      VectorLimit.set(toBytes: width)
      defer { VectorLimit.set(toBytes: 64) }
      var failures: [[UInt8]] = []
      for text in Self.texts(seed: 2) {
        for extra in Array("\\ \"".utf8) {
          var expected: [Int] = []
          var place = 0
          for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if Self.isEscaped(scalar, or: extra) { expected.append(place) }
            place += UTF8.width(scalar)
          }
          var found: [Int] = []
          var start = text.span.firstEscaped(from: 0, or: extra)
          while start < text.count {
            found.append(start)
            repeat { start += 1 } while start < text.count && text[start] & 0xc0 == 0x80
            start = text.span.firstEscaped(from: start, or: extra)
          }
          if found != expected { failures.append(text) }
        }
      }
      #expect(failures.isEmpty, "\(failures.prefix(5))")
    }

    /// A scalar that is cut reads nothing behind the text.
    @Test(arguments: widths) func cutScalarsAreNotEscaped(width: Int) {
      VectorLimit.set(toBytes: width)
      defer { VectorLimit.set(toBytes: 64) }
      for bytes in [[0xc2], [0xe2], [0xe2, 0x80]] as [[UInt8]] {
        for count in 0..<200 {
          let text = [UInt8](repeating: 0x61, count: count) + bytes
          #expect(text.span.firstEscaped(from: 0, or: 0x20) == text.count)
        }
      }
    }

    @Test func lineEndsAreFound() {
      for text in Self.texts(seed: 3) {
        for start in 0...text.count {
          let end = text[start...].firstIndex(of: 0x0a).map { $0 + 1 }
          #expect(text.span.endOfLine(from: start) == end)
        }
      }
    }
  }
}
