import Benchmark
import BenchmarkJobs

// A text has a million bytes: passes a second are megabytes a second.
let benchmarks = { @Sendable in
  for job in Job.all {
    for text in job.texts {
      for method in job.methods {
        Benchmark(
          "\(job.name).\(text.name).\(method.name)",
          configuration: .init(
            metrics: [.throughput, .wallClock],
            warmupIterations: 1,
            maxDuration: .milliseconds(200)
          ),
          closure: { _, pass in blackHole(pass()) },
          setup: { method.prepare(text.string) }
        )
      }
    }
  }
}
