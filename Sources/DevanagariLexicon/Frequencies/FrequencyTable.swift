import DevanagariText

/// How often each of many texts occurs: words, aksharas, letters.
///
/// ```swift
/// let words = "का घर, का गाँव".segmented(into: .tokens).lazy.filter { $0.kind == .word }
/// let table = FrequencyTable(words.map(\.text))
/// table.count(of: "का")                      // 2
/// table.mostFrequent(1).map(\.text)          // ["का"]
/// (table.total, table.typeCount)             // (4, 3)
/// ```
///
/// Texts are told apart by their bytes: bring them into one normal form first where canonically
/// equivalent ones are the same. The result does not depend on the order in which they are added.
///
/// The memory grows with the different texts alone: their bytes and some 40 bytes for each, and twice
/// that at most while it grows.
public struct FrequencyTable: Sendable {
  private struct Row {
    // Where its bytes end in `bytes`; they begin where those of the row before end.
    let end: Int
    var count: Int
  }

  // A slot is 0, or has the number of a row in its low bits and bits of the hash above.
  private static let numberBits: UInt64 = 40
  private static let numberMask: UInt64 = 1 << numberBits - 1

  private let hash = ByteHash.ofProcess
  // Row 0 is none, and only tells where row 1 begins.
  private var rows = [Row(end: 0, count: 0)]
  private var bytes: [UInt8] = []
  private var slots = [UInt64](repeating: 0, count: 64)

  /// How many texts were added, each as often as it was.
  public private(set) var total = 0

  /// Creates an empty table.
  public init() {}

  /// Creates a table of all texts of a sequence.
  ///
  /// - Complexity: O(*n*) in the bytes of the texts.
  @inlinable
  public init<Texts: Sequence>(_ texts: Texts)
  where Texts.Element: StringProtocol, Texts.Element.SubSequence == Substring {
    self.init()
    for text in texts { add(text) }
  }

  // MARK: adding

  /// Counts `text`, once or `times` times.
  ///
  /// It allocates nothing but for the table to grow. It traps if `times` is not positive, or if
  /// the total is more than an `Int` holds.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  @inlinable
  public mutating func add<Text: StringProtocol>(_ text: Text, times: Int = 1)
  where Text.SubSequence == Substring {
    let text = text[...]
    add(text.utf8Span, times: times)
  }

  /// Counts `text`, once or `times` times.
  ///
  /// As for a string.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public mutating func add(_ text: UTF8Span, times: Int = 1) {
    add(utf8: text.span, times: times)
  }

  /// Counts text, and returns the number of its row. Rows are numbered from 1, as they come.
  ///
  /// - Precondition: the bytes are valid UTF-8, which nobody checks: they are read back as text.
  @discardableResult
  package mutating func add(utf8 text: Span<UInt8>, times: Int = 1) -> Int {
    precondition(times > 0, "a text cannot be added \(times) times")
    total += times
    let value = hash.value(of: text)
    let (slot, row) = find(text, value)
    if row != 0 {
      rows[row].count &+= times
      return row
    }
    return insert(text, value, at: slot, times: times)
  }

  /// Counts all that `other` has counted.
  ///
  /// - Complexity: O(*n*) in the bytes of the other table's different texts.
  public mutating func merge(_ other: FrequencyTable) {
    other.forEachText { add($0, times: $1) }
  }

  // MARK: asking

  /// How many different texts there are.
  public var typeCount: Int { rows.count - 1 }

  /// How often `text` was added; 0 if it was not.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  @inlinable
  public func count<Text: StringProtocol>(of text: Text) -> Int
  where Text.SubSequence == Substring {
    let text = text[...]
    return count(of: text.utf8Span)
  }

  /// How often `text` was added; 0 if it was not.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func count(of text: UTF8Span) -> Int {
    rows[find(text.span, hash.value(of: text.span)).row].count
  }

  /// Calls `body` with each different text and its count, in the order in which they first came.
  ///
  /// - Complexity: O(*n*) in the different texts.
  public func forEachText<Failure: Error>(
    _ body: (_ text: UTF8Span, _ count: Int) throws(Failure) -> Void
  ) throws(Failure) {
    for row in 1..<rows.count {
      // Only UTF-8 was added.
      try body(
        unsafe UTF8Span(unchecked: bytes.span.extracting(range(ofRow: row))),
        count(ofRow: row)
      )
    }
  }

  /// How often the text of a row was added.
  package func count(ofRow row: Int) -> Int { rows[row].count }

  /// Calls `body` with the bytes of the text of a row.
  package func withText<Result, Failure: Error>(
    ofRow row: Int,
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(bytes.span.extracting(range(ofRow: row)))
  }

  @inline(__always)
  private func range(ofRow row: Int) -> Range<Int> { rows[row - 1].end..<rows[row].end }

  // MARK: slots

  /// Returns the slot of a text, and its row; the slot that is free for it, and 0, if it has none.
  @inline(__always)
  private func find(_ text: Span<UInt8>, _ value: UInt64) -> (slot: Int, row: Int) {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: value) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return (slot, 0) }
      if (entry ^ value) & ~Self.numberMask == 0 {
        let row = Int(truncatingIfNeeded: entry & Self.numberMask)
        if bytes.span.extracting(range(ofRow: row)).isEqual(to: text) { return (slot, row) }
      }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(never)
  private mutating func insert(
    _ text: Span<UInt8>,
    _ value: UInt64,
    at slot: Int,
    times: Int
  ) -> Int {
    let row = rows.count
    precondition(UInt64(row) <= Self.numberMask, "a table has room for 2^40 different texts")
    bytes.append(copying: text)
    rows.append(Row(end: bytes.count, count: times))
    slots[slot] = Self.slot(row, value)
    // A quarter stays free, so that a search is short.
    if rows.count > slots.count / 4 * 3 { growSlots() }
    return row
  }

  private static func slot(_ row: Int, _ value: UInt64) -> UInt64 {
    value & ~numberMask | UInt64(truncatingIfNeeded: row)
  }

  private mutating func growSlots() {
    let count = slots.count * 2
    // The old ones are let go first: the rows tell what stands in the new.
    slots = []
    slots = [UInt64](repeating: 0, count: count)
    for row in 1..<rows.count {
      let value = hash.value(of: bytes.span.extracting(range(ofRow: row)))
      var slot = Int(truncatingIfNeeded: value) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = Self.slot(row, value)
    }
  }
}

extension FrequencyTable: Hashable {
  /// Whether both have counted the same, in whatever order.
  ///
  /// - Complexity: O(*n*) in the bytes of the different texts.
  public static func == (first: FrequencyTable, second: FrequencyTable) -> Bool {
    guard first.total == second.total, first.typeCount == second.typeCount else { return false }
    var isEqual = true
    first.forEachText { text, count in isEqual = isEqual && second.count(of: text) == count }
    return isEqual
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(total)
    hasher.combine(typeCount)
  }
}
