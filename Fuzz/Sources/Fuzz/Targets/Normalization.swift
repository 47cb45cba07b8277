import DevanagariText

extension Normalizer {
  static let presets: [Normalizer] = [.nfc, .nfd, .nfkc, .nfkd, .safe, .corpus]

  /// The presets, each rule by itself, and each with all of `corpus`.
  static let all: [Normalizer] =
    presets + Rule.allCases.map { Normalizer($0) } + Rule.allCases.map { corpus.adding($0) }
}

extension FuzzTarget {
  /// A normal form is one, whatever the rules; all faces agree; and ranges find their way back.
  static let normalization = FuzzTarget("normalization") { input in
    let text = input.text
    var normalizer = input.choice(0, of: Normalizer.all)
    // Two more rules, for some.
    if input.choice(1) > 64 {
      normalizer = normalizer.adding(
        input.choice(1, of: Normalizer.Rule.allCases),
        input.choice(2, of: Normalizer.Rule.allCases)
      )
    }
    let rules = "\(normalizer.rules)"
    let result = normalizer.normalize(text)
    let isSame = result.isSame(as: text)

    expect(normalizer.normalize(result).isSame(as: result), "twice is once: \(rules)", text)
    expect(normalizer.isNormalized(result), "the result is normal: \(rules)", text)
    expect(normalizer.isNormalized(text) == isSame, "isNormalized: \(rules)", text)
    for form in normalizer.rules.prefix(1) {
      expect(Normalizer(form).isNormalized(result), "it is in its form: \(rules)", text)
    }
    var bytes: [UInt8] = [0]
    normalizer.normalize(text.utf8Span, into: &bytes)
    expect(bytes.dropFirst().elementsEqual(result.utf8), "bytes: \(rules)", text)
    let chunks = text.chunks(ofBytes: 1 + input.choice(2)).map { normalizer.normalize($0) }
    expect(chunks.joined().isSame(as: result), "chunks of paragraphs: \(rules)", text)

    let changes = normalizer.changes(in: text)
    expect(changes.isEmpty == isSame, "changes: \(rules)", text)
    for change in changes {
      expect(!change.before.isSame(as: change.after), "a change changes: \(rules)", text)
      expect(!change.range.isEmpty, "a change has a place: \(rules)", text)
    }
    let aligned = normalizer.align(text)
    expect(aligned.text.isSame(as: result), "the aligned text: \(rules)", text)
    expect(aligned.original.isSame(as: text), "the original: \(rules)", text)
    expectAligned(aligned, changedAt: changes.map(\.range), rules)
    if input.choice(1) % 4 == 0 { wellFormedness(of: text) }
  }

  /// Every scalar comes from somewhere and goes back there, in order but for what changed places.
  static func expectAligned(
    _ aligned: AlignedText,
    changedAt changes: [Range<String.Index>],
    _ name: String
  ) {
    let (text, original) = (aligned.text, aligned.original)
    var last = original.startIndex
    for index in text.unicodeScalars.indices {
      let range = index..<text.unicodeScalars.index(after: index)
      let source = aligned.originalRange(of: range)
      expect(!source.isEmpty, "a scalar comes from something: \(name)", original)
      let isMoved = changes.contains {
        $0.lowerBound <= source.lowerBound && source.upperBound <= $0.upperBound
      }
      expect(source.lowerBound >= last || isMoved, "the order stays: \(name)", original)
      last = source.lowerBound
      let image = aligned.range(ofOriginal: source)
      expect(
        image.lowerBound <= range.lowerBound && range.upperBound <= image.upperBound,
        "a scalar comes back: \(name)",
        original
      )
    }
    for index in original.unicodeScalars.indices {
      let range = index..<original.unicodeScalars.index(after: index)
      if changes.contains(where: { $0.overlaps(range) }) { continue }
      let image = text[aligned.range(ofOriginal: range)]
      expect(
        image.utf8.elementsEqual(original[range].utf8),
        "what is not changed stays: \(name)",
        original
      )
    }
    let whole = aligned.range(ofOriginal: original.startIndex..<original.endIndex)
    expect(
      whole == text.startIndex..<text.endIndex,
      "the whole becomes the whole: \(name)",
      original
    )
  }

  /// Errors go up, each is of one scalar, and a repair repairs.
  private static func wellFormedness(of text: String) {
    var last = text.startIndex
    for error in text.wellFormednessErrors() {
      expect(error.range.lowerBound >= last, "errors go up", text)
      expect(text[error.range].unicodeScalars.count == 1, "an error is of one scalar", text)
      last = error.range.upperBound
      guard let repair = error.repair else { continue }
      expect(repair.range.contains(error.range.lowerBound), "a repair is of the place", text)
      expect(repair.text.wellFormednessErrors().isEmpty, "what is repaired is sound", text)
      expect(
        Normalizer.safe.normalize(text[repair.range]).isSame(as: repair.text),
        "a repair is that of safe",
        text
      )
    }
  }
}
