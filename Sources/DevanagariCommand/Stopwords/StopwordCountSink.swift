import DevanagariLexicon
import DevanagariText

/// Counts stopwords and words of each file: `N<tab>N<tab>FILE`, and a total if there is more than
/// one file.
struct StopwordCountSink: SegmentSink, ParallelSink, OutputSink {
  private struct Count {
    var stopwords = 0
    var words = 0
  }

  private let stopwords: Stopwords
  private let showsNames: Bool
  private let showsTotal: Bool
  var output = OutputBuffer()
  private var name = ""
  private var count = Count()
  private var total = Count()

  /// Standard input, where no file is named, is counted without a name.
  init(_ stopwords: Stopwords, fileNames: [String]) {
    self.stopwords = stopwords
    showsNames = !fileNames.isEmpty
    showsTotal = fileNames.count > 1
  }

  mutating func fork() -> StopwordCountSink {
    var fork = self
    fork.count = Count()
    return fork
  }

  mutating func join(_ fork: inout StopwordCountSink) {
    count.stopwords += fork.count.stopwords
    count.words += fork.count.words
  }

  mutating func begin(_ source: InputSource) {
    name = Escaping.plain.escaped(source.name)
    count = Count()
  }

  mutating func take(_ boundaries: Span<Boundary>, from start: Int, of text: Span<UInt8>) {
    var start = start
    for index in boundaries.indices {
      let end = boundaries[index].offset
      if SegmentFilter.wordTokens.keeps(boundaries[index].kind) {
        count.words += 1
        if stopwords.contains(utf8: text.extracting(start..<end)) { count.stopwords += 1 }
      }
      start = end
    }
  }

  mutating func end() {
    total.stopwords += count.stopwords
    total.words += count.words
    write(count, name)
  }

  mutating func endAll() { if showsTotal { write(total, "total") } }

  private mutating func write(_ count: Count, _ name: String) {
    output.append(decimal: count.stopwords)
    output.append(0x09)
    output.append(decimal: count.words)
    if showsNames { output.append("\t\(name)") }
    output.append(0x0a)
  }
}
