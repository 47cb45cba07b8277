import CDevanagariKernel

extension Span<UInt8> {
  /// Returns the place behind the next LF from `start` on; nil if there is none.
  package func endOfLine(from start: Int) -> Int? {
    precondition(0 <= start && start <= count, "the start is not in the text")
    if start == count { return nil }
    return unsafe withUnsafeBufferPointer { bytes in
      let end = unsafe Int(dvn_line_end(bytes.baseAddress!, Int64(start), Int64(bytes.count)))
      return unsafe bytes[end - 1] == 0x0a ? end : nil
    }
  }
}
