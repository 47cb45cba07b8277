/// Gives a text of any length to a sink, as it is read, holding only a window of it.
struct TextStream<Cutter: TextCutter>: ~Copyable {
  typealias Sink = Cutter.Sink

  private var reader: TextReader
  private var cutter: Cutter
  private var window = TextWindow()
  private var isAtStart = true

  init(_ reader: consuming TextReader, _ cutter: Cutter) {
    self.reader = reader
    self.cutter = cutter
  }

  /// Gives the whole text to `sink`.
  mutating func run(into sink: inout Sink) throws(Fault) {
    var isComplete = false
    while !isComplete {
      do {
        isComplete = try !readMore(for: &sink)
      } catch {
        // What stands before the fault is sound.
        try cut(isComplete: false, into: &sink)
        throw error
      }
      try cut(isComplete: isComplete, into: &sink)
    }
  }

  private mutating func cut(isComplete: Bool, into sink: inout Sink) throws(Fault) {
    try cutter.cut(&window, isComplete: isComplete, into: &sink)
  }

  /// Reads at least as much as the window holds, so that to scan that again stays cheap; false at
  /// the end.
  private mutating func readMore(for sink: inout Sink) throws(Fault) -> Bool {
    let open = window.text.count
    let wanted = open + max(1, min(open, TextWindow.limit + 1 - open))
    // Whoever waits for the input to go on sees what is known by now.
    try sink.flush()
    while window.text.count < wanted {
      let start = window.text.count
      do {
        guard let repairs = try window.read(from: &reader) else { return false }
        sink.didRead(window.text.span.extracting(start...), repairs: repairs)
      } catch {
        sink.didRead(window.text.span.extracting(start...), repairs: [])
        throw error
      }
      if isAtStart { skipByteOrderMark(in: &sink) }
    }
    return true
  }

  private mutating func skipByteOrderMark(in sink: inout Sink) {
    guard !window.text.isEmpty else { return }
    isAtStart = false
    guard window.text.starts(with: [0xef, 0xbb, 0xbf]) else { return }
    sink.skip(window.text.span.extracting(..<3))
    window.dropByteOrderMark()
  }
}

extension TextStream where Sink: ParallelSink {
  /// Gives the whole text to `sink`, with the help of a crew.
  ///
  /// The results are the same. Where lines cannot be parted, this thread works alone: on long ones,
  /// at the end, and while the input makes itself waited for.
  mutating func run(into sink: inout Sink, with crew: Crew<Cutter>) throws(Fault) {
    var isComplete = false
    while !isComplete {
      do {
        if !reader.isReady(withinMilliseconds: patience(crew)) {
          try crew.finish(into: &sink)
          try cut(isComplete: false, into: &sink)
        }
        isComplete = try !readMore(for: &sink)
      } catch {
        try crew.finish(into: &sink)
        try cut(isComplete: false, into: &sink)
        throw error
      }
      try giveLines(to: crew, for: &sink)
      if isComplete || window.text.count > TextWindow.limit {
        try crew.finish(into: &sink)
        try cut(isComplete: isComplete, into: &sink)
      }
    }
  }

  /// How long to wait for more text before what is there is worked on.
  ///
  /// Whoever writes much is waited for a moment, so that there are pieces for the crew; whoever writes
  /// a line and waits for the answer is not.
  private func patience(_ crew: Crew<Cutter>) -> CInt {
    let isMuch = !crew.isIdle || window.text.count >= 32 * 1024
    return isMuch ? 20 : 0
  }

  private mutating func giveLines(
    to crew: Crew<Cutter>,
    for sink: inout Sink
  ) throws(Fault) {
    guard window.text.count >= crew.leastText else { return }
    if !window.beginsLine, let line = window.takeLine() {
      try crew.finish(into: &sink)
      var rest = TextWindow(line)
      try cutter.cut(&rest, isComplete: true, into: &sink)
    }
    guard window.beginsLine else { return }
    for lines in window.takeLines(ofBytes: crew.pieceSize) {
      try crew.work(on: lines, cutter, for: &sink)
    }
  }
}
