import DevanagariText

/// A file with something of one or more words on each line; `#` begins a comment.
struct WordsFile {
  /// A line that is not empty.
  struct Line {
    /// From 1.
    let number: Int
    /// What stands between white space.
    let words: [String]

    /// The line with single spaces.
    var content: String { words.joined(separator: " ") }
  }

  /// The name for messages.
  let name: String
  let lines: [Line]

  init(_ name: String, _ policy: UTF8Decoder.Policy) throws(Fault) {
    let source = InputSource(named: name)
    var reader = try TextReader(source, policy: policy)
    var text: [UInt8] = []
    while try reader.read(into: &text) != nil {}
    if text.starts(with: [0xef, 0xbb, 0xbf]) { text.removeFirst(3) }

    self.name = source.displayName
    var lines: [Line] = []
    var number = 0
    for line in text.split(separator: 0x0a, omittingEmptySubsequences: false) {
      number += 1
      let content = line.prefix { $0 != UInt8(ascii: "#") }
      let words = String(decoding: content, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      if !words.isEmpty { lines.append(Line(number: number, words: words.map(String.init))) }
    }
    self.lines = lines
  }

  /// Returns the abbreviations of a file that has one on each line.
  static func abbreviations(
    _ name: String,
    _ policy: UTF8Decoder.Policy
  ) throws(Fault) -> [String] {
    let file = try WordsFile(name, policy)
    return try file.single(Fault.abbreviation) { _ in true }
  }

  /// Returns the names of a file that has one on each line.
  static func names(_ name: String, _ policy: UTF8Decoder.Policy) throws(Fault) -> [String] {
    let file = try WordsFile(name, policy)
    return try file.single(Fault.name) { word in
      let segments = Array(word.segmented(into: .words))
      return segments.count == 1 && segments[0].kind == .letters
    }
  }

  /// Returns the words if each line has one, and that is sound.
  private func single(
    _ fault: (String, Int, String) -> Fault,
    isSound: (String) -> Bool
  ) throws(Fault) -> [String] {
    var result: [String] = []
    for line in lines {
      guard line.words.count == 1, isSound(line.words[0]) else {
        throw fault(name, line.number, line.content)
      }
      result += line.words
    }
    return result
  }
}
