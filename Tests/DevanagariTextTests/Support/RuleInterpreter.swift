import DevanagariRules
import DevanagariText
import Foundation
import TestSupport

/// The slow twin of the kernel: it follows the rows of a rule file one scalar at a time.
struct RuleInterpreter: Sendable {
  let rules: RuleSet
  /// The scalars of each symbol, to draw random text from.
  let scalars: [[Unicode.Scalar]]

  static let graphemes = RuleInterpreter("graphemes")
  static let aksharas = RuleInterpreter("aksharas")
  static let words = RuleInterpreter("words")
  static let unicodeSentences = RuleInterpreter("unicode_sentences")
  static let sentences = RuleInterpreter("sentences-lines")
  static let wrappedSentences = RuleInterpreter("sentences-wrapped")
  static let tokens = RuleInterpreter("tokens")
  static let joinedTokens = RuleInterpreter("tokens-hyphens-units", abbreviations: .none)

  static let hyphenTokens = RuleInterpreter("tokens-hyphens")
  static let unitTokens = RuleInterpreter("tokens-units")

  static let kinds = load {
    try ScalarKinds(path: "\(package)/Data/Rules/kinds.txt", unicode: unicode)
  }

  static let package = projectFolder.path
  static let unicode = load {
    try DevanagariRules.UnicodeData(package: package)
  }

  private let abbreviations: Abbreviations

  private init(_ name: String, abbreviations: Abbreviations = .hindi) {
    self.abbreviations = abbreviations
    rules = Self.load {
      try RuleSet(named: name, package: Self.package, Self.unicode)
    }
    scalars = rules.symbols.scalars()
  }

  /// Without the rules no test can say anything, so a failure ends the run.
  static func load<Value>(_ read: () throws -> Value) -> Value {
    do { return try read() } catch { fatalError("\(error)") }
  }

  /// A segment: where it ends, and whether its last state calls it well formed.
  struct Segment: Equatable {
    var end: Int
    var isWellFormed: Bool
  }

  /// The segments of `text`, in scalars.
  func segments(of text: [Unicode.Scalar]) -> [Segment] {
    var result: [Segment] = []
    while let start = Optional(result.last?.end ?? 0), start < text.count {
      result.append(walk(text, from: start) { _, _, _ in })
    }
    return result
  }

  /// The boundaries of `text`, in scalars, the start among them.
  func boundaries(of text: [Unicode.Scalar]) -> [Int] {
    text.isEmpty ? [] : [0] + segments(of: text).map(\.end)
  }

  /// A table of every step: scalar, symbol, state, and where the two lists have a boundary.
  func trace(of text: [Unicode.Scalar], expected: [Int], actual: [Int]) -> String {
    var lines = ["      scalar   symbol             state        expected actual"]
    var start = 0
    while start < text.count {
      let segment = walk(text, from: start) { position, symbol, state in
        lines.append(
          [
            "      U+" + hex(text[position]).padded(to: 6),
            symbol.padded(to: 18),
            state.padded(to: 12),
            (expected.contains(position) ? "÷" : "×").padded(to: 8),
            actual.contains(position) ? "÷" : "×",
          ].joined(separator: " ")
        )
      }
      start = segment.end
    }
    return lines.joined(separator: "\n")
  }

  /// Looks up the last word of a segment up to a full stop: from its first letter on, the letters of one
  /// script, and no digits if that is Devanagari.
  private func lookUp(_ segment: ArraySlice<Unicode.Scalar>) -> Abbreviations.Answer {
    let words = Self.words.rules.symbols
    var start = segment.endIndex
    var script: String?
    for place in segment.indices.reversed() {
      if place + 1 < segment.endIndex {
        let pair = (words.index(of: segment[place]), words.index(of: segment[place + 1]))
        if Self.wordPairs.value(pair.0, pair.1) == Resynchronization.boundary { break }
      }
      let kind = Self.tokens.kind(of: segment[place])
      if kind == "number", script == "word" { break }
      if let kind, ["word", "latin", "other_script"].contains(kind) {
        if let script, script != kind { break }
        script = kind
        start = place
      }
      if segment[place...].reduce(0, { $0 + UTF8.width($1) }) > 64 { return .missing }
    }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: segment[start...])
    return Array(String(word).utf8).withUnsafeBufferPointer { abbreviations.answer(for: $0) }
  }

  /// The kind of a segment that holds nothing but this scalar.
  private func kind(of scalar: Unicode.Scalar) -> String? {
    rules.transitions[0][rules.symbols.index(of: scalar)].flatMap { rules.states[$0].kind }
  }

  private static let wordPairs = Resynchronization(rules: words.rules)

  private func walk(
    _ text: [Unicode.Scalar],
    from start: Int,
    visit: (_ position: Int, _ symbol: String, _ state: String) -> Void
  ) -> Segment {
    var state = 0
    var accepted = Segment(end: start, isWellFormed: true)
    for position in start..<text.count {
      let symbol = rules.symbols.index(of: text[position])
      guard var next = rules.transitions[state][symbol] else { break }
      if let lookUp = rules.lookUps[next] {
        let answer = self.lookUp(text[start..<position])
        let target =
          switch answer {
          case .found: lookUp.found
          case .begins: lookUp.begins
          case .missing: lookUp.missing
          }
        guard let target else { break }
        next = target
      }
      state = next
      visit(position, rules.symbols.names[symbol], rules.states[state].name)
      if !rules.states[state].isLookAhead {
        accepted = Segment(end: position + 1, isWellFormed: !rules.states[state].isIllFormed)
      }
    }
    return accepted
  }
}
