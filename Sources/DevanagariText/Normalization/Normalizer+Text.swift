extension Normalizer {
  /// Returns `text` in normal form. Text that is in it already is returned as it is, not copied.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func normalize(_ text: String) -> String {
    let result = run(text)
    return result.passes.isEmpty ? text : String(utf8: result.bytes)
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
      let result = unsafe NormalizationRun(self, bytes)
      if result.passes.isEmpty {
        unsafe target.append(contentsOf: bytes)
      } else {
        target.append(contentsOf: result.bytes)
      }
    }
  }

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
  public func align(_ text: String) -> AlignedText {
    let result = run(text)
    return AlignedText(
      original: text,
      text: result.passes.isEmpty ? text : String(utf8: result.bytes),
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
  public func changes(in text: String) -> [Change] {
    var text = text
    text.makeContiguousUTF8()
    return run(text, recordingChanges: true).changes.map { change in
      Change(
        rule: change.rule,
        range: text.range(ofUTF8Offsets: change.source),
        before: String(decoding: change.before, as: UTF8.self),
        after: String(decoding: change.after, as: UTF8.self)
      )
    }
  }

  private func run(_ text: String, recordingChanges: Bool = false) -> NormalizationRun {
    var text = text
    return text.withUTF8 { bytes in
      unsafe NormalizationRun(self, bytes, recordingChanges: recordingChanges)
    }
  }
}

extension String {
  /// Creates a string from what is known to be UTF-8.
  fileprivate init(utf8 bytes: [UInt8]) {
    self.init(copying: unsafe UTF8Span(unchecked: bytes.span))
  }
}
