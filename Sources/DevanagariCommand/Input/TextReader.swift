import DevanagariText
import SystemPackage

/// Reads a file as UTF-8, chunk by chunk.
struct TextReader: ~Copyable {
  /// How much is read at a time, in bytes.
  private static let chunkSize = 256 * 1024

  private enum Origin {
    case descriptor(FileDescriptor)
    case bytes([UInt8])
    case ended
  }

  private let name: String
  private let ownsDescriptor: Bool
  private var origin: Origin
  private var chunk: [UInt8] = []
  private var decoder: UTF8Decoder
  private var line = 1
  // What was read first, up to the size of a chunk, to tell other encodings by; empty where nobody
  // asks which it is.
  private var start: [UInt8] = []

  /// Opens the file.
  init(_ source: InputSource, policy: UTF8Decoder.Policy) throws(Fault) {
    name = source.displayName
    decoder = UTF8Decoder(policy)
    switch source.origin {
    case .bytes(let bytes):
      origin = .bytes(bytes)
      ownsDescriptor = false
    case .standardInput:
      if Self.isOutput(.standardInput) { throw Fault.inputIsOutput(name) }
      origin = .descriptor(.standardInput)
      ownsDescriptor = false
    case .file:
      let descriptor: FileDescriptor
      do {
        descriptor = try FileDescriptor.open(source.path, .readOnly)
      } catch {
        throw Fault.noInput(name, error as? Errno ?? .ioError)
      }
      if Self.isOutput(descriptor) {
        try? descriptor.close()
        throw Fault.inputIsOutput(name)
      }
      origin = .descriptor(descriptor)
      ownsDescriptor = true
    }
  }

  deinit {
    if ownsDescriptor, case .descriptor(let descriptor) = origin { try? descriptor.close() }
  }

  /// Appends the next piece of text and returns what was repaired in it; nil at the end.
  ///
  /// If there is a fault, the text before it has been appended.
  mutating func read(into text: inout [UInt8]) throws(Fault) -> [UTF8Decoder.Repair]? {
    let start = text.count
    defer { line += text.span.extracting(start...).count { $0 == 0x0a } }
    do {
      switch origin {
      case .ended:
        return nil
      case .bytes(let bytes):
        origin = .ended
        return try decoder.decode(bytes.span, into: &text)
      case .descriptor(let descriptor):
        let count = try read(from: descriptor)
        guard count == 0 else { return try decode(count, into: &text) }
        if ownsDescriptor { try? descriptor.close() }
        origin = .ended
        return try decoder.finish(into: &text)
      }
    } catch let error as InvalidUTF8 {
      completeMark()
      throw Fault.invalid(
        name,
        line: line + text.span.extracting(start...).count { $0 == 0x0a },
        error,
        ForeignEncoding(ofInvalid: self.start.span)
      )
    } catch let error as Fault {
      throw error
    } catch {
      let errno = error as? Errno ?? .ioError
      throw errno == .isDirectory ? Fault.noInput(name, errno) : Fault.reading(name, errno)
    }
  }

  /// Whether there is something to read, or the end, without waiting longer.
  func isReady(withinMilliseconds time: CInt) -> Bool {
    guard case .descriptor(let descriptor) = origin else { return true }
    return Platform.isReady(descriptor, withinMilliseconds: time)
  }

  private mutating func read(from descriptor: FileDescriptor) throws -> Int {
    if chunk.isEmpty { chunk = [UInt8](repeating: 0, count: Self.chunkSize) }
    return try unsafe chunk.withUnsafeMutableBytes { try unsafe descriptor.read(into: $0) }
  }

  /// Appends the text of the bytes in the chunk.
  private mutating func decode(
    _ count: Int,
    into text: inout [UInt8]
  ) throws -> [UTF8Decoder.Repair] {
    if decoder.policy == .reject { try keepStart(count) }
    return try Self.decode(chunk, count, with: &decoder, into: &text)
  }

  /// Keeps what was read if it is of the start of the text, which may not be UTF-8.
  private mutating func keepStart(_ count: Int) throws(Fault) {
    let isOpen = start.count < ForeignEncoding.lookedAt
    start += chunk[..<min(count, Self.chunkSize - start.count)]
    if isOpen, let encoding = ForeignEncoding(lookingForUTF16In: start.span) {
      throw Fault.encoding(name, encoding)
    }
  }

  /// Reads the rest of a byte order mark, of which the first byte is no UTF-8 already.
  private mutating func completeMark() {
    while !start.isEmpty, start.count < ForeignEncoding.longestMark,
      case .descriptor(let descriptor) = origin, let count = try? read(from: descriptor), count > 0
    {
      start += chunk[..<count]
    }
  }

  // Static: the span holds the chunk for itself, not all of `self`.
  private static func decode(
    _ chunk: [UInt8],
    _ count: Int,
    with decoder: inout UTF8Decoder,
    into text: inout [UInt8]
  ) throws(InvalidUTF8) -> [UTF8Decoder.Repair] {
    try decoder.decode(chunk.span.extracting(..<count), into: &text)
  }

  /// Whether what is written would be read again, without end.
  private static func isOutput(_ descriptor: FileDescriptor) -> Bool {
    // Where standard output is closed, a file may stand in for it.
    guard descriptor != .standardOutput,
      let input = try? descriptor.stat(), input.type == .regular,
      let output = try? FileDescriptor.standardOutput.stat()
    else { return false }
    return input.isSameFile(as: output)
  }
}
