import BenchmarkJobs
import CAllocationCount

/// What a second pass of a method allocated; nil where allocations cannot be counted.
func allocationsPerMillionSegments(_ method: Method, of job: Job, on text: Text) -> Int? {
  let pass = Pass(method, of: job, on: text)
  _ = pass.run()
  let before = allocation_count()
  guard before >= 0 else { return nil }
  let segments = pass.run()
  return (allocation_count() - Int64(before)).per(million: segments)
}

extension Int64 {
  /// Rounded up: what is not zero does not read as zero.
  fileprivate func per(million count: Int) -> Int {
    (Int(self) * 1_000_000 + count - 1) / count
  }
}
