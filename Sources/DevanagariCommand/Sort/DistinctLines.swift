import DevanagariText

/// Lines, each held once, with how often it came.
struct DistinctLines {
  /// The lines, one behind the other.
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var counts: [Int] = []

  // A table of hashing with open places: the number of a line and 1 in the low half, and half of the hash in the
  // high one, by which most other lines are passed over unseen. 0 is an open place.
  private var places = [UInt64](repeating: 0, count: 1024)

  /// How many there are that differ.
  var count: Int { ends.count }

  /// Where a line stands in `bytes`. Lines have numbers in the order in which they came first.
  func range(of line: Int) -> Range<Int> { (line == 0 ? 0 : ends[line - 1])..<ends[line] }

  /// How often a line came.
  func occurrences(of line: Int) -> Int { counts[line] }

  /// Adds a line.
  mutating func insert(_ line: Span<UInt8>) {
    let hash = Self.hash(of: line)
    let mask = places.count - 1
    var place = Int(hash) & mask
    while places[place] != 0 {
      if UInt32(truncatingIfNeeded: places[place] >> 32) == hash {
        let known = Int(UInt32(truncatingIfNeeded: places[place])) - 1
        if isEqual(known, line) {
          counts[known] += 1
          return
        }
      }
      place = (place + 1) & mask
    }
    bytes.append(copying: line)
    ends.append(bytes.count)
    counts.append(1)
    places[place] = UInt64(hash) << 32 | UInt64(UInt32(count))
    if count > places.count / 2 { grow() }
  }

  private func isEqual(_ known: Int, _ line: Span<UInt8>) -> Bool {
    Collation.Ordering(bytes.span.extracting(range(of: known)), line) == .equal
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: places.count * 2)
    let mask = larger.count - 1
    for entry in places where entry != 0 {
      var place = Int(entry >> 32) & mask
      while larger[place] != 0 { place = (place + 1) & mask }
      larger[place] = entry
    }
    places = larger
  }

  /// The hash has a seed of the process, so that nobody can write lines that all meet.
  private static func hash(of line: Span<UInt8>) -> UInt32 {
    var hasher = Hasher()
    unsafe line.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}
