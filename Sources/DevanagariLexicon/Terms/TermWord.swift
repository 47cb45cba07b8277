import DevanagariText

/// A word that terms are made of.
struct TermWord {
  let text: String
  /// Whether it may be a word of Hindi.
  let isDevanagari: Bool

  private init(_ text: String, isDevanagari: Bool = false) {
    self.text = text
    self.isDevanagari = isDevanagari
  }

  /// Returns the words of a token; none for spaces, punctuation and other signs.
  static func words(of token: Segment) -> [TermWord] {
    let text = token.text
    switch token.kind {
    case .word: return [TermWord(String(text), isDevanagari: true)]
    case .abbreviation:
      let letters = String(text.unicodeScalars.filter { $0 != "." && $0 != "॰" })
      return [TermWord(letters.lowercased(), isDevanagari: true)]
    case .hashtag:
      // #हिन्दी_दिवस
      return text.dropFirst().split(separator: "_").map {
        TermWord($0.lowercased(), isDevanagari: true)
      }
    case .mention: return [TermWord(text.dropFirst().lowercased())]
    case .latin, .otherScript, .url, .email: return [TermWord(text.lowercased())]
    case .emoji: return [TermWord(String(text))]
    case .range:
      let value = token.value?.description ?? ascii(text)
      return value.split(separator: "-").map { TermWord(String($0)) }
    case .number, .date, .time, .amount: return [TermWord(token.value?.description ?? ascii(text))]
    case .percentage: return token.value.map { [TermWord($0.description)] } ?? []
    default: return []
    }
  }

  private static func ascii(_ text: Substring) -> String {
    DigitScript.ascii.convert(String(text)).lowercased()
  }
}
