@_spi(Engine) import DevanagariText
import TestSupport
import Testing

extension VectorTests {
  /// The loops over blocks of bytes, with each size of vectors, against the automaton alone.
  @Suite struct BlockTests {
    private static let segmentations: [(name: String, Segmentation)] = [
      ("words", .words), ("graphemes", .graphemes), ("aksharas", .aksharas),
      ("sentences", .sentences),
      ("wrapped", .sentences(lineEnds: .wrap)),
    ]
    private static let widths = [16, 32, 64]

    /// A scalar or two of every class, and some that the loops do not know.
    private static let scalars: [Unicode.Scalar] = [
      "क", "र", "अ", "ई", "ऽ", "\u{93F}", "\u{93E}", "\u{93C}", "\u{94D}", "\u{902}", "\u{903}",
      "\u{951}",
      "१", "।", "॰", "a", "Z", "7", " ", "\n", "\r", "\t", ".", ",", "'", "_", "@", "-", "+",
      "\u{7F}",
      "\u{2003}", "\u{2007}", "\u{2019}", "\u{201C}", "\u{200C}", "\u{200D}", "\u{2028}",
      "\u{203C}",
      "|", "!", "?", "…", "॥", "(", ")",
      "\u{A0}", "°", "\u{AD}", "·", "é", "\u{301}", "₹", "ক", "\u{9BC}", "ก", "😀",
      "\u{1F3FD}", "\u{1F1EE}", "©", "\u{FE0F}",
    ]

    /// Text that the loops know, of all widths.
    private static let plain = "हिन्दी में सब कुछ, a1 “ठीक” है। word 12.5 नहीं डॉ. कर्म| क १. "

    /// Every three scalars, at places all over a block.
    @Test func triplesEverywhere() {
      var failures: [String] = []
      let start = String(repeating: Self.plain, count: 2)
      for (index, first) in Self.scalars.enumerated() {
        var text: [UInt8] = []
        for second in Self.scalars {
          for third in Self.scalars {
            // Between them stands text of another length each time.
            text += start.utf8
            text += repeatElement(UInt8(ascii: "x"), count: (text.count + index) % 67)
            for scalar in [first, second, third] { text += UTF8.encode(scalar)! }
          }
        }
        text += start.utf8
        check(text, &failures)
      }
      #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    /// Random text of every length around the size of a block, at every place before the end.
    @Test func randomText() {
      var random = RandomText(seed: 71, classes: Self.scalars.map { [$0] })
      var generator = SplitMix64(state: 72)
      var failures: [String] = []
      for length in 0..<200 {
        for _ in 0..<300 where failures.count < 10 {
          var text: [UInt8] = []
          while text.count < length + 66 {
            if Int.random(in: 0..<3, using: &generator) == 0 {
              for scalar in random.next(upTo: 4) { text += UTF8.encode(scalar)! }
            } else {
              text += Self.plain.utf8
            }
          }
          text += repeatElement(UInt8(ascii: "x"), count: length % 67)
          check(text, &failures)
        }
      }
      #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    @Test func samples() {
      var failures: [String] = []
      for sample in Probe.samples {
        for shift in 0..<64 {
          check(Array(repeatElement(UInt8(ascii: "y"), count: shift)) + sample.text.utf8, &failures)
        }
      }
      #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    /// Bytes that are not UTF-8 are no danger: boundaries ascend, and end with the bytes.
    @Test func anyBytes() {
      var generator = SplitMix64(state: 73)
      defer { VectorLimit.set(toBytes: 64) }
      for _ in 0..<3_000 {
        var text = Array(Self.plain.utf8) + Array(Self.plain.utf8)
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
          text[Int.random(in: 0..<text.count, using: &generator)] = .random(
            in: 0...255,
            using: &generator
          )
        }
        for width in Self.widths {
          VectorLimit.set(toBytes: width)
          for (_, segmentation) in Self.segmentations {
            let ends = Self.boundaries(of: text, segmentation, size: 1024).map(\.offset)
            #expect(zip(ends, ends.dropFirst()).allSatisfy(<) && ends.last == text.count)
          }
        }
      }
    }

    private func check(_ text: [UInt8], _ failures: inout [String]) {
      defer { VectorLimit.set(toBytes: 64) }
      for (name, segmentation) in Self.segmentations where failures.count < 10 {
        VectorLimit.set(toBytes: 0)
        let expected = Self.boundaries(of: text, segmentation, size: 1024)
        for width in Self.widths {
          VectorLimit.set(toBytes: width)
          // A buffer with hardly any room, and one with much.
          for size in [64, 65, 1024] {
            let found = Self.boundaries(of: text, segmentation, size: size)
            if found == expected { continue }
            let place = zip(found, expected).prefix { $0 == $1 }.count
            let offset = (place < expected.count ? expected[place] : expected[place - 1]).offset
            let around = text[max(0, offset - 40)..<min(text.count, offset + 20)]
            failures.append(
              "\(name), \(width) bytes, at \(offset): \(String(decoding: around, as: UTF8.self))"
            )
          }
        }
      }
    }

    private static func boundaries(
      of text: [UInt8],
      _ segmentation: Segmentation,
      size: Int
    ) -> [Boundary] {
      var scanner = BoundaryScanner(segmentation)
      var buffer = [Boundary](repeating: .zero, count: size)
      var result: [Boundary] = []
      while true {
        var target = buffer.mutableSpan
        let count = scanner.scan(text.span, into: &target)
        if count == 0 { return result }
        result += buffer[..<count]
      }
    }
  }
}
