import DevanagariText

/// The list of all rules: name, preset, what the rule does.
enum RuleList {
  /// Writes the list to standard output.
  static func write() throws(Fault) {
    var output = OutputBuffer()
    let rows = Normalizer.Rule.allCases.map { [$0.description, preset(of: $0), $0.summary] }
    output.append(TerminalText.aligned(rows))
    try output.flush()
  }

  /// The smallest preset that has a rule.
  private static func preset(of rule: Normalizer.Rule) -> String {
    if Normalizer.Rule.forms.contains(rule) { return rule.description }
    if Normalizer.safe.contains(rule) { return "safe" }
    return Normalizer.corpus.contains(rule) ? "corpus" : "on request"
  }
}
