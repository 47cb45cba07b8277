import DevanagariText

/// What becomes of the lines of a run over files, each whole however long it is. Only LF ends a line.
protocol WholeLineSink: LineSink {
  /// The start of a line whose end is still to come; empty at first.
  var openLine: [UInt8] { get set }

  /// The next line, without its LF.
  mutating func takeLine(_ line: Span<UInt8>) throws(Fault)
}

extension WholeLineSink {
  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    var start = 0
    for index in lines.indices where lines[index] == 0x0a {
      let end = lines.extracting(start..<index)
      start = index + 1
      if openLine.isEmpty {
        try takeLine(end)
      } else {
        openLine.append(copying: end)
        try takeOpenLine()
      }
    }
    openLine.append(copying: lines.extracting(start...))
  }

  /// The last line may end without LF.
  mutating func end() throws(Fault) { if !openLine.isEmpty { try takeOpenLine() } }

  /// Nobody knows how the line would have gone on.
  mutating func fail(_ fault: Fault) throws(Fault) { openLine = [] }

  private mutating func takeOpenLine() throws(Fault) {
    let line = openLine
    openLine = []
    try takeLine(line.span)
  }
}
