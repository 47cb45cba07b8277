import DevanagariText
import TestSupport
import Testing

/// Texts in chunks of whole paragraphs.
struct TextChunksTests {
  private static let separators = ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"]

  private static func randomText(seed: UInt64) -> String {
    var random = RandomText(
      seed: seed,
      classes: [
        ["\n"], ["\r"], ["\u{85}", "\u{2028}", "\u{2029}"], ["क", "ि"], ["a", " "], ["😀"],
      ]
    )
    var text = String.UnicodeScalarView()
    for _ in 0..<20 { text += random.next() }
    return String(text)
  }

  /// The paragraphs, with their separators.
  private static func paragraphs(_ text: String) -> [String] {
    var result = [""]
    for character in text {
      result[result.count - 1].append(character)
      if separators.contains(String(character)) { result.append("") }
    }
    return result.last == "" ? result.dropLast() : result
  }

  @Test func chunksHoldAsManyParagraphsAsFit() {
    #expect("एक\nदो\nतीन\n".chunks(ofBytes: 20).map(String.init) == ["एक\nदो\n", "तीन\n"])
    #expect("".chunks(ofBytes: 1).map(String.init) == [])
    #expect("राम".chunks(ofBytes: 1).map(String.init) == ["राम"])
    for seed in 0..<300 {
      let text = Self.randomText(seed: UInt64(seed))
      for size in [1, 7, 30, 1000] {
        var expected: [String] = []
        for paragraph in Self.paragraphs(text) {
          let joined = (expected.last ?? "") + paragraph
          if !expected.isEmpty, joined.utf8.count <= size {
            expected[expected.count - 1] = joined
          } else {
            expected.append(paragraph)
          }
        }
        let chunks = text.chunks(ofBytes: size).map(String.init)
        #expect(chunks.map { Array($0.utf8) } == expected.map { Array($0.utf8) }, "\(seed) \(size)")
      }
    }
  }

  @Test func aSubstringHasItsOwnChunks() {
    let text = "क\nराम\nघर\nख"
    #expect(text.dropFirst(2).dropLast(2).chunks(ofBytes: 10).map(String.init) == ["राम\n", "घर"])
  }

  @Test func resultsForChunksJoinToThoseForTheText() throws {
    let text = try sample("news") + sample("web")
    func sentences(_ text: Substring) -> [String] {
      text.segmented(into: .sentences).map { String($0.text) }
    }
    let chunks = text.chunks(ofBytes: 500)
    #expect(chunks.flatMap(sentences) == sentences(text[...]))
    let normalized = chunks.map { Normalizer.corpus.normalize(String($0)) }.joined()
    #expect(normalized.utf8.elementsEqual(Normalizer.corpus.normalize(text).utf8))
  }

  @Test func buffersMayCutAnywhere() async throws {
    for seed in 0..<100 {
      let text = Self.randomText(seed: UInt64(seed))
      let starts = Set(
        Self.paragraphs(text).reduce(into: [0]) { $0.append($0.last! + $1.utf8.count) }
      )
      for (bufferSize, size) in [(1, 1), (2, 20), (7, 5), (1000, 30)] {
        var chunks: [String] = []
        let buffers = Buffers(bytes: Array(text.utf8), size: bufferSize, fault: nil)
        for try await chunk in buffers.textChunks(ofBytes: size) { chunks.append(chunk) }
        #expect(chunks.joined().utf8.elementsEqual(text.utf8))
        #expect(chunks.allSatisfy { !$0.isEmpty })
        #expect(chunks.dropLast().allSatisfy { $0.utf8.count >= size })
        var end = 0
        for chunk in chunks {
          end += chunk.utf8.count
          #expect(starts.contains(end), "\(seed) \(bufferSize) \(size)")
        }
      }
    }
  }

  @Test func theTextBeforeAFaultComesFirst() async throws {
    let bytes = Array("राम\nघर".utf8) + [0xff] + Array("क".utf8)
    var text = ""
    await #expect(throws: InvalidUTF8(offset: 16, bytes: [0xff])) {
      for try await chunk in Buffers(bytes: bytes, size: 3, fault: nil).textChunks(ofBytes: 4) {
        text += chunk
      }
    }
    #expect(text == "राम\nघर")
    var repaired = ""
    let buffers = Buffers(bytes: bytes, size: 3, fault: nil)
    for try await chunk in buffers.textChunks(ofBytes: 4, policy: .repair) { repaired += chunk }
    #expect(repaired == "राम\nघर\u{FFFD}क")
    await #expect(throws: Buffers.Fault()) {
      for try await _ in Buffers(bytes: bytes, size: 3, fault: .init()).textChunks(
        ofBytes: 99,
        policy: .repair
      ) {}
    }
  }
}

/// Bytes in buffers, and maybe a fault behind them.
private struct Buffers: AsyncSequence {
  struct Fault: Error, Equatable {}

  let bytes: [UInt8]
  let size: Int
  let fault: Fault?

  func makeAsyncIterator() -> Iterator { Iterator(rest: bytes[...], size: size, fault: fault) }

  struct Iterator: AsyncIteratorProtocol {
    var rest: ArraySlice<UInt8>
    let size: Int
    let fault: Fault?

    mutating func next() async throws -> ArraySlice<UInt8>? {
      if rest.isEmpty {
        if let fault { throw fault }
        return nil
      }
      defer { rest = rest.dropFirst(size) }
      return rest.prefix(size)
    }
  }
}
