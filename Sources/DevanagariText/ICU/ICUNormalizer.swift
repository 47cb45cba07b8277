import CDevanagariICU

/// ICU's normalizer.
enum ICUNormalizer {
  /// Writes the form of `bytes` over `target`; if ICU fails, `bytes` themselves.
  static func normalize(
    _ bytes: UnsafeBufferPointer<UInt8>,
    to form: NormalizationForm,
    into target: inout [UInt8]
  ) {
    target.removeAll(keepingCapacity: true)
    guard let base = bytes.baseAddress, !bytes.isEmpty, let count = Int32(exactly: bytes.count)
    else {
      unsafe target.append(contentsOf: bytes)
      return
    }
    var capacity = bytes.count * 3 + 16
    while true {
      let room = Int32(clamping: capacity)
      target.append(contentsOf: repeatElement(0, count: Int(room) - target.count))
      let written = unsafe target.withUnsafeMutableBytes { buffer in
        unsafe base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { source in
          unsafe dvn_icu_normalize(
            form.icu,
            source,
            count,
            buffer.assumingMemoryBound(to: CChar.self).baseAddress!,
            room
          )
        }
      }
      // ICU counts no further: a form that long may have been cut.
      if written < 0 || written == .max {
        target.removeAll()
        unsafe target.append(contentsOf: bytes)
        return
      }
      if written <= room {
        target.removeLast(Int(room - written))
        return
      }
      capacity = Int(written)
    }
  }

  /// Returns text with its marks in canonical order (UAX #15, D109).
  ///
  /// ICU puts each mark in its place by moving those before it, which takes quadratic time on long
  /// runs. It has nothing to move in this text, whose form is the same.
  static func orderingMarks(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var run: [(order: UInt8, scalar: Unicode.Scalar)] = []
    func flush() {
      // Swift's sort is stable.
      run.sort { $0.order < $1.order }
      for mark in run { result.append(contentsOf: UTF8.encode(mark.scalar)!) }
      run.removeAll(keepingCapacity: true)
    }
    var position = 0
    while position < bytes.count {
      let scalar = unsafe Unicode.Scalar(in: bytes.span, at: position)
      position += UTF8.width(scalar)
      let order = dvn_icu_combining_class(scalar.value)
      if order == 0 { flush() }
      run.append((order, scalar))
      if order == 0 { flush() }
    }
    flush()
    return result
  }

  /// Whether text may be cut before `scalar` without a difference to its form.
  static func hasBoundary(before scalar: Unicode.Scalar, in form: NormalizationForm) -> Bool {
    dvn_icu_has_boundary_before(form.icu, scalar.value) != 0
  }
}

extension NormalizationForm {
  fileprivate var icu: dvn_icu_form {
    switch self {
    case .nfc: dvn_icu_nfc
    case .nfd: dvn_icu_nfd
    case .nfkc: dvn_icu_nfkc
    case .nfkd: dvn_icu_nfkd
    }
  }
}
