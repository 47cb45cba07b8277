/// Finds boundaries in bulk, into a buffer that the caller keeps.
///
/// ```swift
/// var scanner = BoundaryScanner(.words)
/// var buffer = [Boundary](repeating: .zero, count: 1024)
/// while true {
///   var target = buffer.mutableSpan
///   let count = scanner.scan(text.utf8Span, into: &target)
///   if count == 0 { break }
///   for boundary in buffer[..<count] { print(boundary.offset, boundary.kind) }
/// }
/// ```
///
/// It allocates nothing, but where a dictionary or the ICU engine finds the boundaries.
public struct BoundaryScanner: Sendable {
  /// The rules to cut by.
  public let segmentation: Segmentation

  /// Where the last boundary that was written stands, in UTF-8 bytes; 0 before the first.
  public private(set) var offset = 0

  // Boundaries that ICU found and the buffer had no room for, last first.
  private var pending: [Boundary] = []

  /// Creates a scanner that stands at the start of a text.
  public init(_ segmentation: Segmentation) { self.segmentation = segmentation }

  /// Writes the next boundaries of `text` into `buffer`, from its start, and returns how many.
  ///
  /// Give the same text to every call. The last boundary is the end of the text; after it, and
  /// for empty text, the result is 0.
  ///
  /// - Complexity: O(*n*) in the bytes of the text over all calls.
  public mutating func scan(_ text: UTF8Span, into buffer: inout MutableSpan<Boundary>) -> Int {
    scan(text.span, into: &buffer)
  }

  /// Writes the next boundaries of `utf8` into `buffer`, from its start, and returns how many.
  ///
  /// As for a `UTF8Span`. Where the bytes are not valid UTF-8, the boundaries ascend and end at
  /// the end of the bytes; where they fall is not promised. Validate bytes from outside once.
  public mutating func scan(_ utf8: Span<UInt8>, into buffer: inout MutableSpan<Boundary>) -> Int {
    scan(utf8, isComplete: true, into: &buffer)
  }

  /// Fills an array of a fixed size, the iterators' look-ahead.
  mutating func scan<let size: Int>(
    _ text: UTF8Span,
    into boundaries: inout InlineArray<size, Boundary>
  ) -> Int {
    var target = boundaries.mutableSpan
    return scan(text, into: &target)
  }

  /// Writes those of the next boundaries that no text after `prefix` can change.
  ///
  /// With the ICU engine, those are the boundaries of the paragraphs that have ended.
  package mutating func scan(
    prefix: Span<UInt8>,
    into buffer: inout MutableSpan<Boundary>
  ) -> Int {
    scan(prefix, isComplete: false, into: &buffer)
  }

  /// Makes the text begin at `offset`: what stood before is forgotten.
  package mutating func discardScanned() {
    precondition(pending.isEmpty, "boundaries are still to be read")
    offset = 0
  }

  private mutating func scan(
    _ utf8: Span<UInt8>,
    isComplete: Bool,
    into buffer: inout MutableSpan<Boundary>
  ) -> Int {
    precondition(!buffer.isEmpty, "the buffer has no room for a boundary")
    precondition(offset <= utf8.count, "the text is shorter than before")
    let count = unsafe utf8.withUnsafeBufferPointer { bytes in
      unsafe buffer.withUnsafeMutableBufferPointer { target in
        unsafe scan(bytes, isComplete: isComplete, into: target)
      }
    }
    if count > 0 { offset = buffer[count - 1].offset }
    return count
  }

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>,
    isComplete: Bool,
    into buffer: UnsafeMutableBufferPointer<Boundary>
  ) -> Int {
    var count = 0
    var position = offset
    unsafe drain(into: buffer, count: &count)
    if count > 0 { position = unsafe buffer[count - 1].offset }
    while count < buffer.count, position < bytes.count {
      switch segmentation.engine {
      case .icu:
        let end = unsafe ParagraphSeparator.paragraphEnd(in: bytes, after: position)
        if end == bytes.count, !isComplete { return count }
        pending = unsafe segmentation.icuBoundaries(in: bytes, position..<end).reversed()
      case .tables:
        let machine = BoundaryMachine(segmentation)
        let run: BoundaryMachine.Run
        switch unsafe machine.scan(bytes, from: position, into: buffer, count: &count) {
        case .full: return count
        case .dictionary(let found):
          if count > 0 { position = unsafe buffer[count - 1].offset }
          run = found
        case .end:
          if count > 0 { position = unsafe buffer[count - 1].offset }
          guard isComplete, count < buffer.count else { return count }
          // The last segment is open only for text that will not come.
          run = unsafe machine.run(in: bytes, from: position)
        }
        if run.needsDictionary {
          pending = unsafe segmentation.icuBoundaries(
            in: bytes,
            position..<run.end,
            output: run.output
          ).reversed()
        } else {
          unsafe buffer[count] = Boundary(offset: run.end, output: run.output)
          count += 1
        }
      }
      unsafe drain(into: buffer, count: &count)
      if count > 0 { position = unsafe buffer[count - 1].offset }
    }
    return count
  }

  private mutating func drain(
    into buffer: UnsafeMutableBufferPointer<Boundary>,
    count: inout Int
  ) {
    while count < buffer.count, let boundary = pending.popLast() {
      unsafe buffer[count] = boundary
      count += 1
    }
  }
}
