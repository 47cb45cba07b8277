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

  public static let sentences = Job(
    name: "sentences",
    segmentation: .unicodeSentences,
    icuKind: bench_icu_sentences,
    methods: Method.everyJob
  )

  public static let all = [words, graphemes, aksharas, sentences]
}
