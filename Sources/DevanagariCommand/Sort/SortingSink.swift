import DevanagariText

/// Writes all lines of all files in their order, once they are all read.
struct SortingSink: WholeLineSink {
  var openLine: [UInt8] = []
  private let order: LineOrder
  private let showsKeys: Bool
  private var lines = DistinctLines()
  private var output = OutputBuffer()

  /// - Parameter showsKeys: Whether each line stands behind its sort key.
  init(_ order: LineOrder, showsKeys: Bool) {
    self.order = order
    self.showsKeys = showsKeys
  }

  mutating func takeLine(_ line: Span<UInt8>) { lines.insert(line) }

  mutating func endAll() throws(Fault) {
    let lines = lines
    let keys = keys()
    let sorted = sortedLines(by: keys)
    for line in order.isReversed ? sorted.reversed() : sorted {
      for _ in 0..<(order.isUnique ? 1 : lines.occurrences(of: line)) {
        if showsKeys {
          let key = keys[line]
          output.append(hexadecimal: key)
          output.append(0x09)
        }
        output.append(lines.bytes.span.extracting(lines.range(of: line)))
        output.append(0x0a)
        try output.flushIfFull()
      }
    }
  }

  mutating func flush() throws(Fault) { try output.flush() }

  private func keys() -> SortKeyList {
    var keys = SortKeyList(order.collation)
    for number in 0..<lines.count {
      let line = lines.bytes.span.extracting(lines.range(of: number))
      // The reader lets only UTF-8 through, and a key ends at characters of ASCII.
      keys.append(unsafe UTF8Span(unchecked: line.extracting(order.key(of: line))))
    }
    return keys
  }

  private func sortedLines(by keys: SortKeyList) -> [Int] {
    guard order.isUnique else {
      // By their bytes, so that the result does not depend on the order they came in.
      return keys.sortedIndices { left, right in
        let bytes = lines.bytes.span
        let order = Collation.Ordering(
          bytes.extracting(lines.range(of: left)),
          bytes.extracting(lines.range(of: right))
        )
        return order == .ascending
      }
    }
    let sorted = keys.sortedIndices()
    return sorted.indices.filter { index in
      index == 0 || !keys.areEqual(sorted[index - 1], sorted[index])
    }
    .map { sorted[$0] }
  }
}
