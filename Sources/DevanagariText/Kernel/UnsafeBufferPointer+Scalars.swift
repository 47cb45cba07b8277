extension UnsafeBufferPointer<UInt8> {
  /// Returns where the scalar begins that holds the byte at `offset`.
  @inline(__always)
  func scalarStart(containing offset: Int) -> Int {
    var start = offset
    while start > 0, unsafe self[start] & 0xc0 == 0x80 { start -= 1 }
    return start
  }

  /// Returns where the scalar before `offset` begins.
  @inline(__always)
  func scalarStart(before offset: Int) -> Int {
    unsafe scalarStart(containing: offset - 1)
  }
}
