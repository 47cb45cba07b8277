import DevanagariRules
import TestSupport

/// Words to stem.
enum StemmerWords {
  /// The words of the sample texts.
  static func samples() throws -> Set<String> {
    var result: Set<String> = []
    for name in ["dialogue", "marathi-nepali-sanskrit", "news", "verse", "web"] {
      let text = try sample(name)
      for word in text.unicodeScalars.split(whereSeparator: { !isPart($0) }) {
        result.insert(String(word))
      }
    }
    return result
  }

  /// Signs for random words, in classes that meet often.
  static let classes: [[Unicode.Scalar]] = [
    Array("कखगङचजञटडढणतदनपबमयरलवसह".unicodeScalars), Array("नमणय".unicodeScalars),
    Array("तदपबकचट".unicodeScalars), Array("अआइईउएओ".unicodeScalars),
    ["\u{93e}", "\u{93f}", "\u{940}", "\u{941}", "\u{942}", "\u{947}", "\u{94b}"], ["\u{94d}"],
    ["\u{93c}"], ["\u{901}", "\u{902}", "\u{903}"], ["\u{958}", "\u{95c}", "\u{95f}", "\u{929}"],
    ["\u{200c}", "\u{200d}"], ["\u{951}", "\u{93d}", "a", "\u{915}"],
  ]

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    StemmingSigns.kind(of: scalar) != .noWord || scalar == "\u{200d}" || scalar == "\u{200c}"
  }
}
