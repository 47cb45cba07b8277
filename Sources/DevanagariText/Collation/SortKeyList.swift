/// The sort keys of many texts, one behind the other, each made once.
package struct SortKeyList {
  private let collation: Collation
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Creates an empty list.
  package init(_ collation: Collation) { self.collation = collation }

  /// How many keys there are.
  package var count: Int { ends.count }

  /// Adds the key of a text.
  package mutating func append(_ text: UTF8Span) {
    collation.sortKey(for: text, into: &bytes)
    ends.append(bytes.count)
  }

  /// The key of the text with a number, in the order of adding.
  package subscript(_ index: Int) -> ArraySlice<UInt8> { bytes[range(of: index)] }

  private func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// Whether two texts are equal.
  package func areEqual(_ left: Int, _ right: Int) -> Bool {
    Collation.Ordering(
      bytes.span.extracting(range(of: left)),
      bytes.span.extracting(range(of: right))
    ) == .equal
  }

  /// Returns the numbers of the texts in their order.
  ///
  /// - Parameter areTied: Which of two equal texts comes first; as they were added, by default.
  /// - Complexity: O(*n* log *n*) comparisons of bytes.
  package func sortedIndices(breakingTiesBy precedes: (Int, Int) -> Bool = { $0 < $1 }) -> [Int] {
    var entries = (0..<count).map { Entry(start: start(of: $0), index: $0) }
    entries.sort { left, right in
      if left.start != right.start { return left.start < right.start }
      switch order(ofRest: left.index, right.index) {
      case .ascending: return true
      case .descending: return false
      case .equal: return precedes(left.index, right.index)
      }
    }
    return entries.map(\.index)
  }

  /// A text while it is sorted. Most texts differ in the first bytes of their keys, and to look at
  /// the others is far in memory.
  private struct Entry {
    static let size = 8
    /// The first bytes of the key, the first of all the highest.
    let start: UInt64
    let index: Int
  }

  private func start(of index: Int) -> UInt64 {
    let range = range(of: index)
    // A key that is too short ends in zeros.
    return (0..<Entry.size).reduce(0) { start, offset in
      let place = range.lowerBound + offset
      return start << 8 | (place < range.upperBound ? UInt64(bytes[place]) : 0)
    }
  }

  /// How two keys stand to each other that start alike.
  private func order(ofRest left: Int, _ right: Int) -> Collation.Ordering {
    let (left, right) = (range(of: left), range(of: right))
    let shared = min(Entry.size, left.count, right.count)
    return Collation.Ordering(
      bytes.span.extracting(left.dropFirst(shared)),
      bytes.span.extracting(right.dropFirst(shared))
    )
  }
}
