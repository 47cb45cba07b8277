@_spi(Engine) import DevanagariText

extension FuzzTarget {
  /// Whatever vectors are used, results are those without.
  static let vectors = FuzzTarget("vectors") { input in
    let segmentation = input.choice(0, of: Segmentation.all)
    let normalizer = input.choice(1, of: Normalizer.presets)
    let text = input.text
    let bytes = Array(text.utf8)
    VectorLimit.set(toBytes: 0)
    let boundaries = segmentation.boundaries(of: bytes)
    let normalized = normalizer.normalize(text)
    let isNormalized = normalizer.isNormalized(text)
    let width = text.terminalWidth
    let fault = fault(of: input.bytes)
    for limit in [16, 32, 64] {
      VectorLimit.set(toBytes: limit)
      expect(segmentation.boundaries(of: bytes) == boundaries, "boundaries, \(limit)", text)
      expect(normalizer.normalize(text).isSame(as: normalized), "normal form, \(limit)", text)
      expect(normalizer.isNormalized(text) == isNormalized, "is normal, \(limit)", text)
      expect(text.terminalWidth == width, "width, \(limit)", text)
      expect(Self.fault(of: input.bytes) == fault, "validation, \(limit): \(input.bytes)")
    }
  }

  /// What is not UTF-8.
  private static func fault(of bytes: [UInt8]) -> InvalidUTF8? {
    do {
      try UTF8Span.validate(bytes.span)
      return nil
    } catch {
      return error
    }
  }
}
