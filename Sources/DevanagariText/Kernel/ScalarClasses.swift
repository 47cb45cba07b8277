import CDevanagariTables

/// A number for each scalar, read from UTF-8: its class, its symbol, or what a form says of it.
@safe
package struct ScalarClasses {
  // Fetched once for a text: a call for each scalar would cost more than the look-up.
  private let blocks: UnsafePointer<UInt16>
  private let values: UnsafePointer<UInt8>

  package init() {
    unsafe blocks = dvn_class_blocks()
    unsafe values = dvn_class_values()
  }

  private init(blocks: UnsafePointer<UInt16>, values: UnsafePointer<UInt8>) {
    unsafe self.blocks = blocks
    unsafe self.values = values
  }

  /// The symbols of `Data/Rules/rewrites.txt`.
  static var rewriteSymbols: ScalarClasses {
    unsafe ScalarClasses(blocks: dvn_rewrite_symbol_blocks(), values: dvn_rewrite_symbol_values())
  }

  /// What the quick check of the normalization forms knows.
  static var forms: ScalarClasses {
    unsafe ScalarClasses(blocks: dvn_form_blocks(), values: dvn_form_values())
  }

  /// The symbols of `Data/Rules/columns.txt`.
  static var columnSymbols: ScalarClasses {
    unsafe ScalarClasses(blocks: dvn_columns_blocks(), values: dvn_columns_values())
  }

  /// The symbols of `Data/Rules/metre.txt`.
  static var metreSymbols: ScalarClasses {
    unsafe ScalarClasses(blocks: dvn_metre_blocks(), values: dvn_metre_values())
  }

  /// Reads the scalar at `offset`: its number, and how many bytes it takes.
  ///
  /// Bytes that are no UTF-8 read as some scalar, never beyond the end.
  @inline(__always)
  package func decode(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at offset: Int
  ) -> (value: Int, width: Int) {
    let lead = unsafe Int(bytes[offset])
    // The values of ASCII come first.
    if lead < 0x80 { return (unsafe Int(values[lead]), 1) }
    if lead == 0xe0, offset &+ 2 < bytes.count {
      // The second byte of U+0900 to U+097F is A4 or A5.
      let second = unsafe Int(bytes[offset &+ 1]) &- 0xa4
      if second & ~1 == 0 {
        let index = unsafe second &<< 6 | Int(bytes[offset &+ 2] & 0x3f)
        return (unsafe Int(values[Int(dvn_devanagari_values) &+ index]), 3)
      }
    }
    return unsafe decodeRare(bytes, at: offset, lead: lead)
  }

  /// The number of a scalar; that of U+FFFD for what is none.
  @inline(__always)
  func number(of scalar: UInt32) -> Int {
    let scalar = scalar < 0x110000 ? Int(scalar) : 0xfffd
    return value(block: scalar &>> 6, last: scalar)
  }

  /// Reads a scalar that is neither ASCII nor Devanagari, or what is none.
  @inline(never)
  private func decodeRare(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at offset: Int,
    lead: Int
  ) -> (value: Int, width: Int) {
    if lead & 0xf0 == 0xe0, offset &+ 2 < bytes.count {
      let block = unsafe (lead & 0x0f) &<< 6 | Int(bytes[offset &+ 1] & 0x3f)
      return (value(block: block, last: unsafe Int(bytes[offset &+ 2])), 3)
    }
    if lead & 0xe0 == 0xc0, offset &+ 1 < bytes.count {
      return (value(block: lead & 0x1f, last: unsafe Int(bytes[offset &+ 1])), 2)
    }
    if lead & 0xf8 == 0xf0, offset &+ 3 < bytes.count {
      let second = unsafe Int(bytes[offset &+ 1] & 0x3f)
      let third = unsafe Int(bytes[offset &+ 2] & 0x3f)
      let block = (lead & 0x07) &<< 12 | second &<< 6 | third
      if block < 0x110000 / 64 {
        return (value(block: block, last: unsafe Int(bytes[offset &+ 3])), 4)
      }
    }
    return (value(block: 0xfffd &>> 6, last: 0xfffd), 1)
  }

  @inline(__always)
  private func value(block: Int, last: Int) -> Int {
    unsafe Int(values[Int(blocks[block]) &<< 6 | (last & 0x3f)])
  }
}
