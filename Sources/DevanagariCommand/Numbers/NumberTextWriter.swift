import DevanagariText

/// Writes text with its numbers changed, but for percentages.
struct NumberTextWriter: TextWriter {
  /// Returns what a number, with its sign, becomes; nil to leave it.
  let change: @Sendable (_ number: Substring) -> String?

  func write(_ text: UTF8Span, into target: inout [UInt8]) {
    var tokens = String(copying: text).segmented(into: .tokens).makeIterator()
    var before: Segment?
    var next = tokens.next()
    var sign: Substring = ""
    while let token = next {
      next = tokens.next()
      let isFree = before.map { $0.kind == .whitespace } ?? true
      before = token
      // Behind a word it is a hyphen.
      if isFree, next?.kind == .number, token.text == "-" || token.text == "\u{2212}" {
        sign = token.text
        continue
      }
      let text = sign + token.text
      sign = ""
      let isChanged =
        token.kind == .number && next?.kind != .percentage && !beginsWithZero(token.text)
      if isChanged, let changed = change(text) {
        target += changed.utf8
      } else {
        target += text.utf8
      }
    }
  }

  /// Whether the number is the name of something, such as a telephone, rather than a count.
  private func beginsWithZero(_ text: Substring) -> Bool {
    let digits = text.prefix(2)
    return digits.count == 2 && digits.first?.wholeNumberValue == 0
      && digits.last?.wholeNumberValue != nil
  }
}
