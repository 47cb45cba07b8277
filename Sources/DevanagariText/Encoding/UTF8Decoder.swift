/// Reads UTF-8 from outside, chunk by chunk, and lets only valid text through.
///
/// ```swift
/// var decoder = UTF8Decoder(.repair)
/// var text: [UInt8] = []
/// while let chunk = nextChunk() {
///   try decoder.decode(chunk.span, into: &text)
/// }
/// try decoder.finish(into: &text)
/// ```
///
/// How the bytes are divided into chunks makes no difference: a scalar that a chunk's end cuts is
/// kept until the next chunk completes it.
public struct UTF8Decoder: Sendable {
  /// What to do with bytes that are not UTF-8.
  public struct Policy: Sendable, Hashable {
    private enum Choice { case reject, repair }

    private let choice: Choice

    /// They are an error: ``InvalidUTF8``.
    public static let reject = Policy(choice: .reject)

    /// Each maximal subpart of them becomes one U+FFFD, as chapter 3.9 of the Unicode Standard
    /// recommends and `String(decoding:as:)` does.
    public static let repair = Policy(choice: .repair)
  }

  /// A place where U+FFFD stands for bytes that are not UTF-8.
  public struct Repair: Sendable, Hashable {
    /// Where the bytes stand in the source, counted from its first byte.
    public let source: Range<Int>
    /// Where U+FFFD stands in the decoded text, in UTF-8 bytes from its start. It takes three.
    public let offset: Int

    package init(source: Range<Int>, offset: Int) {
      self.source = source
      self.offset = offset
    }
  }

  /// What is done with bytes that are not UTF-8.
  public let policy: Policy

  // Bytes from the source before the current one, the pending ones not among them.
  private var sourceOffset = 0
  private var decodedCount = 0
  private var pending = PartialScalar()

  /// Creates a decoder that stands at the start of its source.
  public init(_ policy: Policy) { self.policy = policy }

  /// Appends the text of the next bytes of the source to `text`.
  ///
  /// - Returns: What was repaired; always empty for `.reject`.
  /// - Throws: ``InvalidUTF8`` for `.reject`, with the offset from the first byte of the source.
  ///   All that stands before the fault has been appended. The decoder is then of no further use.
  /// - Complexity: O(*n*) in the bytes of the chunk.
  @discardableResult
  public mutating func decode(
    _ chunk: Span<UInt8>,
    into text: inout [UInt8]
  ) throws(InvalidUTF8) -> [Repair] {
    var repairs: [Repair] = []
    var position = 0
    // A scalar that the last chunk's end cut.
    while !pending.isEmpty, position < chunk.count {
      if pending.append(chunk[position]) {
        position += 1
        if pending.isComplete { takePending(into: &text) }
      } else {
        try replacePending(in: &text, noting: &repairs)
      }
    }
    while position < chunk.count {
      let rest = chunk.extracting(position...)
      let fault = UTF8Fault(firstIn: rest)
      let valid = rest.extracting(..<(fault?.range.lowerBound ?? rest.count))
      text.append(copying: valid)
      sourceOffset += valid.count
      decodedCount += valid.count
      guard let fault else { break }
      for byte in fault.range { pending.begin(with: rest[byte]) }
      position += fault.range.upperBound
      // Only at the chunk's end may the rest of the scalar be still to come.
      if position == chunk.count, fault.kind == .truncatedScalar { break }
      try replacePending(in: &text, noting: &repairs)
    }
    return repairs
  }

  /// Ends the source: a scalar that is still incomplete is a fault.
  ///
  /// - Returns: What was repaired.
  /// - Throws: ``InvalidUTF8`` for `.reject`.
  @discardableResult
  public mutating func finish(into text: inout [UInt8]) throws(InvalidUTF8) -> [Repair] {
    var repairs: [Repair] = []
    if !pending.isEmpty { try replacePending(in: &text, noting: &repairs) }
    return repairs
  }

  private mutating func takePending(into text: inout [UInt8]) {
    text.append(contentsOf: pending.bytes)
    sourceOffset += pending.count
    decodedCount += pending.count
    pending = PartialScalar()
  }

  private mutating func replacePending(
    in text: inout [UInt8],
    noting repairs: inout [Repair]
  ) throws(InvalidUTF8) {
    guard policy == .repair else {
      throw InvalidUTF8(offset: sourceOffset, bytes: pending.bytes)
    }
    let end = sourceOffset + pending.count
    repairs.append(Repair(source: sourceOffset..<end, offset: decodedCount))
    text.append(contentsOf: [0xef, 0xbf, 0xbd])
    sourceOffset = end
    decodedCount += 3
    pending = PartialScalar()
  }
}

/// The first bytes of a scalar in UTF-8.
private struct PartialScalar: Sendable {
  private var storage: InlineArray<4, UInt8> = [0, 0, 0, 0]
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  var bytes: [UInt8] { (0..<count).map { storage[$0] } }

  var isComplete: Bool {
    switch storage[0] {
    case ..<0x80: count == 1
    case ..<0xe0: count == 2
    case ..<0xf0: count == 3
    default: count == 4
    }
  }

  /// Adds a byte that is known to belong here.
  mutating func begin(with byte: UInt8) {
    storage[count] = byte
    count += 1
  }

  /// Adds the next byte of the scalar; false if the scalar cannot go on so.
  mutating func append(_ byte: UInt8) -> Bool {
    // Table 3-7 of the Unicode Standard: some leads allow fewer second bytes.
    let allowed: ClosedRange<UInt8> =
      switch (count, storage[0]) {
      case (1, 0xe0): 0xa0...0xbf
      case (1, 0xed): 0x80...0x9f
      case (1, 0xf0): 0x90...0xbf
      case (1, 0xf4): 0x80...0x8f
      default: 0x80...0xbf
      }
    guard allowed.contains(byte) else { return false }
    begin(with: byte)
    return true
  }
}
