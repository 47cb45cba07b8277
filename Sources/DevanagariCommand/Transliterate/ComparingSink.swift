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
      return (name: scheme.name, write: { (text: String) in writer.transliterate(text) })
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
    var start = 0
    while start < lines.count {
      let end = LineEnd.first(in: lines, from: start) ?? lines.count
      // The reader lets only UTF-8 through.
      var text = String(copying: unsafe UTF8Span(unchecked: lines.extracting(start..<end)))
      start = end
      if text.last?.isNewline == true { text.removeLast() }
      if text.allSatisfy(\.isWhitespace) { continue }
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
