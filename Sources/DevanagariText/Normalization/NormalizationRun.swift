/// What a normalizer makes of a text.
struct NormalizationRun {
  /// A rule that was applied, with the range in bytes of the original text.
  struct RecordedChange {
    var rule: Normalizer.Rule
    var source: Range<Int>
    var before: [UInt8]
    var after: [UInt8]
  }

  /// The normal form, if there are passes.
  private(set) var bytes: [UInt8] = []
  /// The edits of every pass that changed anything.
  private(set) var passes: [EditList] = []
  /// What each pass did, if that is recorded.
  private(set) var changes: [RecordedChange] = []
  private let recordsChanges: Bool

  init(
    _ normalizer: Normalizer,
    _ source: UnsafeBufferPointer<UInt8>,
    recordingChanges: Bool = false
  ) {
    recordsChanges = recordingChanges
    let form = normalizer.form
    // Rules read NFC or NFKC; for the other forms the text is taken apart at the end.
    let composed = form == .nfc || form == .nfd ? NormalizationForm.nfc : .nfkc
    if normalizer.rewrites != 0 || form.isComposed { unsafe apply(composed, source) }
    for stage in Normalizer.stages {
      guard let rules = normalizer.rules(ofStage: stage) else { continue }
      // What rules wrote may compose, and then more rules may apply; or it makes other tokens.
      let looksAtTokens = rules & Normalizer.Rule.bitsOfTokens != 0
      while unsafe apply(RewritePass(rules: rules), source),
        unsafe apply(composed, source) || looksAtTokens
      {}
    }
    guard !form.isComposed else { return }
    unsafe apply(form, source)
    // What was composed for the rules may have been taken apart to the same text.
    if bytes.count == source.count, unsafe bytes.elementsEqual(source) {
      passes = []
      changes = []
    }
  }

  /// Whether a normalizer leaves a text as it is.
  static func isNormalized(
    _ normalizer: Normalizer,
    _ source: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard normalizer.form.isComposed || normalizer.rewrites == 0 else {
      return unsafe NormalizationRun(normalizer, source).passes.isEmpty
    }
    var text = unsafe RewrittenText(source, for: .firstChange)
    FormPass(normalizer.form).run(&text)
    for stage in Normalizer.stages where !text.isChanged {
      guard let rules = normalizer.rules(ofStage: stage) else { continue }
      RewritePass(rules: rules).run(&text)
    }
    return !text.isChanged
  }

  @discardableResult
  private mutating func apply(
    _ form: NormalizationForm,
    _ source: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let recordsChanges = self.recordsChanges
    return unsafe pass(over: source) { text in
      FormPass(form).run(&text)
      guard recordsChanges else { return [] }
      let rule = Normalizer.Rule(form)
      return text.edits.edits.map { edit in
        unsafe RecordedChange(
          rule: rule,
          source: edit.source,
          before: Array(text.source[edit.source]),
          after: Array(text.output[edit.target])
        )
      }
    }
  }

  private mutating func apply(
    _ pass: RewritePass,
    _ source: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let recordsChanges = self.recordsChanges
    return unsafe self.pass(over: source) { text in
      if recordsChanges { return Self.changes(of: pass, in: &text) }
      pass.run(&text)
      return []
    }
  }

  /// Runs a pass and returns what it did.
  private static func changes(
    of pass: RewritePass,
    in text: inout RewrittenText
  ) -> [RecordedChange] {
    var changes: [RecordedChange] = []
    pass.run(&text) { step in
      changes.append(
        RecordedChange(
          rule: Normalizer.Rule(code: step.rule),
          source: step.source,
          before: step.before,
          after: step.after
        )
      )
    }
    return changes
  }

  /// Runs a pass over the text as it is by now; false if it changed nothing.
  private mutating func pass(
    over source: UnsafeBufferPointer<UInt8>,
    _ run: (inout RewrittenText) -> [RecordedChange]
  ) -> Bool {
    func rewrite(_ bytes: UnsafeBufferPointer<UInt8>) -> ([UInt8], EditList, [RecordedChange])? {
      var text = unsafe RewrittenText(bytes)
      let changes = run(&text)
      return text.isChanged ? (text.output, text.edits, changes) : nil
    }
    let result =
      passes.isEmpty
      ? unsafe rewrite(source) : unsafe bytes.withUnsafeBufferPointer { unsafe rewrite($0) }
    guard let (output, edits, steps) = result else { return false }
    changes += steps.map { step in
      var change = step
      change.source = passes.reversed().reduce(step.source) { $1.sourceRange(of: $0) }
      return change
    }
    bytes = output
    passes.append(edits)
    return true
  }
}

extension Normalizer {
  fileprivate static let stages = 1...3

  /// The rules of a stage, a bit for each: those of `safe`, with them those of `corpus`, all; nil if
  /// none is new in it.
  fileprivate func rules(ofStage stage: Int) -> UInt64? {
    let rules = rewrites & Rule.bits(upToTier: stage)
    return rules == rewrites & Rule.bits(upToTier: stage - 1) ? nil : rules
  }
}
