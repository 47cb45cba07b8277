import BenchmarkJobs
import Foundation

let usage = """
  USAGE: compare [JOB ...] [TEXT ...] [--vectors BYTES] [--seconds ROUNDS]
         compare --text TEXT

  Names of jobs and texts choose among them; none means all.
    --vectors 16   what a processor without AVX2 would do, 32 one without AVX-512, 0 the automaton
    --seconds 3    only the seconds of each of 3 rounds, for scripts
    --text news    the text itself, for peers in other languages

  JOBS: \(Job.all.map(\.name).joined(separator: " "))

  TEXTS: \(Text.all.map(\.name).joined(separator: " "))
  """

/// Tells what is wrong with the arguments and ends the program.
func fail(_ complaint: String) -> Never {
  FileHandle.standardError.write(Data("compare: \(complaint)\n\n\(usage)\n".utf8))
  exit(64)
}

var names = Array(CommandLine.arguments.dropFirst())
if names.contains("--help") || names.contains("-h") {
  print(usage)
  exit(0)
}
if names.first == "--text" {
  guard names.count == 2, let text = Text.all.first(where: { $0.name == names[1] }) else {
    fail("--text needs the name of a text")
  }
  print(text.string, terminator: "")
  exit(0)
}
if let option = names.firstIndex(of: "--vectors") {
  guard option + 1 < names.count, let bytes = Int(names[option + 1]) else {
    fail("--vectors needs a number of bytes: 64, 32, 16 or 0")
  }
  names.removeSubrange(option...option + 1)
  limitVectors(toBytes: bytes)
}
var secondsRounds: Int?
if let option = names.firstIndex(of: "--seconds") {
  guard option + 1 < names.count, let count = Int(names[option + 1]), count > 0 else {
    fail("--seconds needs the number of rounds")
  }
  names.removeSubrange(option...option + 1)
  secondsRounds = count
}
let jobNames = names.filter(Job.all.map(\.name).contains)
let textNames = names.filter(Text.all.map(\.name).contains)
if let unknown = names.first(where: { !(jobNames + textNames).contains($0) }) {
  fail("there is no job and no text '\(unknown)'")
}

let rounds = secondsRounds ?? 11
if secondsRounds != nil {
  for line in measurements(of: Job.all).flatMap(\.lines) { print(line) }
  exit(0)
}
print("ICU \(icuVersion()), \(rounds) rounds")
printReport("Segmentations", of: Job.segmentations, results: "Segments found")
printReport("Normalizations", of: Job.normalizations, results: "Length of the normal form")
printReport("Transliterations", of: Job.transliterations, results: "Length of the result")
printReport(
  "Lexicon",
  of: Job.lexicon,
  results: "Words looked up; length of the stems and keys; terms; different words"
)

func measurements(of jobs: [Job]) -> [Measurement] {
  jobs.flatMap { job in
    job.texts.compactMap { text in
      isChosen(job.name, by: jobNames) && isChosen(text.name, by: textNames)
        ? Measurement(job, on: text, rounds: rounds) : nil
    }
  }
}

func printReport(_ title: String, of jobs: [Job], results: String) {
  let measurements = measurements(of: jobs)
  if measurements.isEmpty { return }
  let report = Report(measurements: measurements)
  print("\n# \(title)")
  print("\n## Speed, MB of UTF-8 a second\n\n\(report.speeds)")
  for peer in report.peers {
    print("\n## Times \(peer.name)\n\n\(report.ratios(to: peer))")
  }
  print("\n## Floors\n\n\(report.floors)")
  print("\n## Allocations in one pass\n\n\(report.allocations)")
  print("\n## \(results)\n\n\(report.results)")
}

func isChosen(_ name: String, by names: [String]) -> Bool {
  names.isEmpty || names.contains(name)
}
