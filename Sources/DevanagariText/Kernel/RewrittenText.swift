/// A text that a pass is rewriting: what it wrote so far, and behind that the rest of the source.
///
/// Nothing is copied before the first change. A *place* is an offset in the text as it stands: what
/// was written, then the source from `copied` on.
@safe
struct RewrittenText {
  let source: UnsafeBufferPointer<UInt8>
  /// What was written, for the source up to `copied`.
  private(set) var output: [UInt8] = []
  private(set) var copied = 0
  private(set) var edits = EditList()
  private let purpose: Purpose

  /// Why a text is rewritten.
  enum Purpose {
    /// For the result.
    case result
    /// To know whether it changes: the first change is enough.
    case firstChange
  }

  init(_ source: UnsafeBufferPointer<UInt8>, for purpose: Purpose = .result) {
    unsafe self.source = source
    self.purpose = purpose
  }

  private var sourceCount: Int { unsafe source.count }

  var isChanged: Bool { !edits.edits.isEmpty }

  /// Whether nothing more need be done.
  var isDone: Bool { purpose == .firstChange && isChanged }

  /// How long the text would be if no more was changed.
  var count: Int { output.count + sourceCount - copied }

  /// The byte at a place.
  @inline(__always)
  func byte(at place: Int) -> UInt8 {
    place < output.count ? output[place] : unsafe source[copied + place - output.count]
  }

  /// The bytes of a range of places.
  func bytes(_ range: Range<Int>) -> [UInt8] { range.map { byte(at: $0) } }

  /// Where the scalar before a place begins.
  @inline(__always)
  func scalarStart(before place: Int) -> Int {
    var start = place - 1
    while start > 0, byte(at: start) & 0xc0 == 0x80 { start -= 1 }
    return start
  }

  /// Where the scalar at a place ends.
  func scalarEnd(from place: Int) -> Int {
    let lead = byte(at: place)
    return min(count, place + (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4))
  }

  /// The scalar of a range of places, and its number in a table.
  @inline(__always)
  func scalar(_ range: Range<Int>, _ classes: ScalarClasses) -> (value: UInt32, number: Int) {
    let first = UInt32(byte(at: range.lowerBound))
    var value = range.count == 1 ? first : first & (0x7f >> UInt32(truncatingIfNeeded: range.count))
    for place in range.dropFirst() { value = value << 6 | UInt32(byte(at: place) & 0x3f) }
    return (value, classes.number(of: value))
  }

  /// The number of a scalar in a table.
  func symbol(_ range: Range<Int>, _ classes: ScalarClasses) -> Int {
    scalar(range, classes).number
  }

  /// The place of an offset of the source that was not copied yet.
  func place(ofSource offset: Int) -> Int { output.count + offset - copied }

  /// Copies the source up to `offset`.
  mutating func copy(upTo offset: Int) {
    guard offset > copied else { return }
    if output.isEmpty { output.reserveCapacity(sourceCount + sourceCount / 16 + 64) }
    unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<offset]))
    copied = offset
  }

  /// Writes `bytes` for a range of the source behind all that was copied.
  mutating func replace(_ range: Range<Int>, by bytes: some Collection<UInt8>) {
    copy(upTo: range.lowerBound)
    output.append(contentsOf: bytes)
    copied = range.upperBound
    edits.append(source: range, count: bytes.count)
  }

  /// Writes `bytes` over a range of what was written.
  ///
  /// - Returns: The range of the source that it comes from.
  mutating func splice(_ range: Range<Int>, by bytes: some Collection<UInt8>) -> Range<Int> {
    output.replaceSubrange(range, with: bytes)
    return edits.splice(range, count: bytes.count)
  }

  /// Copies the rest of the source.
  mutating func finish() { if isChanged, !isDone { copy(upTo: sourceCount) } }
}
