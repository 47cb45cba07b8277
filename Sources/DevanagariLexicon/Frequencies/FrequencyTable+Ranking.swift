extension FrequencyTable {
  /// A text and how often it was added.
  public struct Entry: Sendable, Hashable {
    /// The text.
    public let text: String
    /// How often it was added.
    public let count: Int
  }

  /// How many texts were added once only.
  ///
  /// - Complexity: O(*n*) in the different texts.
  public var hapaxCount: Int { spectrum[1] ?? 0 }

  /// How many different texts have each count: the frequency spectrum.
  ///
  /// ```swift
  /// FrequencyTable(["का", "घर", "का"]).spectrum     // [1: 1, 2: 1]
  /// ```
  ///
  /// - Complexity: O(*n*) in the different texts.
  public var spectrum: [Int: Int] {
    var spectrum: [Int: Int] = [:]
    for row in 0..<typeCount { spectrum[count(ofRow: row + 1), default: 0] += 1 }
    return spectrum
  }

  /// All texts with their counts, the most frequent first; those with one count in the order of
  /// their scalars.
  ///
  /// - Complexity: O(*n* log *n*) in the different texts.
  public var entries: [Entry] { mostFrequent(typeCount) }

  /// Returns the first `limit` of `entries`.
  ///
  /// ```swift
  /// FrequencyTable(["का", "घर", "का"]).mostFrequent(1)     // [Entry(text: "का", count: 2)]
  /// ```
  ///
  /// - Complexity: O(*n*) in the different texts, and O(*m* log *m*) in those that are as frequent
  ///   as the last of the result.
  public func mostFrequent(_ limit: Int) -> [Entry] {
    ranking(limit: limit).map { ranked in
      withText(ofRow: ranked.row) { text in
        Entry(
          text: String(copying: unsafe UTF8Span(unchecked: text)),
          count: count(ofRow: ranked.row)
        )
      }
    }
  }

  /// A row and its place in `entries`, from 1.
  package struct RankedRow {
    package let row: Int
    package let rank: Int
  }

  /// The rows in the order of `entries`, up to `limit` of them, without those less frequent than
  /// `minimum`.
  package func ranking(limit: Int = .max, minimum: Int = 1) -> [RankedRow] {
    let minimum = max(minimum, countOfLast(among: limit))
    var keys: [RankingKey] = []
    for row in 0..<typeCount where count(ofRow: row + 1) >= minimum {
      keys.append(key(ofRow: row + 1))
    }
    keys.sort { precedes($0, $1) }
    return keys.prefix(max(limit, 0)).enumerated().map { index, key in
      RankedRow(row: key.row, rank: index + 1)
    }
  }

  /// Sorts rows by the scalars of their texts.
  package func sortByText(_ rows: inout [RankedRow]) {
    let keys = rows.map { (key(ofRow: $0.row).withoutCount, $0) }
    rows = keys.sorted { precedes($0.0, $1.0) }.map(\.1)
  }

  /// Whether a row stands before another in `entries`.
  package func precedes(_ first: Int, _ second: Int) -> Bool {
    precedes(key(ofRow: first), key(ofRow: second))
  }

  private func key(ofRow row: Int) -> RankingKey {
    withText(ofRow: row) { RankingKey(row, $0, count: count(ofRow: row)) }
  }

  @inline(__always)
  private func precedes(_ first: RankingKey, _ second: RankingKey) -> Bool {
    if first.count != second.count { return first.count > second.count }
    if first.prefix != second.prefix { return first.prefix < second.prefix }
    return withText(ofRow: first.row) { first in
      withText(ofRow: second.row) { second in Self.precedes(first, second) }
    }
  }

  // The order of bytes of UTF-8 is that of scalars.
  private static func precedes(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    for index in 0..<min(first.count, second.count) where first[index] != second[index] {
      return first[index] < second[index]
    }
    return first.count < second.count
  }

  /// The count of the text with the place `limit` in the order; 0 if there are not so many.
  private func countOfLast(among limit: Int) -> Int {
    if limit >= typeCount { return 0 }
    var rest = max(limit, 0)
    for (count, types) in spectrum.sorted(by: { $0.key > $1.key }) {
      rest -= types
      if rest <= 0 { return count }
    }
    return 0
  }
}
