import DevanagariLexicon
import DevanagariText

/// Counts the units of all files together, and writes the table when all have been read.
struct FrequencySink: SegmentSink, ParallelSink {
  private let unit: CountedUnit
  private let filter: SegmentFilter
  private let report: FrequencyReport
  private var table = FrequencyTable()
  // The tables of forks that have been joined. The next forks go on with them, as to merge a table
  // for each piece takes its time.
  private var forkTables: [FrequencyTable] = []

  init(_ unit: CountedUnit, _ filter: SegmentFilter, report: FrequencyReport) {
    self.unit = unit
    self.filter = filter
    self.report = report
  }

  mutating func fork() -> FrequencySink {
    var fork = self
    fork.forkTables = []
    fork.table = forkTables.popLast() ?? FrequencyTable()
    return fork
  }

  mutating func join(_ fork: inout FrequencySink) {
    forkTables.append(fork.table)
    fork.table = FrequencyTable()
  }

  mutating func take(_ boundaries: Span<Boundary>, from start: Int, of text: Span<UInt8>) {
    var start = start
    for index in boundaries.indices {
      let segment = text.extracting(start..<boundaries[index].offset)
      start = boundaries[index].offset
      guard filter.keeps(boundaries[index].kind) else { continue }
      if unit == .scalars { addScalars(of: segment) } else { table.add(utf8: segment) }
    }
  }

  mutating func endAll() throws(Fault) {
    while let other = forkTables.popLast() { table.merge(other) }
    try report.write(table)
  }

  // There is nothing to write before the end.
  mutating func flush() {}

  private mutating func addScalars(of segment: Span<UInt8>) {
    var start = 0
    while start < segment.count {
      let end = start + UTF8.width(Unicode.Scalar(in: segment, at: start))
      table.add(utf8: segment.extracting(start..<end))
      start = end
    }
  }
}
