/// Counts the findings of each rule over all files: `N<tab>RULE`, most first.
struct CountingFindingSink: FindingSink, Forking, OutputSink {
  var output = OutputBuffer()
  private var counts: [String: Int] = [:]

  mutating func fork() -> CountingFindingSink {
    var fork = self
    fork.counts = [:]
    return fork
  }

  mutating func join(_ fork: inout CountingFindingSink) {
    counts.merge(fork.counts, uniquingKeysWith: +)
  }

  mutating func report(_ finding: Finding, at place: Place) {
    for diagnosis in finding.diagnoses { counts[diagnosis.identifier, default: 0] += 1 }
  }

  mutating func endAll() {
    for (rule, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      output.append("\(count)\t\(rule)\n")
    }
  }
}
