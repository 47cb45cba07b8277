import DevanagariText
import SystemPackage

/// Bytes on their way to standard output, or another file, or kept for another buffer.
struct OutputBuffer {
  private static let capacity = 256 * 1024

  /// Nil if nothing is written.
  private let descriptor: FileDescriptor?
  private let fault: @Sendable (Errno) -> Fault

  /// What is not written yet.
  private(set) var bytes: [UInt8] = []

  // Memory of buffers that were appended, for those that are split off: to ask the system for it
  // anew takes time.
  private var spare: [[UInt8]] = []

  /// Creates a buffer for `descriptor`.
  ///
  /// - Parameter fault: What is thrown where the bytes cannot be written.
  init(
    to descriptor: FileDescriptor = .standardOutput,
    fault: @escaping @Sendable (Errno) -> Fault = Fault.writing
  ) {
    self.init(descriptor, fault)
  }

  private init(_ descriptor: FileDescriptor?, _ fault: @escaping @Sendable (Errno) -> Fault) {
    self.descriptor = descriptor
    self.fault = fault
  }

  /// Returns a buffer that writes nothing, but is to be appended to this one.
  mutating func split() -> OutputBuffer {
    var kept = OutputBuffer(nil, fault)
    kept.bytes = spare.popLast() ?? []
    return kept
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: Span<UInt8>) { bytes.append(copying: text) }

  mutating func append(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends what another buffer keeps, which is empty then, and writes everything out if there is
  /// much of it.
  mutating func append(_ other: inout OutputBuffer) throws(Fault) {
    // Much is not copied.
    if other.bytes.count >= Self.capacity { try flush() }
    if bytes.isEmpty { swap(&bytes, &other.bytes) } else { bytes += other.bytes }
    try flushIfFull()
    var memory: [UInt8] = []
    swap(&memory, &other.bytes)
    memory.removeAll(keepingCapacity: true)
    spare.append(memory)
  }

  /// Appends segments up to one that has something to escape, and returns how many that are.
  mutating func append(
    _ boundaries: Span<Boundary>,
    from start: Int,
    of text: Span<UInt8>,
    by gathering: Gathering
  ) -> Int {
    gathering.append(boundaries, from: start, of: text, to: &bytes)
  }

  /// Replaces the last byte, which must not have been written out.
  mutating func replaceLast(by byte: UInt8) { bytes[bytes.count - 1] = byte }

  /// Appends what `writer` makes of `text`.
  mutating func append(_ text: UTF8Span, by writer: some TextWriter) {
    writer.write(text, into: &bytes)
  }

  /// Appends a number, not negative, in decimal digits.
  mutating func append(decimal number: Int) {
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = digits.count
    var rest = number.magnitude
    // Two at a time: each division waits for the one before.
    while rest >= 10 {
      let pair = UInt8(truncatingIfNeeded: rest % 100)
      rest /= 100
      first -= 2
      digits[first] = 0x30 + pair / 10
      digits[first + 1] = 0x30 + pair % 10
    }
    if rest > 0 || first == digits.count {
      first -= 1
      digits[first] = 0x30 + UInt8(truncatingIfNeeded: rest)
    }
    append(digits.span.extracting(first...))
  }

  /// Appends two hexadecimal digits for each byte.
  mutating func append(hexadecimal text: some Collection<UInt8>) {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
    for byte in text {
      bytes.append(digit(byte >> 4))
      bytes.append(digit(byte & 0xf))
    }
  }

  /// Forgets everything, but keeps the memory.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Writes everything out if there is much of it.
  mutating func flushIfFull() throws(Fault) {
    if bytes.count >= Self.capacity { try flush() }
  }

  /// Writes everything out.
  mutating func flush() throws(Fault) {
    guard let descriptor, !bytes.isEmpty else { return }
    do {
      _ = try descriptor.writeAll(bytes)
    } catch {
      throw fault(error as? Errno ?? .ioError)
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
