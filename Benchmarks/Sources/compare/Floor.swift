import BenchmarkJobs

/// How many times faster than a peer a method has to be on the news.
struct Floor {
  let job: Job
  let method: Method
  let peer: Method
  let ratio: Double

  static let all = [
    Floor(job: .words, method: .bulk, peer: .icuUTF8, ratio: 5),
    Floor(job: .words, method: .ranges, peer: .icuUTF8, ratio: 3),
    Floor(job: .words, method: .substrings, peer: .icuUTF8, ratio: 2),
    Floor(job: .graphemes, method: .bulk, peer: .icuUTF8, ratio: 8),
    Floor(job: .tokens, method: .bulk, peer: .icuUTF8, ratio: 3),
    Floor(job: .sentences, method: .bulk, peer: .icuUTF8, ratio: 5),
    Floor(job: .unicodeSentences, method: .bulk, peer: .icuUTF8, ratio: 3),
  ]
}
