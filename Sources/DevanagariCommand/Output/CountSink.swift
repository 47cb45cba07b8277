import DevanagariText

/// Counts the segments of each file: `N<tab>FILE`, and a total if there is more than one file.
struct CountSink: TokenSink, OutputSink {
  private let filter: SegmentFilter
  private let showsNames: Bool
  private let showsTotal: Bool
  var output = OutputBuffer()
  private var name = ""
  private var count = 0
  private var total = 0

  /// Standard input, where no file is named, is counted without a name.
  init(_ filter: SegmentFilter, fileNames: [String]) {
    self.filter = filter
    showsNames = !fileNames.isEmpty
    showsTotal = fileNames.count > 1
  }

  mutating func fork() -> CountSink {
    var fork = self
    fork.count = 0
    return fork
  }

  mutating func join(_ fork: inout CountSink) { count += fork.count }

  mutating func begin(_ source: InputSource) {
    name = Escaping.plain.escaped(source.name)
    count = 0
  }

  mutating func take(_ boundaries: Span<Boundary>, from start: Int, of text: Span<UInt8>) {
    var found = 0
    for index in boundaries.indices where filter.keeps(boundaries[index].kind) { found &+= 1 }
    count += found
  }

  mutating func end() {
    total += count
    write(count, name)
  }

  mutating func endAll() { if showsTotal { write(total, "total") } }

  private mutating func write(_ number: Int, _ name: String) {
    output.append(decimal: number)
    if showsNames { output.append("\t\(name)") }
    output.append(0x0a)
  }
}
