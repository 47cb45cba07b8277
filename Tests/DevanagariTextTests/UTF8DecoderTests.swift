import DevanagariText
import Testing

/// The reader of chunks.
struct UTF8DecoderTests {
  /// What a decoder made of bytes.
  private struct Outcome: Equatable {
    var text: [UInt8] = []
    var repairs: [UTF8Decoder.Repair] = []
    var fault: InvalidUTF8?
  }

  /// Decodes `bytes` in chunks that end at `cuts`.
  private func decode(
    _ bytes: [UInt8],
    _ policy: UTF8Decoder.Policy,
    cuts: [Int] = []
  ) -> Outcome {
    var decoder = UTF8Decoder(policy)
    var outcome = Outcome()
    do {
      var start = 0
      for end in cuts + [bytes.count] {
        let chunk = bytes.span.extracting(start..<end)
        outcome.repairs += try decoder.decode(chunk, into: &outcome.text)
        start = end
      }
      outcome.repairs += try decoder.finish(into: &outcome.text)
    } catch {
      outcome.fault = error
    }
    return outcome
  }

  /// The ill-formed sequences of tables 3-8 to 3-11 of the Unicode Standard, with the bytes that
  /// each U+FFFD stands for.
  private static let tables: [[[UInt8]]] = [
    // 3-8: non-shortest forms.
    [[0xc0], [0xaf], [0xe0], [0x80], [0xbf], [0xf0], [0x81], [0x82], [0x41]],
    // 3-9: surrogates.
    [[0xed], [0xa0], [0x80], [0xed], [0xbf], [0xbf], [0xed], [0xaf], [0x41]],
    // 3-10: beyond U+10FFFF, and bytes that UTF-8 does not use.
    [[0xf4], [0x91], [0x92], [0x93], [0xff], [0x41], [0x80], [0xbf], [0x42]],
    // 3-11: truncated sequences.
    [[0xe1, 0x80], [0xe2], [0xf0, 0x91, 0x92], [0xf1, 0xbf], [0x41]],
  ]

  @Test func theTablesOfTheStandard() {
    for parts in Self.tables {
      let bytes = parts.flatMap { $0 }
      let expected = parts.flatMap { $0[0] < 0x80 ? $0 : [0xef, 0xbf, 0xbd] }
      let outcome = decode(bytes, .repair)
      #expect(outcome.text == expected)
      let replaced = parts.filter { $0[0] >= 0x80 }
      #expect(outcome.repairs.map { Array(bytes[$0.source]) } == replaced)
      #expect(decode(bytes, .reject).fault == InvalidUTF8(offset: 0, bytes: parts[0]))
    }
  }

  @Test func repairsTellWhereTheyAre() {
    let outcome = decode([0x41, 0xe0, 0xa4, 0x42, 0xff], .repair)
    #expect(outcome.text == Array("A\u{FFFD}B\u{FFFD}".utf8))
    #expect(
      outcome.repairs == [
        UTF8Decoder.Repair(source: 1..<3, offset: 1), UTF8Decoder.Repair(source: 4..<5, offset: 5),
      ]
    )
  }

  @Test func theTextBeforeAFaultIsKept() {
    let bytes = Array("राम".utf8) + [0xe0, 0xa4, 0x41]
    for cut in 0...bytes.count {
      let outcome = decode(bytes, .reject, cuts: [cut])
      #expect(outcome.text == Array("राम".utf8))
      #expect(outcome.fault == InvalidUTF8(offset: 9, bytes: [0xe0, 0xa4]))
    }
  }

  /// Bytes among which whole, cut and impossible scalars are all frequent.
  private func randomBytes(_ count: Int) -> [UInt8] {
    let frequent: [UInt8] = [
      0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xa4, 0xbf, 0xc0, 0xc2, 0xe0, 0xe0, 0xe1, 0xed, 0xef,
      0xf0, 0xf1, 0xf4, 0xf5, 0xff,
    ]
    return (0..<count).map { _ in frequent.randomElement() ?? .random(in: 0...255) }
  }

  @Test func repairIsThatOfString() {
    var failures: [[UInt8]] = []
    for _ in 0..<100_000 {
      let bytes = randomBytes(.random(in: 0...12))
      let expected = Array(String(decoding: bytes, as: UTF8.self).utf8)
      if decode(bytes, .repair).text != expected { failures.append(bytes) }
    }
    #expect(failures.isEmpty)
  }

  @Test func everyChunkingGivesTheSame() {
    var failures: [(bytes: [UInt8], cuts: [Int])] = []
    for _ in 0..<2_000 {
      let bytes = randomBytes(.random(in: 0...8))
      for policy in [UTF8Decoder.Policy.repair, .reject] {
        let whole = decode(bytes, policy)
        for subset in 0..<(1 << max(bytes.count - 1, 0)) {
          let cuts = (1..<max(bytes.count, 1)).filter { subset & 1 << ($0 - 1) != 0 }
          if decode(bytes, policy, cuts: cuts) != whole { failures.append((bytes, cuts)) }
        }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test func repairsMapTheTextBackToTheSource() {
    for _ in 0..<10_000 {
      let bytes = randomBytes(.random(in: 0...12))
      let outcome = decode(bytes, .repair)
      var rebuilt: [UInt8] = []
      var position = 0
      for repair in outcome.repairs {
        rebuilt += outcome.text[position..<repair.offset] + bytes[repair.source]
        position = repair.offset + 3
      }
      rebuilt += outcome.text[position...]
      #expect(rebuilt == bytes)
    }
  }
}
