import TestSupport

/// Other ways to write the same letters.
enum Spellings {
  /// Words that are canonically equivalent to `word`, or differ from it in joiners.
  static func equivalent(to word: String) -> [String] {
    let decomposed = string(word.nfd)
    return [
      word, word.inNFC, decomposed, precomposed(word), swapped(decomposed),
      "\u{200d}" + word + "\u{200c}",
      string(decomposed.unicodeScalars.flatMap { [$0, "\u{200c}"] }),
    ]
  }

  /// The word with the letters U+0958 to U+095F.
  static func precomposed(_ word: String) -> String {
    let letters: [Unicode.Scalar: Unicode.Scalar] = [
      "क": "\u{958}", "ख": "\u{959}", "ग": "\u{95a}", "ज": "\u{95b}", "ड": "\u{95c}",
      "ढ": "\u{95d}", "फ": "\u{95e}", "य": "\u{95f}",
    ]
    var result: [Unicode.Scalar] = []
    for scalar in word.nfd {
      if scalar == "\u{93c}", let letter = result.last.flatMap({ letters[$0] }) {
        result[result.count - 1] = letter
      } else {
        result.append(scalar)
      }
    }
    return string(result)
  }

  /// The word with viramas before nuktas, which no normal form has.
  private static func swapped(_ word: String) -> String {
    var scalars = Array(word.unicodeScalars)
    for index in scalars.indices.dropLast()
    where scalars[index] == "\u{93c}" && scalars[index + 1] == "\u{94d}" {
      scalars.swapAt(index, index + 1)
    }
    return string(scalars)
  }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
