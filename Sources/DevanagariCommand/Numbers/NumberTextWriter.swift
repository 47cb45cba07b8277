import DevanagariText

/// Writes text with its numbers changed.
struct NumberTextWriter: TextWriter {
  /// Returns what a number becomes; nil to leave it.
  let change: (_ token: Substring) -> String?

  func write(_ text: UTF8Span, into target: inout [UInt8]) {
    for token in String(copying: text).segmented(into: .tokens) {
      let isChanged = token.kind == .number && !beginsWithZero(token.text)
      if isChanged, let changed = change(token.text) {
        target += changed.utf8
      } else {
        target += token.text.utf8
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
