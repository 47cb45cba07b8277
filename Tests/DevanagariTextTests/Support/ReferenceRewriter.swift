import DevanagariRules
import DevanagariText
import Foundation
import TestSupport

/// The slow twin of the normalizer's rules: it looks for the first row that matches anywhere, applies
/// it, and begins again at the start of the text.
struct ReferenceRewriter {
  static let rules: RewriteRules = {
    do {
      let package = projectFolder.path
      let unicode = try DevanagariRules.UnicodeData(package: package)
      return try RewriteRules(path: "\(package)/Data/Rules/rewrites.txt", unicode: unicode)
    } catch {
      fatalError("\(error)")
    }
  }()

  private static let words = SpellingFiles()

  /// The rules that are on, by number.
  private let enabled: Set<Int>

  init(_ rules: some Sequence<Normalizer.Rule>) {
    let names = Set(rules.map(\.description))
    enabled = Set(
      Self.rules.rules.indices.filter { names.contains(Self.rules.rules[$0].identifier) }
    )
  }

  /// Returns `text` in the normal form of a normalizer with these rules and of form NFC.
  static func normalize(_ text: String, _ rules: [Normalizer.Rule]) -> String {
    var text = Normalizer.nfc.normalize(text)
    let tiers = Self.rules.rules.reduce(into: [:]) { $0[$1.identifier] = $1.tier }
    for tier in 1...3 where rules.contains(where: { tiers[$0.description] == tier }) {
      let rewriter = ReferenceRewriter(rules.filter { (tiers[$0.description] ?? 4) <= tier })
      while true {
        let next = Normalizer.nfc.normalize(rewriter.rewrite(text))
        if Array(next.utf8) == Array(text.utf8) { break }
        text = next
      }
    }
    return text
  }

  /// A scalar, and where it comes from: the offset of its origin in the source, in scalars.
  private struct Item {
    let scalar: Unicode.Scalar
    let origin: Int
  }

  func rewrite(_ text: String) -> String {
    let source = Array(text.unicodeScalars)
    let kinds = Self.tokenKinds(of: text)
    var items = source.enumerated().map { Item(scalar: $1, origin: $0) }
    while let (range, replacement) = firstMatch(in: items, kinds) {
      let origin = items[range.lowerBound].origin
      items.replaceSubrange(range, with: replacement.map { Item(scalar: $0, origin: origin) })
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: items.map(\.scalar))
    return String(view)
  }

  /// The kind of the token of each scalar.
  private static func tokenKinds(of text: String) -> [Segment.Kind] {
    text.segmented(into: .tokens).flatMap { token in
      Array(repeating: token.kind, count: token.text.unicodeScalars.count)
    }
  }

  private func firstMatch(
    in items: [Item],
    _ kinds: [Segment.Kind]
  ) -> (Range<Int>, [Unicode.Scalar])? {
    // The ends of the text are symbol 0; their scalar is U+0000.
    let symbols = [0] + items.map { Self.rules.symbols.index(of: $0.scalar) } + [0]
    let scalars = [0] + items.map(\.scalar.value) + [0]
    for end in 2..<max(2, symbols.count + 1) {
      for row in Self.rules.rewrites where enabled.contains(row.rule) {
        let elements = row.elements
        let start = end - elements.count
        guard start >= 0, matches(elements, symbols[start..<end], scalars[start..<end]) else {
          continue
        }
        let lower = start + row.before.count - 1
        let range = lower..<lower + row.match.count
        guard range.lowerBound >= 0, range.upperBound <= items.count,
          allows(row, range, items, kinds, symbols)
        else { continue }
        return (
          range,
          row.replacement.map { piece in
            switch piece {
            case .scalar(let value): Unicode.Scalar(value)!
            case .matched(let place): items[range.lowerBound + place].scalar
            }
          }
        )
      }
    }
    return nil
  }

  private func matches(
    _ elements: [RewriteRules.Element],
    _ symbols: ArraySlice<Int>,
    _ scalars: ArraySlice<UInt32>
  ) -> Bool {
    for (offset, element) in elements.enumerated() {
      let place = symbols.startIndex + offset
      if element.repeatsPrevious {
        guard offset > 0, scalars[place] == scalars[place - 1] else { return false }
      } else if element.symbols >> UInt64(symbols[place]) & 1 == 0 {
        return false
      } else if let scalar = element.scalar, scalar != scalars[place] {
        return false
      }
    }
    return true
  }

  // MARK: conditions

  private func allows(
    _ row: RewriteRules.Rewrite,
    _ range: Range<Int>,
    _ items: [Item],
    _ kinds: [Segment.Kind],
    _ symbols: [Int]
  ) -> Bool {
    let kind = kinds[items[range.lowerBound].origin]
    if kind == .url || kind == .email { return false }
    switch RewriteRules.conditions[row.condition] {
    case "none": return true
    case "near": return isNear(range, items)
    case "number":
      let numbers: [Segment.Kind] = [.number, .range, .date, .time, .amount, .percentage]
      return numbers.contains(kind) && isNear(range, items)
    case "no-candra-word":
      let start = wordStart(range.lowerBound, items)
      let word = items[start..<wordEnd(range.upperBound, items)].map(\.scalar)
      return !Self.words.candra.contains { piece in
        let scalars = Array(piece.unicodeScalars)
        // A piece that holds what would be rewritten.
        return word.indices.contains { first in
          first + start <= range.lowerBound && first + start + scalars.count >= range.upperBound
            && word[first...].starts(with: scalars)
        }
      }
    case "inner-visarga-word":
      return Self.words.visarga[stem(range, items) + "\u{903}"].map { $0 != "final" } ?? false
    case "final-visarga-word":
      return Self.words.visarga[stem(range, items) + "\u{903}"].map { $0 != "inner" } ?? false
    case "stem-with-vowel": return Self.words.glides[stem(range, items)] != nil
    case "stem-with-glide": return Self.words.glides[stem(range, items)] == false
    case let name: fatalError("the twin does not know the condition '\(name)'")
    }
  }

  private func stem(_ range: Range<Int>, _ items: [Item]) -> String {
    text(items[wordStart(range.lowerBound, items)..<range.lowerBound])
  }

  private func text(_ items: ArraySlice<Item>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: items.map(\.scalar))
    return String(view)
  }

  private func symbolName(_ item: Item) -> String {
    Self.rules.symbols.names[Self.rules.symbols.index(of: item.scalar)]
  }

  private static let letters = names(from: "Ka", to: "Vowel")
  private static let wordSymbols = names(from: "Ka", to: "Accent").union(["ZWJ", "ZWNJ"])

  private static func names(from first: String, to last: String) -> Set<String> {
    let names = rules.symbols.names
    return Set(names[names.firstIndex(of: first)!...names.firstIndex(of: last)!])
  }

  /// True for a letter of Devanagari, false for another and for a line end.
  private func letter(_ item: Item) -> Bool? {
    let name = symbolName(item)
    if Self.letters.contains(name) { return true }
    return name == "Letter" || name == "Line" ? false : nil
  }

  private func isNear(_ range: Range<Int>, _ items: [Item]) -> Bool {
    func nearest(_ items: some Sequence<Item>) -> Bool {
      for item in items {
        if let answer = letter(item) { return answer }
      }
      return false
    }
    return nearest(items[..<range.lowerBound].reversed()) || nearest(items[range.upperBound...])
  }

  private func wordStart(_ place: Int, _ items: [Item]) -> Int {
    var start = place
    var bytes = 0
    while start > 0, bytes < 96, Self.wordSymbols.contains(symbolName(items[start - 1])) {
      start -= 1
      bytes += UTF8.width(items[start].scalar)
    }
    return start
  }

  private func wordEnd(_ place: Int, _ items: [Item]) -> Int {
    var end = place
    var bytes = 0
    while end < items.count, bytes < 96, Self.wordSymbols.contains(symbolName(items[end])) {
      bytes += UTF8.width(items[end].scalar)
      end += 1
    }
    return end
  }
}

/// The lists of `Data/Spelling`, read without the library's tables.
private struct SpellingFiles {
  let visarga: [String: String]
  let candra: [String]
  /// Whether a stem goes from the glide to the vowel only.
  let glides: [String: Bool]

  init() {
    func rows(_ name: String) -> [[String]] {
      let url = projectFolder.appending(path: "Data/Spelling/\(name).txt")
      guard let text = try? String(contentsOf: url, encoding: .utf8) else {
        fatalError("\(url.path) cannot be read")
      }
      return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
        line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      }
    }
    visarga = Dictionary(uniqueKeysWithValues: rows("visarga").map { ($0[0], $0[1]) })
    candra = rows("candra").map { $0[0] }
    glides = Dictionary(uniqueKeysWithValues: rows("glides").map { ($0[0], $0.count > 2) })
  }
}
