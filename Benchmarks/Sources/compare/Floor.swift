/// How fast a method has to be on the news.
struct Floor {
  let job: String
  let method: String
  /// The peer that it is compared with; nil for megabytes a second.
  let peer: String?
  let ratio: Double

  static let all = [
    Floor(job: "words", method: "bulk", peer: "ICU-UTF-8", ratio: 5),
    Floor(job: "words", method: "ranges", peer: "ICU-UTF-8", ratio: 3),
    Floor(job: "words", method: "substrings", peer: "ICU-UTF-8", ratio: 2),
    Floor(job: "graphemes", method: "bulk", peer: "ICU-UTF-8", ratio: 8),
    Floor(job: "tokens", method: "bulk", peer: "ICU-UTF-8", ratio: 3),
    Floor(job: "sentences", method: "bulk", peer: "ICU-UTF-8", ratio: 5),
    Floor(job: "unicode-sentences", method: "bulk", peer: "ICU-UTF-8", ratio: 3),
    Floor(job: "nfc", method: "bytes", peer: "ICU-normalizeUTF8", ratio: 5),
    Floor(job: "nfc", method: "check", peer: "ICU-isNormalizedUTF8", ratio: 5),
    Floor(job: "iast", method: "bytes", peer: "ICU-transliterator", ratio: 10),
    Floor(job: "romanize-plain", method: "bytes", peer: nil, ratio: 50),
    Floor(job: "romanize-iso", method: "bytes", peer: nil, ratio: 50),
  ]
}
