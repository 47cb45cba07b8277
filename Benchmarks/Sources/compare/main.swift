import BenchmarkJobs
import Foundation

// `compare --text news` writes the text instead, for peers in other languages.
if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--text" {
  guard let text = Text.all.first(where: { $0.name == CommandLine.arguments[2] }) else {
    fatalError("unknown text; choose among \(Text.all.map(\.name).joined(separator: " "))")
  }
  print(text.string, terminator: "")
  exit(0)
}

// Names of jobs and texts choose among them; none means all.
let names = CommandLine.arguments.dropFirst()
let known = Job.all.map(\.name) + Text.all.map(\.name)
if let unknown = names.first(where: { !known.contains($0) }) {
  fatalError("unknown: \(unknown); choose among \(known.joined(separator: " "))")
}

func chosen<Item>(_ items: [Item], name: (Item) -> String) -> [Item] {
  let found = items.filter { names.contains(name($0)) }
  return found.isEmpty ? items : found
}

let rounds = 11
let texts = chosen(Text.all, name: \.name)
let jobs = chosen(Job.all, name: \.name)
let measurements = jobs.flatMap { job in
  texts.map { Measurement(job, on: $0, rounds: rounds) }
}
let report = Report(measurements: measurements)

print("ICU \(icuVersion()), \(rounds) rounds")
print("\n## Speed, MB of UTF-8 a second\n\n\(report.speeds)")
for peer in Method.peers {
  if let ratios = report.ratios(to: peer) {
    print("\n## Times \(peer.rawValue)\n\n\(ratios)")
  }
}
print("\n## Floors\n\n\(report.floors)")
print("\n## Allocations per million segments\n\n\(report.allocations)")
print("\n## Segments found\n\n\(report.segmentCounts)")
