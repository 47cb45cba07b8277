import DevanagariText

/// A file with an abbreviation on each line.
struct AbbreviationsFile {
  let words: [String]

  init(_ name: String, _ policy: UTF8Decoder.Policy) throws(Fault) {
    let source = InputSource(named: name)
    var reader = try TextReader(source, policy: policy)
    var text: [UInt8] = []
    while try reader.read(into: &text) != nil {}
    if text.starts(with: [0xef, 0xbb, 0xbf]) { text.removeFirst(3) }

    var words: [String] = []
    var number = 0
    for line in text.split(separator: 0x0a, omittingEmptySubsequences: false) {
      number += 1
      let content = line.prefix { $0 != UInt8(ascii: "#") }
      let parts = String(decoding: content, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      guard parts.count < 2 else {
        throw Fault.abbreviation(source.displayName, line: number, parts.joined(separator: " "))
      }
      words += parts.map(String.init)
    }
    self.words = words
  }
}
