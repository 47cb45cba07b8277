extension Span<UInt8> {
  /// Returns where a chunk ends that begins with a paragraph: behind the last paragraph that ends
  /// within `size` bytes, or else behind the first.
  func chunkEnd(from start: Int, ofBytes size: Int) -> Int {
    guard count - start > size else { return count }
    return unsafe withUnsafeBufferPointer { bytes in
      let paragraph = unsafe ParagraphSeparator.paragraph(in: bytes, containing: start + size)
      return paragraph.lowerBound > start ? paragraph.lowerBound : paragraph.upperBound
    }
  }

  /// Returns the last place behind `floor` where a paragraph begins that has a byte at least; nil if
  /// there is none.
  func lastParagraphStart(behind floor: Int) -> Int? {
    unsafe withUnsafeBufferPointer { bytes in
      var start = bytes.count - 1
      while start > floor {
        if unsafe ParagraphSeparator.isParagraphStart(in: bytes, start) { return start }
        start -= 1
      }
      return nil
    }
  }
}
