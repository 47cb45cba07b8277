/// A way to cut text into segments.
///
/// ```swift
/// "हिन्दी में".segmented(into: .words).map(\.text)      // ["हिन्दी", " ", "में"]
/// "हिन्दी".segmented(into: .aksharas).map(\.text)       // ["हि", "न्दी"]
/// ```
///
/// Every segmentation cuts the whole text: its segments joined are the text.
public struct Segmentation: Sendable, Hashable {
  /// The rules to cut by.
  enum Unit: Sendable {
    case graphemes, aksharas, words, unicodeSentences, sentences, wrappedSentences
    case tokens, tokensHyphens, tokensUnits, tokensHyphensUnits
  }

  /// What finds the boundaries.
  @_spi(Engine)
  public enum Engine: String, Sendable, CaseIterable {
    /// The library's own tables: the same result whatever ICU is found.
    case tables
    /// The ICU found on the machine.
    case icu
  }

  let unit: Unit
  private(set) var engine = Engine.tables

  /// What the full stops of sentences and tokens are looked up in.
  let abbreviations: Abbreviations

  init(_ unit: Unit, abbreviations: Abbreviations = .hindi) {
    self.unit = unit
    self.abbreviations = abbreviations
  }

  /// Extended grapheme clusters: UAX #29 of Unicode 16, with rule GB9c, which keeps conjuncts
  /// together: क्षत्रिय is क्ष, त्रि, य.
  public static let graphemes = Segmentation(.graphemes)

  /// Orthographic syllables of Devanagari: a consonant cluster or a vowel with all its signs.
  ///
  /// They are grapheme clusters but for one thing: a virama that is not followed by its
  /// consonant at once (or with ZWJ) ends the akshara. `Segment.isWellFormed` tells whether
  /// the order of the signs is sound. Text of other scripts is cut into grapheme clusters.
  public static let aksharas = Segmentation(.aksharas)

  /// Words, and what stands between them: UAX #29 with CLDR's tailoring for Hindi.
  ///
  /// Inside runs of Thai, Lao, Khmer, Burmese, Chinese and Japanese ICU's dictionaries find the
  /// words.
  public static let words = Segmentation(.words)

  /// Sentences by UAX #29, which knows the danda but no abbreviations.
  public static let unicodeSentences = Segmentation(.unicodeSentences)

  /// Tokens of Hindi, white space among them: words, numbers, dates, times, amounts, abbreviations,
  /// addresses, hashtags, emoji, dandas and marks, each with its `Segment.Kind`.
  ///
  /// ```swift
  /// for token in "डॉ. राम १०:३० बजे आए।".segmented(into: .tokens) where token.kind != .whitespace {
  ///   print(token.text, token.kind)     // डॉ. abbreviation, राम word, १०:३० time, बजे word, …
  /// }
  /// ```
  ///
  /// A token ends at the end of a grapheme cluster and crosses no boundary of `.sentences`.
  public static let tokens = Segmentation(.tokens)

  /// Whether `.tokens` joins or splits something.
  public struct Joining: Sendable, Hashable {
    fileprivate enum Choice { case joined, split }
    fileprivate let choice: Choice

    /// One token.
    public static let joined = Joining(choice: .joined)
    /// A token for each part.
    public static let split = Joining(choice: .split)
  }

  /// `.tokens` in another manner.
  ///
  /// - Parameters:
  ///   - abbreviations: डॉ. as one token, as in the treebank HDTB, or डॉ and a full stop, as in
  ///     UAX #29 and the treebank PUD.
  ///   - hyphens: धीरे-धीरे and माता-पिता as three tokens or one.
  ///   - units: 10% and १.५लाख as two tokens or one.
  ///   - words: more abbreviations, with or without their full stop. With `abbreviations: .split`
  ///     they make no difference: nothing is an abbreviation then.
  public static func tokens(
    abbreviations: Joining = .joined,
    hyphens: Joining = .split,
    units: Joining = .split,
    addingAbbreviations words: some Sequence<String> = EmptyCollection<String>()
  ) -> Segmentation {
    let unit: Unit =
      switch (hyphens.choice, units.choice) {
      case (.split, .split): .tokens
      case (.joined, .split): .tokensHyphens
      case (.split, .joined): .tokensUnits
      case (.joined, .joined): .tokensHyphensUnits
      }
    return Segmentation(
      unit,
      abbreviations: abbreviations == .split ? .none : .hindi.adding(words)
    )
  }

  /// Sentences of Hindi: they end at dandas, question and exclamation marks, ellipses, full stops
  /// that follow no abbreviation, initial or number, and at line ends.
  ///
  /// ```swift
  /// "डॉ. राम आए।वे बैठे।".segmented(into: .sentences).map(\.text)      // ["डॉ. राम आए।", "वे बैठे।"]
  /// ```
  ///
  /// White space after a sentence belongs to it. `Segment.ending` tells why it ends.
  public static let sentences = Segmentation(.sentences)

  /// What a line end is to `.sentences`.
  public struct LineEnds: Sendable, Hashable {
    let unit: Unit
    /// Each ends a sentence, as in UAX #29: headlines have no danda.
    public static let end = LineEnds(unit: .sentences)
    /// Text is wrapped by hand: only an empty line ends a sentence.
    public static let wrap = LineEnds(unit: .wrappedSentences)
  }

  /// `.sentences` with more abbreviations, or for text that is wrapped by hand.
  ///
  /// - Parameters:
  ///   - words: the abbreviations, with or without their full stop.
  ///   - lineEnds: what a line end is.
  public static func sentences(
    addingAbbreviations words: some Sequence<String> = EmptyCollection<String>(),
    lineEnds: LineEnds = .end
  ) -> Segmentation {
    Segmentation(lineEnds.unit, abbreviations: .hindi.adding(words))
  }

  /// This segmentation as another engine finds it, to compare the two.
  ///
  /// Aksharas are the library's own: ICU gives grapheme clusters for them.
  @_spi(Engine)
  public func using(_ engine: Engine) -> Segmentation {
    var copy = self
    copy.engine = engine
    return copy
  }
}
