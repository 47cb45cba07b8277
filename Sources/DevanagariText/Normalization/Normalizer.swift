/// Brings text into a normal form: one of Unicode's, with repairs of what is wrong in Hindi text.
///
/// ```swift
/// Normalizer.safe.normalize("काॅलेज की खाडी़")                   // "कॉलेज की खाड़ी"
/// Normalizer.corpus.normalize("उ०प्र० के गॉंव")                 // "उ॰प्र॰ के गाँव"
/// Normalizer.corpus.adding(.asciiDigits).normalize("१२ बजे")   // "12 बजे"
/// ```
///
/// A normalizer is a set of rules. Their order makes no difference, but that of contraries and of forms
/// the last one holds: first the form of Unicode is made, then come the rules of `safe`, those of `corpus` with them, and last the others, each time
/// until nothing is left to do. The result of every normalizer is in its form of Unicode, and to
/// normalize it again changes nothing.
///
/// Rules but the forms act on Devanagari and on what stands in or beside Devanagari words; other
/// text, URLs and e-mail addresses stay byte for byte as the form gives them. No rule looks beyond a
/// line end, so a text may be normalized line by line.
///
/// Normalizing cannot fail. It takes linear time.
public struct Normalizer: Sendable, Hashable {
  /// A bit for each rule that is on, by its code; the forms are kept apart.
  private(set) var rewrites: UInt64 = 0
  private(set) var form = NormalizationForm.nfc

  /// Creates a normalizer of these rules. Without a form among them, it is `.nfc`.
  ///
  /// Where two rules say the contrary of each other, such as `.asciiDigits` and `.devanagariDigits`,
  /// the last one holds; so does the last form.
  public init(_ rules: Rule...) { self.init(rules) }

  /// Creates a normalizer of these rules, as `init(_:)`.
  public init(_ rules: some Sequence<Rule>) {
    for rule in rules { insert(rule) }
  }

  private init(rewrites: UInt64) { self.rewrites = rewrites }

  /// Unicode's normalization form C, and nothing else.
  ///
  /// Nukta letters such as U+0958 (क़) are in it decomposed, ऩ ऱ ऴ composed.
  public static let nfc = Normalizer(.nfc)

  /// Unicode's normalization form D, and nothing else.
  public static let nfd = Normalizer(.nfd)

  /// Unicode's normalization form KC, and nothing else. It is for identifiers, not for text: it
  /// turns ½ into 1⁄2 and … into three full stops.
  public static let nfkc = Normalizer(.nfkc)

  /// Unicode's normalization form KD, and nothing else.
  public static let nfkd = Normalizer(.nfkd)

  /// NFC, and repairs that cannot change what a reader sees or means. For every use; the default of
  /// the command.
  public static let safe = Normalizer(rewrites: Rule.bits(upToTier: 1))

  /// `safe`, and repairs that are right nearly always in Hindi. For corpora and search indexes.
  public static let corpus = Normalizer(rewrites: Rule.bits(upToTier: 2))

  /// The rules, the form first.
  public var rules: [Rule] { Rule.allCases.filter(contains) }

  /// Whether this normalizer has a rule.
  public func contains(_ rule: Rule) -> Bool {
    if let other = rule.form { return other == form }
    return rewrites & rule.bit != 0
  }

  /// Returns this normalizer with more rules.
  public func adding(_ rules: Rule...) -> Normalizer { adding(rules) }

  /// Returns this normalizer with more rules.
  public func adding(_ rules: some Sequence<Rule>) -> Normalizer {
    var copy = self
    for rule in rules { copy.insert(rule) }
    return copy
  }

  /// Returns this normalizer without some of its rules. Without its form it is of form `.nfc`.
  public func removing(_ rules: Rule...) -> Normalizer { removing(rules) }

  /// Returns this normalizer without some of its rules. Without its form it is of form `.nfc`.
  public func removing(_ rules: some Sequence<Rule>) -> Normalizer {
    var copy = self
    for rule in rules {
      if rule.form == copy.form { copy.form = .nfc }
      if rule.form == nil { copy.rewrites &= ~rule.bit }
    }
    return copy
  }

  /// Returns this normalizer with the rules for the joiners of a language, and none other for them.
  ///
  /// ```swift
  /// Normalizer.safe.with(joiners: .nepali).normalize("गर्\u{200D}यो")     // "गऱ्यो"
  /// ```
  public func with(joiners: Joiners) -> Normalizer {
    removing(Joiners.rules).adding(joiners.rules)
  }

  private mutating func insert(_ rule: Rule) {
    if let form = rule.form {
      self.form = form
    } else {
      rewrites |= rule.bit
      rewrites &= ~rule.opposites
    }
  }
}
