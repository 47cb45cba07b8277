import DevanagariText

/// Rewrites a text from the left to the right.
protocol TextPass {
  /// Appends what becomes of `source` to `target`, and tells the recorder which piece came of which.
  ///
  /// - Precondition: `source` is valid UTF-8, and in NFC if it is Devanagari: nobody checks.
  func run<Recorder: EditRecorder>(
    _ source: UnsafeBufferPointer<UInt8>,
    into target: inout [UInt8],
    _ recorder: inout Recorder
  )
}

extension TextPass {
  func run(_ text: UTF8Span, into target: inout [UInt8]) {
    var recorder = NoRecord()
    unsafe text.span.withUnsafeBufferPointer { unsafe run($0, into: &target, &recorder) }
  }

  /// Returns the alignment with what the pass makes of its text.
  func run(_ text: AlignedText) -> AlignedText {
    var edits = EditList()
    var target: [UInt8] = []
    unsafe text.text.utf8Span.span.withUnsafeBufferPointer {
      unsafe run($0, into: &target, &edits)
    }
    return text.followed(by: edits, giving: unsafe String(uncheckedUTF8: target))
  }
}
