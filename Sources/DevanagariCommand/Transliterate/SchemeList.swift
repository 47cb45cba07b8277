import DevanagariText
import DevanagariTransliteration

/// The list of all schemes: name, title, whether lossless, an example.
enum SchemeList {
  /// What every scheme and style shows itself with: a conjunct, a bindu, silent vowels.
  static let example = "हिन्दी में ज्ञान"

  /// Writes the list to standard output.
  static func write(_ format: OutputFormat) throws(Fault) {
    var output = OutputBuffer()
    switch format {
    case .plain:
      let rows = Scheme.allCases.map { scheme in
        let way = scheme.isLossless ? "lossless" : "lossy"
        return [scheme.description, scheme.title, way, scheme.example]
      }
      output.append(TerminalText.aligned(rows))
    case .jsonl:
      for scheme in Scheme.allCases {
        output.append("{\"name\":\(scheme.description.jsonString)")
        output.append(",\"title\":\(scheme.title.jsonString)")
        output.append(",\"standard\":\(scheme.standard.jsonString)")
        output.append(",\"lossless\":\(scheme.isLossless)")
        output.append(",\"example\":\(scheme.example.jsonString)}\n")
      }
    }
    try output.flush()
  }
}

extension Scheme {
  fileprivate var example: String {
    Transliterator(from: .devanagari, to: self).transliterate(SchemeList.example)
  }
}

/// The list of all styles of romanization: name, title, an example.
enum StyleList {
  /// Writes the list to standard output.
  static func write() throws(Fault) {
    var output = OutputBuffer()
    let rows = Romanizer.Style.allCases.map { style in
      [style.description, title(of: style), Romanizer(style: style).romanize(SchemeList.example)]
    }
    output.append(TerminalText.aligned(rows))
    try output.flush()
  }

  private static func title(of style: Romanizer.Style) -> String {
    switch style.scheme {
    case nil: "Everyday Roman, as in messages"
    case .devanagari?: "Devanagari with a virama at each silent vowel"
    case let scheme?: scheme.title
    }
  }
}
