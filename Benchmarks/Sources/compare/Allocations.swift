import BenchmarkJobs
import CAllocationCount

/// What a second pass of a method allocated; nil where allocations cannot be counted.
func allocationsPerPass(_ method: Method, on text: Text) -> Int? {
  let pass = method.prepare(text.string)
  _ = pass()
  let before = allocation_count()
  guard before >= 0 else { return nil }
  _ = pass()
  return Int(allocation_count() - before)
}
