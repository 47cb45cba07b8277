import DevanagariText
import DevanagariTransliteration

/// Tells the scheme of each file.
struct DetectingSink: LineSink {
  /// A detector looks at no more, in bytes.
  private static let limit = 64 * 1024

  private var writer: DetectionWriter
  private var text: [UInt8] = []

  init(_ writer: DetectionWriter) { self.writer = writer }

  mutating func begin(_ source: InputSource) {
    writer.file = source.name
    text.removeAll(keepingCapacity: true)
  }

  mutating func take(_ lines: Span<UInt8>) {
    if text.count < Self.limit {
      unsafe lines.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
    }
  }

  mutating func end() { writer.write(String(decoding: text, as: UTF8.self), line: nil) }

  mutating func flush() throws(Fault) { try writer.flush() }
}

/// Tells the scheme of each line.
struct DetectingLinesSink: LineSink {
  private var writer: DetectionWriter
  private var line = 1

  init(_ writer: DetectionWriter) { self.writer = writer }

  mutating func begin(_ source: InputSource) {
    writer.file = source.name
    line = 1
  }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    try LineEnd.forEachLine(in: lines) { (text, _) throws(Fault) in
      writer.write(text, line: line)
      line += 1
      try writer.flushIfFull()
    }
  }

  mutating func flush() throws(Fault) { try writer.flush() }
}

/// Writes which scheme a text is in.
struct DetectionWriter {
  private let format: OutputFormat
  private let showsScores: Bool
  private let showsNames: Bool
  private let detector = SchemeDetector()
  private var output = OutputBuffer()
  /// The name of the file that the text is of.
  var file = ""

  init(format: OutputFormat, showsScores: Bool, showsNames: Bool) {
    self.format = format
    self.showsScores = showsScores
    self.showsNames = showsNames
  }

  /// Writes it of a file, or of a line of it.
  mutating func write(_ text: String, line: Int?) {
    switch format {
    case .plain: writePlain(text, isLine: line != nil)
    case .jsonl: writeObject(text, line: line)
    }
  }

  private mutating func writePlain(_ text: String, isLine: Bool) {
    let name = showsNames ? "\(file)\t" : ""
    if showsScores {
      for score in detector.scores(of: text) {
        output.append("\(name)\(score.scheme)\t\(Self.decimal(score.score))\n")
      }
    } else {
      output.append(name + (detector.detect(text)?.description ?? "none"))
      if isLine { output.append("\t" + Escaping.plain.escaped(text)) }
      output.append(0x0a)
    }
  }

  private mutating func writeObject(_ text: String, line: Int?) {
    output.append("{\"scheme\":\(detector.detect(text)?.description.jsonString ?? "null")")
    if showsScores {
      let scores = detector.scores(of: text).map { score in
        "\(score.scheme.description.jsonString):\(Self.decimal(score.score))"
      }
      output.append(",\"scores\":{\(scores.joined(separator: ","))}")
    }
    if let line { output.append(",\"line\":\(line)") }
    output.append(",\"file\":\(file.jsonString)}\n")
  }

  /// Returns a number from 0 to 1 with three digits behind the point.
  private static func decimal(_ number: Double) -> String {
    let digits = String(Int((number * 1000).rounded()) + 1000)
    return digits.first == "1" ? "0." + digits.dropFirst() : "1.000"
  }

  mutating func flushIfFull() throws(Fault) { try output.flushIfFull() }
  mutating func flush() throws(Fault) { try output.flush() }
}
