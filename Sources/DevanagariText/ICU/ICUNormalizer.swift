import CDevanagariICU
import CDevanagariTables

/// A normalization form of UAX #15.
enum NormalizationForm: Int, Sendable, CaseIterable {
  case nfc, nfd, nfkc, nfkd

  /// The bit of the form in the table of the quick check.
  var bit: UInt8 { 1 << UInt8(rawValue) }

  /// Whether letters and marks are composed.
  var isComposed: Bool { self == .nfc || self == .nfkc }
}

/// ICU's normalizer.
enum ICUNormalizer {
  /// Writes the form of `bytes` over `target`; if ICU fails, `bytes` themselves.
  static func normalize(
    _ bytes: UnsafeBufferPointer<UInt8>,
    to form: NormalizationForm,
    into target: inout [UInt8]
  ) {
    guard let base = bytes.baseAddress, !bytes.isEmpty, let count = Int32(exactly: bytes.count)
    else {
      unsafe target = Array(bytes)
      return
    }
    var capacity = bytes.count * 3 + 16
    while true {
      let room = Int32(clamping: capacity)
      target = [UInt8](repeating: 0, count: Int(room))
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
      if written < 0 {
        unsafe target = Array(bytes)
        return
      }
      if written <= room {
        target.removeLast(Int(room - written))
        return
      }
      capacity = Int(written)
    }
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
