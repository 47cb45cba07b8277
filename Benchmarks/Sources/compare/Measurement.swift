import BenchmarkJobs

/// How fast the methods of one job were on one text.
struct Measurement {
  let job: Job
  let text: Text
  /// Seconds a pass, for each round.
  private var seconds: [String: [Double]] = [:]
  /// What the passes of a method returned.
  private(set) var results: [String: Int] = [:]

  /// Runs every method once a round.
  ///
  /// The processor's clock drifts, so only times of the same round can be compared.
  init(_ job: Job, on text: Text, rounds: Int) {
    self.job = job
    self.text = text
    let passes = job.methods.map { ($0.name, $0.prepare(text.string)) }
    // The first pass warms the caches up.
    for (method, pass) in passes { results[method] = pass() }
    // A check may end early on text that is not in the form: its time says nothing.
    let whole = passes.filter { results[$0.0] != 0 }
    for _ in 0..<rounds {
      for (method, pass) in whole {
        seconds[method, default: []].append(Self.secondsPerPass(pass))
      }
    }
  }

  /// A line a method, ours first: job, text, method and the seconds of each round, tabs between.
  var lines: [String] {
    job.methods.compactMap { method in
      seconds[method.name].map { seconds in
        ([job.name, text.name, method.name] + seconds.map { "\($0)" }).joined(separator: "\t")
      }
    }
  }

  /// Megabytes of UTF-8 a second; nil if the method was not timed.
  func speed(_ method: String) -> Double? {
    seconds[method].map { Double(text.string.utf8.count) / median($0) / 1e6 }
  }

  /// How many times faster one method is than another: the median of the rounds' ratios.
  func ratio(_ method: String, to peer: String) -> Double? {
    guard let own = seconds[method], let other = seconds[peer] else { return nil }
    return median(zip(own, other).map { $1 / $0 })
  }

  /// Repeats short passes, so that the clock's own grain and a stray interrupt matter less.
  private static func secondsPerPass(_ pass: Method.Pass) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    var count = 0
    var elapsed = Duration.zero
    repeat {
      _ = pass()
      count += 1
      elapsed = clock.now - start
    } while elapsed < .milliseconds(10)
    return elapsed / .seconds(1) / Double(count)
  }
}

private func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}
