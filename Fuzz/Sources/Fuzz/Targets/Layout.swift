import DevanagariText

extension FuzzTarget {
  /// Widths add up, texts are cut within the limit, and syllables are pieces of their text.
  static let layout = FuzzTarget("layout") { input in
    let text = input.text
    let limit = input.choice(1)
    switch input.choice(0) % 4 {
    case 0: widths(of: text, limit % 80)
    case 1: truncated(text, limit % 40, input)
    case 2: metre(of: text, input.choice(1, of: [.hindi, .sanskrit, .sanskrit(padaEnd: .guru)]))
    default: reversed(text, input.choice(1, of: Segmentation.all))
    }
  }

  private static func widths(of text: String, _ columns: Int) {
    let width = text.terminalWidth
    for segmentation in [Segmentation.graphemes, .aksharas, .tokens] {
      let sum = text.segmented(into: segmentation).reduce(0) { $0 + $1.text.terminalWidth }
      expect(sum == width, "widths add up", text)
    }
    for alignment in [ColumnAlignment.leading, .center, .trailing] {
      for fill in [" ", "日", "\u{200d}"] as [Character] {
        let padded = text.padded(toColumns: columns, alignment: alignment, fill: fill)
        expect(padded.terminalWidth == max(width, columns), "a padded text has its width", text)
      }
    }
  }

  private static func truncated(_ text: String, _ count: Int, _ input: Input) {
    let unit = input.choice(2) % 3
    let limit = [TextLimit.aksharas, TextLimit.columns, TextLimit.utf8][unit](count)
    let ending = input.choice(2, of: ["…", "", "\u{fe0f}", "\u{93f}", "\u{94d}क", " …", "🏽"])
    let segmentation = input.choice(2, of: Segmentation.all)
    let result = text.truncated(to: limit, ending: ending, at: segmentation)
    let length =
      switch unit {
      case 0: Array(result.segmented(into: .aksharas)).count
      case 1: result.terminalWidth
      default: result.utf8.count
      }
    expect(length <= count, "within the limit of \(count)", text, ending)
    if !result.isSame(as: text) {
      let utf8 = Array(result.utf8)
      let ending = utf8.reversed().starts(with: ending.utf8.reversed()) ? ending.utf8.count : 0
      let head = utf8.dropLast(ending)
      let isHead =
        text.utf8.starts(with: head) || text.utf8.starts(with: utf8)
      expect(isHead, "the text begins so", text, result)
    }
  }

  private static func metre(of text: String, _ metre: Metre) {
    let scansion = metre.scan(text)
    var last = text.startIndex
    for syllable in scansion.syllables {
      expect(syllable.range.lowerBound >= last && !syllable.range.isEmpty, "syllables go up", text)
      last = syllable.range.upperBound
    }
    expect(last <= text.endIndex, "syllables are in the text", text)
    let decomposed = metre.scan(Normalizer.nfd.normalize(text))
    expect(decomposed.digits == scansion.digits, "NFD has the same weights", text)
  }

  private static func reversed(_ text: String, _ segmentation: Segmentation) {
    let reversed = text.reversed(by: segmentation)
    expect(reversed.utf8.sorted() == text.utf8.sorted(), "reversing loses nothing", text)
    let parts = Array(text.segmented(into: segmentation)).map { String($0.text) }
    let there = Array(reversed.segmented(into: segmentation)).map { String($0.text) }
    if there.elementsEqual(parts.reversed(), by: { $0.isSame(as: $1) }) {
      expect(reversed.reversed(by: segmentation).isSame(as: text), "and back", text)
    }
    _ = text.initials()
    expect(text.monogram.utf8.count <= text.utf8.count, "a monogram is short", text)
  }
}
