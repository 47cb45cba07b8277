import CDevanagariTables

/// The class of a scalar in UTF-8, and how many bytes it takes.
struct ScalarClass {
  let value: Int
  let width: Int

  /// Reads the scalar at `offset`.
  ///
  /// Bytes that are no UTF-8 read as U+FFFD, one or more at a time, never beyond the end.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> ScalarClass {
    let lead = unsafe Int(bytes[offset])
    if lead < 0x80 { return ScalarClass(block: lead &>> 6, last: lead, width: 1) }
    if lead & 0xf0 == 0xe0, offset &+ 2 < bytes.count {
      return unsafe ScalarClass(
        block: (lead & 0x0f) &<< 6 | Int(bytes[offset &+ 1] & 0x3f),
        last: Int(bytes[offset &+ 2]),
        width: 3
      )
    }
    return unsafe decodeRare(bytes, at: offset, lead: lead)
  }

  @inline(never)
  private static func decodeRare(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at offset: Int,
    lead: Int
  ) -> ScalarClass {
    if lead & 0xe0 == 0xc0, offset &+ 1 < bytes.count {
      return unsafe ScalarClass(block: lead & 0x1f, last: Int(bytes[offset &+ 1]), width: 2)
    }
    if lead & 0xf8 == 0xf0, offset &+ 3 < bytes.count {
      let second = unsafe Int(bytes[offset &+ 1] & 0x3f)
      let third = unsafe Int(bytes[offset &+ 2] & 0x3f)
      let block = (lead & 0x07) &<< 12 | second &<< 6 | third
      if block < 0x110000 / 64 {
        return unsafe ScalarClass(block: block, last: Int(bytes[offset &+ 3]), width: 4)
      }
    }
    return ScalarClass(block: 0xfffd &>> 6, last: 0xfffd, width: 1)
  }

  @inline(__always)
  private init(block: Int, last: Int, width: Int) {
    value = unsafe Int(
      dvn_class_values()[Int(dvn_class_blocks()[block]) &<< 6 | (last & 0x3f)]
    )
    self.width = width
  }
}
