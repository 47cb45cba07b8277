import DevanagariText

extension FuzzTarget {
  /// All faces of a segmentation find the same boundaries in a text.
  static let segmentation = FuzzTarget("segmentation") { input in
    let segmentation = input.choice(0, of: Segmentation.all)
    let text = input.text
    let bytes = Array(text.utf8)
    let expected = segmentation.boundaries(of: bytes)
    expectSound(expected, bytes.count, text)

    if input.choice(2) % 2 == 0 {
      return randomAccess(text, segmentation, from: input.choice(1), [0] + expected.map(\.offset))
    }
    let size = 1 + input.choice(1) % 40
    expect(segmentation.boundaries(of: bytes, bufferOf: size) == expected, "small buffers", text)
    expect(segmentation.boundaries(of: bytes, inChunksOf: size) == expected, "chunks", text)
    expect(iterated(text, segmentation) == expected, "the iterator of spans", text)

    let segments = Array(text.segmented(into: segmentation))
    let ends = expected.map(\.offset)
    expect(segments.map { offset($0.text.endIndex, text) } == ends, "the segments", text)
    expect(
      zip(segments, expected).allSatisfy {
        $0.kind == $1.kind && $0.isWellFormed == $1.isWellFormed && $0.ending == $1.ending
      },
      "what is known of the segments",
      text
    )
    expect(
      Array(text.segmented(into: segmentation).ranges) == segments.map(\.range),
      "ranges",
      text
    )
    expect(segments.map { String($0.text) }.joined().isSame(as: text), "segments join", text)

    if segmentation != .sentences(lineEnds: .wrap) {
      let parts = text.chunks(ofBytes: size).flatMap { chunk in
        chunk.segmented(into: segmentation).map(\.range)
      }
      expect(parts == segments.map(\.range), "chunks of paragraphs", text)
    }
  }

  /// Whatever the bytes, boundaries go up and end at the end.
  static let illFormedBytes = FuzzTarget("ill-formed") { input in
    let segmentation = input.choice(0, of: Segmentation.all)
    let text = String(decoding: input.bytes, as: UTF8.self)
    for size in [1 + input.choice(1) % 40, 512] {
      let found = segmentation.boundaries(of: input.bytes, bufferOf: size)
      expectSound(found, input.bytes.count, text)
    }
  }

  private static func expectSound(_ boundaries: [Boundary], _ count: Int, _ text: String) {
    var last = 0
    for boundary in boundaries {
      expect(boundary.offset > last, "boundaries go up", text)
      last = boundary.offset
    }
    expect(last == count, "the last boundary is the end", text)
  }

  private static func iterated(_ text: String, _ segmentation: Segmentation) -> [Boundary] {
    var boundaries = text.utf8Span.makeBoundaryIterator(segmentation)
    var found: [Boundary] = []
    while let boundary = boundaries.next() { found.append(boundary) }
    return found
  }

  private static func offset(_ index: String.Index, _ text: String) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  /// Asks at some offsets, all of a short text; each input at others.
  private static func randomAccess(
    _ text: String,
    _ segmentation: Segmentation,
    from first: Int,
    _ boundaries: [Int]
  ) {
    let span = text.utf8Span
    let step = 1 + span.count / 16
    var number = 0
    for offset in stride(from: first % step, through: span.count, by: step) {
      while number + 1 < boundaries.count, boundaries[number + 1] <= offset { number += 1 }
      let isBoundary = boundaries[number] == offset && span.count > 0
      expect(
        span.isBoundary(at: offset, of: segmentation) == isBoundary,
        "isBoundary(at: \(offset))",
        text
      )
      let before = isBoundary ? (number > 0 ? boundaries[number - 1] : nil) : boundaries[number]
      expect(
        span.boundary(before: offset, of: segmentation) == (span.count > 0 ? before : nil),
        "boundary(before: \(offset))",
        text
      )
      let after = number + 1 < boundaries.count ? boundaries[number + 1] : nil
      expect(
        span.boundary(after: offset, of: segmentation)?.offset == after,
        "boundary(after: \(offset))",
        text
      )
    }
  }
}
