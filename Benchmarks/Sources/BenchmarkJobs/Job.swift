import CBenchmarkICU
internal import DevanagariLexicon
internal import DevanagariText
internal import DevanagariTransliteration

/// What is done to a text.
public struct Job: Sendable {
  public let name: String
  public let texts: [Text]
  /// The ways to do it, ours first.
  public let methods: [Method]

  public static let segmentations = [
    Job("words", .words, icu: bench_icu_words),
    Job("graphemes", .graphemes, icu: bench_icu_graphemes, others: [.characters, .stringCount]),
    // ICU knows no aksharas: its graphemes are what they are compared with.
    Job("aksharas", .aksharas, icu: bench_icu_graphemes),
    // Nor does it know tokens.
    Job("tokens", .tokens, icu: bench_icu_words),
    // Those of Hindi, against ICU's, which are those of UAX #29.
    Job("sentences", .sentences, icu: bench_icu_sentences),
    Job("unicode-sentences", .unicodeSentences, icu: bench_icu_sentences),
  ]

  public static let normalizations = [
    Job("nfc", .nfc),
    // ICU knows no more than NFC: that is what they are compared with.
    Job("safe", .safe),
    Job("corpus", .corpus),
  ]

  public static let transliterations = [
    Job("iast", Transliterator(from: .devanagari, to: .iast), peers: [.icuTransliterator]),
    Job("iso15919", Transliterator(from: .devanagari, to: .iso15919), peers: [.icuTransliterator]),
    Job("gujarati", Transliterator(from: .devanagari, to: .gujarati)),
    Job("from-iast", Transliterator(from: .iast, to: .devanagari)),
    Job("romanize-plain", .hindi),
    Job("romanize-iso", Romanizer(style: .iso)),
  ]

  public static let lexicon = [
    Job("stopwords", .stopwords(.hindi)),
    Job("stem", .stem(.hindi)),
    Job("key", .key(.visarga)),
    Job("key-length", .key(.length)),
    Job("terms", .terms(.hindi)),
    Job("frequencies", .frequencies),
  ]

  public static let all = segmentations + normalizations + transliterations + lexicon
}

extension Job {
  /// Finds all segments of a text.
  private init(
    _ name: String,
    _ segmentation: Segmentation,
    icu kind: bench_icu_kind,
    others: [Method] = []
  ) {
    self.name = name
    texts = [.news, .verse, .mixed, .illFormed]
    methods =
      [
        .bulk(segmentation), .iterator(segmentation), .ranges(segmentation),
        .substrings(segmentation), .icuBoundariesUTF8(kind), .icuBoundariesUTF16(kind),
      ] + others
  }

  /// Brings a text into a normal form.
  private init(_ name: String, _ normalizer: Normalizer) {
    self.name = name
    texts = [.news, .mixed, .precomposed, .faults]
    methods = [
      .bytes(normalizer), .check(normalizer), .string(normalizer), .align(normalizer),
      .icuNormalizeUTF8, .icuIsNormalizedUTF8, .icuNormalizeUTF16,
    ]
  }

  /// Writes a text in another scheme.
  private init(_ name: String, _ transliterator: Transliterator, peers: [Method] = []) {
    self.name = name
    texts = [.news, .verse, .mixed]
    methods =
      [.bytes(transliterator), .string(transliterator), .align(transliterator)] + peers
  }

  /// Romanizes a text as it is spoken.
  private init(_ name: String, _ romanizer: Romanizer) {
    self.name = name
    texts = [.news, .verse, .mixed]
    methods = [.bytes(romanizer)]
  }

  /// Looks the words of a text up.
  private init(_ name: String, _ method: Method) {
    self.name = name
    texts = [.news, .verse, .mixed]
    methods = [method]
  }
}
