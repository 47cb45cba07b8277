import DevanagariLexicon
import DevanagariText

extension FuzzTarget {
  /// A key is its own key; levels go on from those before; and what is found is whole aksharas.
  static let keys = FuzzTarget("keys") { input in
    let text = input.text
    let folds = SearchKey.Folds(rawValue: UInt8(input.choice(1) % 4))
    let key = SearchKey(input.choice(0, of: SearchKey.Level.allCases), folding: folds)
    let name = "\(key.level) \(folds.rawValue)"
    let result = key.key(for: text)
    expect(key.key(for: result).isSame(as: result), "a key is its own key: \(name)", text)
    expect(key.level == .exact || Normalizer.nfc.isNormalized(result), "in NFC: \(name)", text)
    var bytes: [UInt8] = [0]
    key.key(for: text.utf8Span, into: &bytes)
    expect(bytes.dropFirst().elementsEqual(result.utf8), "bytes: \(name)", text)
    expect(key.align(text).text.isSame(as: result), "the aligned text: \(name)", text)
    if folds.isEmpty, isSound(text) { levels(of: text, upTo: key.level) }
    let (needle, haystack) = input.pair
    search(for: needle, in: haystack, key)
  }

  /// What a level holds equal, all behind it do.
  private static func levels(of text: String, upTo last: SearchKey.Level) {
    let expected = SearchKey(last).key(for: text)
    for level in SearchKey.Level.allCases where level < last {
      let key = SearchKey(last).key(for: SearchKey(level).key(for: text))
      expect(key.isSame(as: expected), "\(last) goes on from \(level)", text)
    }
  }

  /// Whether all signs of Devanagari stand where they can.
  private static func isSound(_ text: String) -> Bool {
    let text = Normalizer.safe.adding(.noJoiners, .zeroWidth).normalize(text)
    let scalars = text.unicodeScalars.map(\.value)
    let hasVowelWithMatra = zip(scalars, scalars.dropFirst()).contains { first, second in
      ((0x904...0x914).contains(first) || (0x960...0x961).contains(first) || first == 0x972)
        && ((0x93e...0x94c).contains(second) || second == 0x93c)
    }
    return !hasVowelWithMatra && text.wellFormednessErrors().isEmpty
  }

  /// Against a search at each akshara.
  private static func search(for needle: String, in text: String, _ key: SearchKey) {
    let wanted = Array(key.key(for: needle).utf8)
    let aligned = key.align(text)
    let bytes = Array(aligned.text.utf8)
    let aksharas = Array(aligned.text.segmented(into: .aksharas)).map { Array($0.text.utf8) }
    var expected: [Range<String.Index>] = []
    var number = 0
    var start = 0
    while number < aksharas.count, !wanted.isEmpty {
      var end = start
      var next = number
      while next < aksharas.count, end - start < wanted.count {
        end += aksharas[next].count
        next += 1
      }
      if bytes[start..<end].elementsEqual(wanted) {
        let lower = aligned.text.utf8.index(aligned.text.startIndex, offsetBy: start)
        let upper = aligned.text.utf8.index(lower, offsetBy: end - start)
        expected.append(aligned.originalRange(of: lower..<upper))
        (start, number) = (end, next)
      } else {
        start += aksharas[number].count
        number += 1
      }
    }
    expect(key.ranges(of: needle, in: text) == expected, "\(key.level) finds", needle, text)
  }
}
