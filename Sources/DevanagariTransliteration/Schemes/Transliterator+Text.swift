public import DevanagariText

extension Transliterator {
  /// Returns `text` in the target scheme.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func transliterate(_ text: String) -> String {
    var target: [UInt8] = []
    transliterate(text.utf8Span, into: &target)
    return unsafe String(uncheckedUTF8: target)
  }

  /// Returns `text` in the target scheme.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func transliterate(_ text: Substring) -> String { transliterate(String(text)) }

  /// Appends `text` in the target scheme to `target`.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func transliterate(_ text: UTF8Span, into target: inout [UInt8]) {
    guard capitals == .none else {
      target += align(String(copying: text)).text.utf8
      return
    }
    Normalizer.nfc.withNormalized(text) { text in
      guard let reader else { return write(text, into: &target) }
      var devanagari: [UInt8] = []
      reader.run(text, into: &devanagari)
      let span = unsafe UTF8Span(unchecked: devanagari.span)
      Normalizer.nfc.withNormalized(span) { write($0, into: &target) }
    }
  }

  private func write(_ text: UTF8Span, into target: inout [UInt8]) {
    if let writer {
      writer.run(text, into: &target)
    } else {
      unsafe text.span.withUnsafeBufferPointer { unsafe target.append(contentsOf: $0) }
    }
  }

  /// Returns `text` in the target scheme with the way back from every range of it.
  ///
  /// ```swift
  /// let aligned = Transliterator(from: .devanagari, to: .iso15919).align("मेरा गाउन")
  /// let word = aligned.text.firstRange(of: "gāuna")!
  /// aligned.original[aligned.originalRange(of: word)]        // "गाउन"
  /// ```
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func align(_ text: String) -> AlignedText {
    var result = Normalizer.nfc.align(text)
    if let reader {
      result = reader.run(result)
      result = result.followed(by: Normalizer.nfc.align(result.text))
    }
    guard let writer else { return result }
    return capitals.applied(to: writer.run(result), from: result)
  }

  private var reader: ReadingMachine? {
    source.table.map {
      ReadingMachine($0, keeping: kept, quoting: foreign == .quoted)
    }
  }

  private var writer: WritingMachine? {
    target.table.map {
      WritingMachine($0, keeping: kept, quoting: foreign == .quoted)
    }
  }

  /// What stays as it is.
  private var kept: KeptText {
    var result: KeptText = []
    if digits == .kept { result.insert(.digits) }
    if punctuation == .kept { result.insert(.punctuation) }
    return result
  }
}
