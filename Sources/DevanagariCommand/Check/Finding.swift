import DevanagariText

/// A place in a text that should be written otherwise.
struct Finding: Placed {
  /// Why: the rules that would change the text, in the order in which they act, or what is wrong.
  let diagnoses: [Diagnosis]
  /// Where, in bytes of UTF-8.
  let range: Range<Int>
  /// The text there.
  let text: String
  /// What to write instead; nil where that is not sure.
  let suggestion: String?
  /// The word that holds the place, where that tells a reader more.
  let word: String?

  /// What is to be said of it.
  var message: String { diagnoses.map(\.summary).joined(separator: "; ") }
}

/// A rule that would change a text, or a way in which text is ill-formed.
struct Diagnosis: Hashable {
  let identifier: String
  let summary: String
  /// Whether it is a form of Unicode, by which the text looks no different.
  let isForm: Bool

  init(_ rule: Normalizer.Rule) {
    identifier = rule.description
    summary = rule.summary
    isForm = Normalizer.Rule.forms.contains(rule)
  }

  init(_ kind: WellFormednessError.Kind) {
    identifier = kind.description
    summary = kind.summary
    isForm = false
  }

  static let all =
    Normalizer.Rule.allCases.map { Diagnosis($0) }
    + WellFormednessError.Kind.allCases.map { Diagnosis($0) }
}
