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
  private(set) var changes: [RecordedChange] = []

  init(
    _ normalizer: Normalizer,
    _ source: UnsafeBufferPointer<UInt8>,
    recordingChanges: Bool = false
  ) {
    let form = normalizer.form
    let tiers = (1...3).filter { normalizer.rewrites & Normalizer.Rule.bits(ofTier: $0) != 0 }
    // Rules read NFC or NFKC; for the other forms the text is taken apart at the end.
    if !tiers.isEmpty || form.isComposed {
      let composed = form == .nfc || form == .nfd ? NormalizationForm.nfc : .nfkc
      unsafe apply(composed, source, recordingChanges)
      for tier in tiers {
        let rules = normalizer.rewrites & Normalizer.Rule.bits(upToTier: tier)
        // What rules wrote may compose, and then more rules may apply.
        while unsafe apply(RewritePass(rules: rules), source, recordingChanges),
          unsafe apply(composed, source, recordingChanges)
        {}
      }
    }
    if !form.isComposed { unsafe apply(form, source, recordingChanges) }
  }

  @discardableResult
  private mutating func apply(
    _ form: NormalizationForm,
    _ source: UnsafeBufferPointer<UInt8>,
    _ recordingChanges: Bool
  ) -> Bool {
    unsafe pass(over: source) { text, _ in
      FormPass(form).run(&text)
      guard recordingChanges else { return [] }
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
    _ source: UnsafeBufferPointer<UInt8>,
    _ recordingChanges: Bool
  ) -> Bool {
    unsafe self.pass(over: source) { text, _ in
      var changes: [RecordedChange] = []
      guard recordingChanges else {
        pass.run(&text)
        return changes
      }
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
  }

  /// Runs a pass over the text as it is by now; false if it changed nothing.
  private mutating func pass(
    over source: UnsafeBufferPointer<UInt8>,
    _ run: (inout RewrittenText, Void) -> [RecordedChange]
  ) -> Bool {
    func rewrite(_ bytes: UnsafeBufferPointer<UInt8>) -> ([UInt8], EditList, [RecordedChange])? {
      var text = unsafe RewrittenText(bytes)
      let changes = run(&text, ())
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
