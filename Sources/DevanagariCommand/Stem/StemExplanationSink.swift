import DevanagariLexicon
import DevanagariText

/// Writes each word of Devanagari, its stem and why it is that.
struct StemExplanationSink: LineSink, ParallelSink, OutputSink {
  private let stemmer = Stemmer.hindi
  var output = OutputBuffer()

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    // The reader lets only UTF-8 through.
    let text = String(copying: unsafe UTF8Span(unchecked: lines))
    for word in stemmer.words(of: text) {
      let (stem, reason) = stemmer.explain(word)
      output.append("\(word)\t\(stem)\t\(Self.text(of: reason))\n")
      try output.flushIfFull()
    }
  }

  private static func text(of reason: Stemmer.Reason) -> String {
    switch reason {
    case .listed: "listed"
    case .whole: "whole"
    case .notAWord: "not a word"
    case .rule(let rule):
      "-\(rule.suffix) → \(rule.replacement.isEmpty ? "" : "-\(rule.replacement) ")(\(rule.wordClass))"
    }
  }
}

extension Stemmer: TextWriter {
  func write(_ text: UTF8Span, into target: inout [UInt8]) { stemWords(in: text, into: &target) }
}
