extension StringProtocol where SubSequence == Substring {
  /// Returns the initials of a name: the first akshara of each word.
  ///
  /// ```swift
  /// "राम मोहन राय".initials()                             // "रा. मो. रा."
  /// "श्याम नंद प्रेमचंद".initials(sign: "॰", separator: "")       // "श्या॰नं॰प्रे॰"
  /// "A. P. J. अब्दुल कलाम".initials()                      // "A. P. J. अ. क."
  /// ```
  ///
  /// Hindi abbreviates names so: the whole akshara stays, with its conjunct, its matra and its bindu.
  /// Of other letters it is the first grapheme cluster as it is written. What has no letters, such as
  /// punctuation, numbers and emoji, is skipped; between full stops, as in ए.पी.जे., each part counts as
  /// a word. A word is one of `.words`, so जवाहर-लाल has two.
  ///
  /// - Parameters:
  ///   - sign: what stands behind each; Hindi has the full stop, or ॰ (U+0970).
  ///   - separator: what stands between them.
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func initials(sign: String = ".", separator: String = " ") -> String {
    var initials: [String] = []
    for word in segmented(into: .words) where word.kind == .letters {
      for part in word.text.split(separator: ".") {
        if let initial = part.firstLetter { initials.append(initial + sign) }
      }
    }
    return initials.joined(separator: separator)
  }

  /// The initials of a name, one behind the other: `"राम मोहन राय".monogram` is `"रामोरा"`.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public var monogram: String { initials(sign: "", separator: "") }
}

extension Substring {
  /// The first akshara of letters; nil if there is none.
  fileprivate var firstLetter: String? {
    var letter = ""
    for akshara in segmented(into: .aksharas) {
      if letter.isEmpty, akshara.kind != .letters { continue }
      letter += akshara.text
      // A dead consonant, as that before a ZWNJ, is the beginning of a letter.
      if !akshara.text.endsInVirama { break }
    }
    return letter.isEmpty ? nil : letter
  }

  private var endsInVirama: Bool {
    unicodeScalars.last { $0 != "\u{200C}" && $0 != "\u{200D}" } == "\u{94D}"
  }
}
