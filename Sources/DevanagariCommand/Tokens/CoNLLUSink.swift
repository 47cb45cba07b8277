import DevanagariText

/// Writes sentences in CoNLL-U, the format of Universal Dependencies, with forms and spaces only.
///
/// Readers of the format end lines and cut columns at various characters, so no form holds white
/// space or a control character: those are gaps between forms. The comment `# text` has one space
/// for each gap, so that it is made of the forms and their `SpaceAfter` alone.
struct CoNLLUSink: TokenSink, OutputSink {
  var numbersSentences: Bool { true }

  var output = OutputBuffer()
  // The file's name, and whether its first sentence has been written.
  private var document: [UInt8] = []
  private var isDocumentOpen = false
  private var number = 0
  // What has been found of the sentence. The last row is open until a gap or a form follows.
  private var text = OutputBuffer()
  private var rows = OutputBuffer()
  private var form = OutputBuffer()
  private var rowCount = 0
  private var isAtGap = false

  mutating func fork() -> CoNLLUSink {
    var fork = self
    fork.output = output.split()
    // Who joins it begins the document.
    fork.isDocumentOpen = true
    return fork
  }

  mutating func join(_ fork: inout CoNLLUSink) throws(Fault) {
    if !fork.output.bytes.isEmpty { openDocument() }
    try output.append(&fork.output)
  }

  mutating func begin(_ source: InputSource) {
    document = Self.identifier(of: source.name)
    isDocumentOpen = false
  }

  mutating func beginSentence(_ number: Int) { self.number = number }

  mutating func take(_ boundaries: Span<Boundary>, from start: Int, of source: Span<UInt8>) {
    var start = start
    // What is to be appended to the text: forms and single spaces, as they stand in the source.
    var run = start..<start
    for index in boundaries.indices {
      let range = start..<boundaries[index].offset
      start = range.upperBound
      if boundaries[index].kind == .whitespace {
        isAtGap = true
        continue
      }
      let token = source.extracting(range)
      if Self.mayHoldGap(token) {
        text.append(source.extracting(run))
        run = start..<start
        addFormWithoutGaps(token)
        continue
      }
      let gap = run.upperBound..<range.lowerBound
      if !run.isEmpty, gap.isEmpty || gap.count == 1 && source[gap.lowerBound] == 0x20 {
        run = run.lowerBound..<start
      } else {
        text.append(source.extracting(run))
        addGap()
        run = range
      }
      addRow(token)
    }
    text.append(source.extracting(run))
  }

  mutating func endSentence() throws(Fault) {
    if rowCount > 0 {
      closeRow()
      openDocument()
      write("# sent_id = ", document)
      output.append(0x3a)
      output.append(decimal: number)
      output.append("\n" as StaticString)
      write("# text = ", text.bytes)
      output.append(0x0a)
      output.append(rows.bytes)
      output.append(0x0a)
      text.removeAll()
      rows.removeAll()
      rowCount = 0
    }
    isAtGap = false
    try output.flushIfFull()
  }

  private mutating func openDocument() {
    if isDocumentOpen { return }
    isDocumentOpen = true
    write("# newdoc id = ", document)
    output.append(0x0a)
  }

  private mutating func write(_ name: StaticString, _ value: [UInt8]) {
    output.append(name)
    output.append(value)
  }

  /// Appends the space for a gap between forms to the text.
  private mutating func addGap() { if rowCount > 0, isAtGap { text.append(0x20) } }

  private mutating func addRow(_ form: Span<UInt8>) {
    if rowCount > 0 { closeRow() }
    isAtGap = false
    rowCount += 1
    rows.append(decimal: rowCount)
    rows.append(0x09)
    rows.append(form)
  }

  private mutating func closeRow() {
    rows.append(
      isAtGap
        ? "\t_\t_\t_\t_\t_\t_\t_\t_\n" as StaticString
        : "\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
    )
  }

  private mutating func addFormWithoutGaps(_ token: Span<UInt8>) {
    var hasGapAfter = false
    var position = 0
    form.removeAll()
    while position < token.count {
      let scalar = Unicode.Scalar(in: token, at: position)
      let end = position + UTF8.width(scalar)
      if !Self.isGap(scalar) {
        form.append(token.extracting(position..<end))
        hasGapAfter = false
      } else if form.bytes.isEmpty {
        isAtGap = true
      } else {
        hasGapAfter = true
      }
      position = end
    }
    if !form.bytes.isEmpty {
      let bytes = form.bytes
      addGap()
      text.append(bytes.span)
      addRow(bytes.span)
      isAtGap = hasGapAfter
    }
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
  }

  /// False where no scalar of the token can be white space or a control character.
  @inline(__always)
  private static func mayHoldGap(_ token: Span<UInt8>) -> Bool {
    for index in token.indices {
      switch token[index] {
      // The leads of U+0080 to U+00A0, U+1680, U+2000 to U+205F and U+3000.
      case 0...0x20, 0x7f, 0xc2, 0xe1, 0xe2, 0xe3: return true
      default: continue
      }
    }
    return false
  }

  /// The name without white space, controls and slashes, which identifiers may not hold.
  private static func identifier(of name: String) -> [UInt8] {
    var result = OutputBuffer()
    for scalar in name.unicodeScalars {
      let isEscaped = isGap(scalar) || scalar == "/" || scalar == "%"
      for byte in String(scalar).utf8 {
        if isEscaped {
          let digits = String(byte, radix: 16, uppercase: true)
          result.append(digits.count == 1 ? "%0\(digits)" : "%\(digits)")
        } else {
          result.append(byte)
        }
      }
    }
    return result.bytes
  }
}
