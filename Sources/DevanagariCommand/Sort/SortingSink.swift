import DevanagariLexicon
import DevanagariText

/// Writes all lines of all files in their order, once they are all read.
struct SortingSink: WholeLineSink {
  var openLine: [UInt8] = []
  private let order: LineOrder
  private let showsKeys: Bool
  /// Each line once, with how often it came. Its row is one more than the number of its key.
  private var lines = FrequencyTable()
  private var output = OutputBuffer()

  /// - Parameter showsKeys: Whether each line stands behind its sort key.
  init(_ order: LineOrder, showsKeys: Bool) {
    self.order = order
    self.showsKeys = showsKeys
  }

  mutating func takeLine(_ line: Span<UInt8>) { lines.add(utf8: line) }

  mutating func endAll() throws(Fault) {
    let lines = lines
    let keys = keys()
    let sorted = sortedLines(by: keys)
    for number in order.isReversed ? sorted.reversed() : sorted {
      for _ in 0..<(order.isUnique ? 1 : lines.count(ofRow: number + 1)) {
        if showsKeys {
          output.append(hexadecimal: keys[number])
          output.append(0x09)
        }
        lines.withText(ofRow: number + 1) { output.append($0) }
        output.append(0x0a)
        try output.flushIfFull()
      }
    }
  }

  mutating func flush() throws(Fault) { try output.flush() }

  private func keys() -> SortKeyList {
    var keys = SortKeyList(order.collation)
    for number in 0..<lines.typeCount {
      lines.withText(ofRow: number + 1) { line in
        // The reader lets only UTF-8 through, and a key ends at characters of ASCII.
        keys.append(unsafe UTF8Span(unchecked: line.extracting(order.key(of: line))))
      }
    }
    return keys
  }

  private func sortedLines(by keys: SortKeyList) -> [Int] {
    guard order.isUnique else {
      // By their bytes, so that the result does not depend on the order they came in.
      return keys.sortedIndices { left, right in
        lines.withText(ofRow: left + 1) { left in
          lines.withText(ofRow: right + 1) { Collation.Ordering(left, $0) == .ascending }
        }
      }
    }
    let sorted = keys.sortedIndices()
    return sorted.indices.filter { index in
      index == 0 || !keys.areEqual(sorted[index - 1], sorted[index])
    }
    .map { sorted[$0] }
  }
}
