import DevanagariTransliteration

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
