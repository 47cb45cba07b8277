import DevanagariText
import DevanagariTransliteration

/// Writes each line in all schemes and the usual styles of romanization.
struct ComparingSink: LineSink {
  private let reader: Transliterator
  private let writers: [(name: String, write: (String) -> String)]
  private var output = OutputBuffer()
  private var isFirst = true

  init(from source: Scheme) {
    reader = Transliterator(from: source, to: .devanagari)
    let schemes = Scheme.allCases.map { scheme in
      let writer = Transliterator(from: .devanagari, to: scheme)
      return (name: scheme.description, write: { (text: String) in writer.transliterate(text) })
    }
    let styles = Self.styles.map { style in
      let writer = Romanizer(style: style)
      return (name: "romanize \(style)", write: { (text: String) in writer.romanize(text) })
    }
    writers = schemes + styles
  }

  /// Those of everyday life, of scholars, and of states and libraries, which write for the ear.
  private static let styles = Romanizer.Style.allCases.filter { style in
    style == .iso || style.scheme?.isLossless != true
  }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    try LineEnd.forEachLine(in: lines) { (text, _) throws(Fault) in
      if text.allSatisfy(\.isWhitespace) { return }
      if !isFirst { output.append(0x0a) }
      isFirst = false
      let devanagari = reader.transliterate(text)
      let rows = writers.map { [$0.name, Escaping.plain.escaped($0.write(devanagari))] }
      output.append(TerminalText.aligned(rows))
      try output.flushIfFull()
    }
  }

  mutating func flush() throws(Fault) { try output.flush() }
}
