import DevanagariLexicon
import DevanagariText

/// Collects the words that stand one a line, and writes those that have the same key: the key, a tab, the
/// words with tabs between.
struct ConflationSink: WholeLineSink {
  var openLine: [UInt8] = []
  private let key: SearchKey
  private let finer: SearchKey
  /// For each key, the first word of each finer key.
  private var groups: [[UInt8]: [[UInt8]]] = [:]
  private var finerKeys: Set<[UInt8]> = []
  private var output = OutputBuffer()

  /// - Parameters:
  ///   - key: what makes words the same.
  ///   - finer: the words that it makes the same are taken for one.
  init(_ key: SearchKey, beyond finer: SearchKey) {
    self.key = key
    self.finer = finer
  }

  mutating func takeLine(_ line: Span<UInt8>) {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0d }
    var start = 0
    var end = line.count
    while start < end, isBlank(line[start]) { start += 1 }
    while start < end, isBlank(line[end - 1]) { end -= 1 }
    var word: [UInt8] = []
    word.append(copying: line.extracting(start..<end))
    if word.isEmpty || !finerKeys.insert(Self.key(finer, of: word)).inserted { return }
    groups[Self.key(key, of: word), default: []].append(word)
  }

  mutating func endAll() throws(Fault) {
    let conflated = groups.filter { $0.value.count > 1 }
    for (key, words) in conflated.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      Escaping.plain.append(key.span, to: &output)
      for word in words {
        output.append(0x09)
        Escaping.plain.append(word.span, to: &output)
      }
      output.append(0x0a)
      try output.flushIfFull()
    }
  }

  mutating func flush() throws(Fault) { try output.flush() }

  private static func key(_ key: SearchKey, of word: [UInt8]) -> [UInt8] {
    var target: [UInt8] = []
    // The reader lets only UTF-8 through, and the blanks of ASCII cut no scalar.
    key.key(for: unsafe UTF8Span(unchecked: word.span), into: &target)
    return target
  }
}
