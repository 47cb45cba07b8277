import CDevanagariKernel

/// Where bytes are not UTF-8.
struct UTF8Fault {
  let kind: UTF8.ValidationError.Kind
  /// The offending bytes: a maximal subpart.
  let range: Range<Int>

  /// The first fault of some bytes; nil if they are UTF-8.
  ///
  /// The standard library says what is wrong. It looks at what is left where the loop over many bytes
  /// stopped, at a fault or near the end.
  init?(firstIn bytes: Span<UInt8>) {
    let end = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe bytes.baseAddress.map { unsafe Int(dvn_utf8_end($0, Int64(bytes.count))) } ?? 0
    }
    do {
      _ = try UTF8Span(validating: bytes.extracting(end...))
      return nil
    } catch {
      kind = error.kind
      range = end + error.byteOffsets.lowerBound..<end + error.byteOffsets.upperBound
    }
  }
}
