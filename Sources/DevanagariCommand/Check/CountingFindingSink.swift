/// Counts the findings of each rule over all files: `N<tab>RULE`, most first.
struct CountingFindingSink: FindingSink {
  private var output = OutputBuffer()
  private var counts: [String: Int] = [:]

  mutating func report(_ finding: Finding, at place: Place) {
    for diagnosis in finding.diagnoses { counts[diagnosis.identifier, default: 0] += 1 }
  }

  mutating func endAll() {
    for (rule, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      output.append("\(count)\t\(rule)\n")
    }
  }

  mutating func flush() throws(Fault) { try output.flush() }
}
