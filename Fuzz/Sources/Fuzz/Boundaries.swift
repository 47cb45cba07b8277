@testable @_spi(Engine) import DevanagariText

extension Segmentation {
  /// Every segmentation, in all manners.
  static let all: [Segmentation] = {
    let joinings: [Segmentation.Joining] = [.joined, .split]
    let tokens = joinings.flatMap { abbreviations in
      joinings.flatMap { hyphens in
        joinings.map {
          Segmentation.tokens(abbreviations: abbreviations, hyphens: hyphens, units: $0)
        }
      }
    }
    let others: [Segmentation] = [
      .graphemes, .aksharas, .words, .unicodeSentences, .sentences, .sentences(lineEnds: .wrap),
      .tokens(addingAbbreviations: ["क.ख", "राम"]), .sentences(addingAbbreviations: ["क.ख", "राम"]),
    ]
    return others + tokens
  }()

  /// The boundaries of bytes, found with a buffer of a size.
  func boundaries(of bytes: [UInt8], bufferOf size: Int = 512) -> [Boundary] {
    var scanner = BoundaryScanner(self)
    var found: [Boundary] = []
    while scanner.appendNext(of: bytes, bufferOf: size, to: &found) {}
    return found
  }
}

extension BoundaryScanner {
  /// Appends the next boundaries; false if there are none.
  fileprivate mutating func appendNext(
    of bytes: [UInt8],
    bufferOf size: Int,
    to found: inout [Boundary]
  ) -> Bool {
    var buffer = [Boundary](repeating: .zero, count: size)
    var target = buffer.mutableSpan
    let count = scan(bytes.span, into: &target)
    found += buffer[..<count]
    expect(found.count <= bytes.count, "there are no more boundaries than bytes")
    return count > 0
  }
}

extension Segmentation {
  /// The boundaries when the bytes come in chunks, and those that are done with are forgotten.
  func boundaries(of bytes: [UInt8], inChunksOf size: Int) -> [Boundary] {
    var scanner = BoundaryScanner(self)
    var buffer = [Boundary](repeating: .zero, count: 16)
    var found: [Boundary] = []
    var start = 0
    for end in stride(from: size, to: bytes.count, by: size) {
      // A stream gives whole scalars.
      var end = end
      while bytes[end] & 0xc0 == 0x80 { end -= 1 }
      if end <= start { continue }
      let held = Array(bytes[start..<end])
      while true {
        var target = buffer.mutableSpan
        let count = scanner.scan(prefix: held.span, into: &target)
        if count == 0 { break }
        found += buffer[..<count].map { $0.advanced(by: start) }
      }
      start += scanner.offset
      scanner.discardScanned()
    }
    return found + boundaries(of: Array(bytes[start...])).map { $0.advanced(by: start) }
  }
}
