import Benchmark
import BenchmarkJobs

let benchmarks = { @Sendable in
  Benchmark("x") { benchmark in blackHole(1) }
}
