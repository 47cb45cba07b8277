import CBenchmarkICU
internal import DevanagariText

/// What is done to a text.
public struct Job: Sendable {
  public let name: String
  let segmentation: Segmentation
  let icuKind: bench_icu_kind
  /// The ways to do it, ours first.
  public let methods: [Method]

  public static let words = Job(
    name: "words",
    segmentation: .words,
    icuKind: bench_icu_words,
    methods: Method.everyJob
  )

  public static let graphemes = Job(
    name: "graphemes",
    segmentation: .graphemes,
    icuKind: bench_icu_graphemes,
    methods: Method.allCases
  )

  /// ICU knows no aksharas: its graphemes are what they are compared with.
  public static let aksharas = Job(
    name: "aksharas",
    segmentation: .aksharas,
    icuKind: bench_icu_graphemes,
    methods: Method.everyJob
  )

  /// ICU knows no tokens: its words are what they are compared with.
  public static let tokens = Job(
    name: "tokens",
    segmentation: .tokens,
    icuKind: bench_icu_words,
    methods: Method.everyJob
  )

  /// Those of Hindi, against ICU's, which are those of UAX #29.
  public static let sentences = Job(
    name: "sentences",
    segmentation: .sentences,
    icuKind: bench_icu_sentences,
    methods: Method.everyJob
  )

  public static let unicodeSentences = Job(
    name: "unicode-sentences",
    segmentation: .unicodeSentences,
    icuKind: bench_icu_sentences,
    methods: Method.everyJob
  )

  public static let all = [words, graphemes, aksharas, tokens, sentences, unicodeSentences]
}
