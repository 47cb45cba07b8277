import CDevanagariKernel
import DevanagariText
import TestSupport
import Testing

extension VectorTests {
  /// The kernel that passes plain text over many bytes at a time: in a long text it must see what the
  /// slow path sees in a short one.
  @Suite struct PlainTextTests {
    /// The longest vectors; 0 is the way without.
    private static let widths = [0, 16, 32, 64]

    // Longer than what is judged at once, and in normal form.
    private static let plain = String(
      repeating: "हिन्दी में सब कुछ, a1 “ठीक” ₹5 ज\u{93C}रा é😀 है। ",
      count: 3
    )

    private static let scalars: [Unicode.Scalar] =
      ("\u{900}"..."\u{97F}" as ClosedRange<Unicode.Scalar>).scalars + [
        " ", "a", "0", "\u{A0}", "\u{AD}", "é", "\u{301}", "\u{310}", "\u{1CD0}", "\u{1CD5}",
        "\u{2000}", "\u{2001}", "\u{2002}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2018}", "₹",
        "\u{20D0}", "\u{2126}", "\u{A8E0}", "\u{FEFF}", "\u{FE0F}", "😀", "🤖", "🤼", "ক", "\u{9BC}",
        "한", "\u{1100}",
      ]

    @Test(arguments: widths) func pairsEverywhere(width: Int) {
      var failures: [String] = []
      // Where in a block the pair stands.
      for shift in [0, 3, 7, 16, 31, 45, 61, 62, 63, 64, 65] {
        let start = Self.plain + String(repeating: "x", count: shift) + " "
        for first in Self.scalars {
          for second in Self.scalars where failures.count < 10 {
            check([first, second], after: start, width: width, &failures)
          }
        }
      }
      #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    @Test(arguments: widths) func randomText(width: Int) {
      var random = RandomText(seed: 91, classes: Self.scalars.map { [$0] })
      var generator = SplitMix64(state: 92)
      var failures: [String] = []
      for _ in 0..<40_000 where failures.count < 10 {
        let shift = Int.random(in: 0..<64, using: &generator)
        let start = Self.plain + String(repeating: "x", count: shift) + " "
        check(random.next(upTo: 6), after: start, width: width, &failures)
      }
      #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    /// Else the law above would compare the kernel with itself.
    @Test func withoutVectorsNothingIsPlain() {
      let text = Array(Self.plain.utf8)
      let start = Int64(dvn_plain_context)
      func end(width: Int) -> Int64 {
        VectorTests.limited(toBytes: width) { dvn_plain_nfc(text, start, Int64(text.count)) }
      }
      #expect(end(width: 0) == start)
      #expect(end(width: 16) > start)
    }

    private func check(
      _ scalars: [Unicode.Scalar],
      after start: String,
      width: Int,
      _ failures: inout [String]
    ) {
      let text = Probe(scalars).text
      for (name, normalizer) in [("nfc", Normalizer.nfc), ("safe", .safe)] {
        // White space at both ends keeps the pieces apart, and letters keep it from its marks.
        let piece = VectorTests.limited(toBytes: 0) { normalizer.normalize("a \(text) a") }
        let expected = Self.bytes(start, piece, " " + Self.plain)
        let long = VectorTests.limited(toBytes: width) {
          normalizer.normalize(start + "a \(text) a " + Self.plain)
        }
        if !long.utf8.elementsEqual(expected) {
          failures.append("\(name): \(Probe(text).codePoints) after \(start.utf8.count) bytes")
        }
      }
    }

    private static func bytes(_ pieces: String...) -> [UInt8] { pieces.flatMap { Array($0.utf8) } }
  }
}
