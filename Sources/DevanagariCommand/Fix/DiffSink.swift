import DevanagariText

/// Writes what a normalizer would change as a unified diff.
///
/// Lines correspond one to one, so no more is held than a hunk, and of a line longer than that all.
struct DiffSink: LineSink {
  private static let contextCount = 3
  // Beyond this a hunk is cut, in bytes.
  private static let hunkLimit = 1024 * 1024

  private let normalizer: Normalizer
  private let style: Style
  private var output = OutputBuffer()
  // The two lines that begin the diff of a file, until they are written.
  private var header = ""
  private var hunk = Hunk()
  // The last line, of which the end is still to come, and how it is to be.
  private var oldLine: [UInt8] = []
  private var newLine: [UInt8] = []
  private var lineNumber = 0
  /// Whether there are any changes, in all files.
  private(set) var isChanged = false

  /// Lines of a hunk that is not written yet. It has as many old ones as new ones.
  private struct Hunk {
    /// The unchanged lines since the last change, at most seven.
    var unchanged: [[UInt8]] = []
    var body: [UInt8] = []
    var firstLine = 0
    var lineCount = 0
    /// How many lines, and bytes, of `body` stand before the first change.
    var leadingCount = 0
    var leadingSize = 0
    /// Whether a part was cut off before: then no unchanged lines stand around the rest.
    var isCut = false

    var isOpen: Bool { lineCount > 0 || isCut }
  }

  init(_ normalizer: Normalizer, _ style: Style) {
    self.normalizer = normalizer
    self.style = style
  }

  mutating func begin(_ source: InputSource) {
    let names = ["a", "b"].map { Self.quoted("\($0)/", source.nameBytes) }
    header =
      style.apply(.bold, to: "--- \(names[0])") + "\n"
      + style.apply(.bold, to: "+++ \(names[1])") + "\n"
    hunk = Hunk()
    oldLine = []
    newLine = []
    lineNumber = 0
  }

  mutating func skip(_ text: Span<UInt8>) {
    // A byte order mark belongs to the first line.
    oldLine.append(copying: text)
    newLine.append(copying: text)
  }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    var normal: [UInt8] = []
    // The reader lets only UTF-8 through.
    normalizer.normalize(unsafe UTF8Span(unchecked: lines), into: &normal)
    try take(lines, normal.span)
  }

  private mutating func take(_ old: Span<UInt8>, _ new: Span<UInt8>) throws(Fault) {
    var (oldStart, newStart) = (0, 0)
    while true {
      let oldEnd = Self.lineEnd(in: old, from: oldStart)
      let newEnd = Self.lineEnd(in: new, from: newStart)
      oldLine.append(copying: old.extracting(oldStart..<(oldEnd ?? old.count)))
      newLine.append(copying: new.extracting(newStart..<(newEnd ?? new.count)))
      guard let oldEnd, let newEnd else { return }
      try endLine()
      (oldStart, newStart) = (oldEnd, newEnd)
    }
  }

  private static func lineEnd(in text: Span<UInt8>, from start: Int) -> Int? {
    for index in start..<text.count where text[index] == 0x0a { return index + 1 }
    return nil
  }

  mutating func end() throws(Fault) {
    if !oldLine.isEmpty { try endLine() }
    if hunk.isOpen { try closeHunk() }
  }

  mutating func flush() throws(Fault) { try output.flush() }

  private mutating func endLine() throws(Fault) {
    lineNumber += 1
    if oldLine == newLine { try addUnchanged() } else { try addChanged() }
    oldLine.removeAll(keepingCapacity: true)
    newLine.removeAll(keepingCapacity: true)
  }

  private mutating func addUnchanged() throws(Fault) {
    if hunk.isCut { try closeHunk() }
    hunk.unchanged.append(oldLine)
    if !hunk.isOpen {
      if hunk.unchanged.count > Self.contextCount { hunk.unchanged.removeFirst() }
    } else if hunk.unchanged.count > 2 * Self.contextCount {
      try closeHunk()
    }
  }

  private mutating func addChanged() throws(Fault) {
    isChanged = true
    let isFirst = !hunk.isOpen
    if isFirst { hunk.firstLine = lineNumber - hunk.unchanged.count }
    for line in hunk.unchanged { append(line, after: " ", nil) }
    if isFirst { (hunk.leadingCount, hunk.leadingSize) = (hunk.lineCount, hunk.body.count) }
    hunk.unchanged = []
    append(oldLine, after: "-", .red)
    append(newLine, after: "+", .green)
    // The two are one line.
    hunk.lineCount -= 1
    if hunk.body.count > Self.hunkLimit { try cutHunk() }
  }

  private mutating func append(
    _ line: [UInt8],
    after sign: Unicode.Scalar,
    _ colour: Style.Colour?
  ) {
    let isEnded = line.last == 0x0a
    hunk.body += Array((colour.map(style.start) ?? "").utf8)
    hunk.body.append(UInt8(ascii: sign))
    hunk.body += isEnded ? line.dropLast() : line[...]
    if colour != nil { hunk.body += Array(style.end.utf8) }
    hunk.body.append(0x0a)
    if !isEnded { hunk.body += Array("\\ No newline at end of file\n".utf8) }
    hunk.lineCount += 1
  }

  /// Writes the hunk and begins a search for the next.
  private mutating func closeHunk() throws(Fault) {
    var rest = hunk.unchanged
    if !hunk.isCut {
      // Where the file ends, there may be fewer; all that follow are then in the hunk.
      for line in rest.prefix(Self.contextCount) { append(line, after: " ", nil) }
      rest = rest.suffix(max(0, min(Self.contextCount, rest.count - Self.contextCount)))
    }
    try write(hunk.body[...], from: hunk.firstLine, count: hunk.lineCount)
    hunk = Hunk()
    hunk.unchanged = rest
  }

  /// Writes a hunk that is too long, without the lines before it: `patch` takes a hunk with more
  /// lines before than behind for one at the end of the file.
  private mutating func cutHunk() throws(Fault) {
    try write(
      hunk.body[hunk.leadingSize...],
      from: hunk.firstLine + hunk.leadingCount,
      count: hunk.lineCount - hunk.leadingCount
    )
    hunk = Hunk()
    hunk.firstLine = lineNumber + 1
    hunk.isCut = true
  }

  private mutating func write(
    _ body: ArraySlice<UInt8>,
    from line: Int,
    count: Int
  ) throws(Fault) {
    if count == 0 { return }
    output.append(header)
    header = ""
    output.append(style.apply(.cyan, to: "@@ -\(line),\(count) +\(line),\(count) @@") + "\n")
    output.append(body)
    try output.flushIfFull()
  }

  /// Returns a name in a folder as `patch` reads it.
  private static func quoted(_ folder: String, _ name: [UInt8]) -> String {
    let text = String(decoding: name, as: UTF8.self)
    // U+0080 to U+009F control terminals too.
    let hasControls = text.unicodeScalars.contains { 0x80...0x9f ~= $0.value }
    let isReadable = text.utf8.elementsEqual(name) && !hasControls
    let isPlain = name.allSatisfy { $0 >= 0x20 && $0 != 0x7f && $0 != 0x22 && $0 != 0x5c }
    // A tab ends a name with spaces.
    if isReadable, isPlain { return folder + (text.contains(" ") ? text + "\t" : text) }
    var result: [UInt8] = []
    for byte in name {
      switch byte {
      case 0x22, 0x5c: result += [0x5c, byte]
      case 0x80... where isReadable: result.append(byte)
      case ..<0x20, 0x7f...:
        let digits = String(byte, radix: 8)
        result += ("\\" + String(repeating: "0", count: 3 - digits.count) + digits).utf8
      default: result.append(byte)
      }
    }
    return "\"\(folder)\(String(decoding: result, as: UTF8.self))\""
  }
}
