extension Normalizer {
  /// Returns `text` in normal form. Text that is in it already is returned as it is, not copied.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func normalize(_ text: String) -> String {
    var source = text
    var target: [UInt8] = []
    let isChanged = source.withUTF8 { unsafe rewrite($0, into: &target) }
    return isChanged ? unsafe String(uncheckedUTF8: target) : text
  }

  /// Returns `text` in normal form.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func normalize(_ text: Substring) -> String { normalize(String(text)) }

  /// Appends the normal form of `text` to `target`.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func normalize(_ text: UTF8Span, into target: inout [UInt8]) {
    unsafe text.span.withUnsafeBufferPointer { bytes in
      if unsafe !rewrite(bytes, into: &target) { unsafe target.append(contentsOf: bytes) }
    }
  }

  /// Calls `body` with the normal form of `text`: with `text` itself, not a copy, if it is in it already.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func withNormalized<Result, Failure: Error>(
    _ text: UTF8Span,
    _ body: (UTF8Span) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var target: [UInt8] = []
    let isChanged = unsafe text.span.withUnsafeBufferPointer {
      unsafe rewrite($0, into: &target)
    }
    if isChanged { return try body(unsafe UTF8Span(unchecked: target.span)) }
    return try body(text)
  }

  /// Appends the normal form to `target`; false if the text is in it, and then nothing is appended.
  ///
  /// It goes by pieces of some lines, as no rule looks beyond a line end: the memory of the passes
  /// stays small, and is used again for the next piece.
  private func rewrite(_ text: UnsafeBufferPointer<UInt8>, into target: inout [UInt8]) -> Bool {
    var copied = 0
    var start = 0
    while start < text.count {
      let end =
        unsafe text.span.endOfLine(from: min(start + Self.pieceSize, text.count)) ?? text.count
      let piece = unsafe UnsafeBufferPointer(rebasing: text[start..<end])
      let result = unsafe NormalizationRun(self, piece)
      if !result.passes.isEmpty {
        if copied == 0 { target.reserveCapacity(target.count + text.count) }
        unsafe target.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<start]))
        target.append(contentsOf: result.bytes)
        copied = end
      }
      start = end
    }
    if copied == 0 { return false }
    unsafe target.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
    return true
  }

  private static let pieceSize = 32 * 1024

  /// Whether `text` is in normal form: `normalize(_:)` would change nothing.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func isNormalized(_ text: some StringProtocol) -> Bool {
    var text = String(text)
    return text.withUTF8 { unsafe NormalizationRun.isNormalized(self, $0) }
  }

  /// Whether `text` is in normal form.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func isNormalized(_ text: UTF8Span) -> Bool {
    unsafe text.span.withUnsafeBufferPointer { unsafe NormalizationRun.isNormalized(self, $0) }
  }

  /// Returns `text` in normal form with the way back from every range of it.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func align(_ text: String) -> AlignedText { Self.aligned(text, run(text)) }

  private static func aligned(_ text: String, _ result: NormalizationRun) -> AlignedText {
    AlignedText(
      original: text,
      text: result.passes.isEmpty ? text : unsafe String(uncheckedUTF8: result.bytes),
      passes: result.passes
    )
  }

  /// Returns what `normalize(_:)` does to `text`, each application of a rule on its own.
  ///
  /// The changes come in the order of the passes: those of Unicode's form, then those of the rules,
  /// each pass from the start of the text. A change may work on what another wrote.
  ///
  /// ```swift
  /// for change in Normalizer.safe.changes(in: "काॅलेज") {
  ///   print(change.rule, change.before, change.after)        // split-matra ाॅ ॉ
  /// }
  /// ```
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text, O(*p* log *c*) for each change, with *p*
  ///   passes and *c* changes.
  public func changes(in text: String) -> [Change] { alignTellingChanges(text).changes }

  /// Returns what `align(_:)` and `changes(in:)` return, found in one run.
  package func alignTellingChanges(_ text: String) -> (aligned: AlignedText, changes: [Change]) {
    let result = run(text, recordingChanges: true)
    let aligned = Self.aligned(text, result)
    let changes = result.changes.map { change in
      Change(
        rule: change.rule,
        range: aligned.original.range(ofUTF8Offsets: change.source),
        before: String(decoding: change.before, as: UTF8.self),
        after: String(decoding: change.after, as: UTF8.self)
      )
    }
    return (aligned, changes)
  }

  private func run(_ text: String, recordingChanges: Bool = false) -> NormalizationRun {
    var text = text
    return text.withUTF8 { bytes in
      unsafe NormalizationRun(self, bytes, recordingChanges: recordingChanges)
    }
  }
}
