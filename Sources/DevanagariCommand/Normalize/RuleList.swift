import DevanagariText

/// The list of all rules: name, preset, what the rule does.
enum RuleList {
  private static let columns = Normalizer.Rule.allCases.map { rule in
    (name: rule.identifier, preset: preset(of: rule), summary: rule.summary)
  }

  /// Writes the list to standard output.
  static func write() throws(Fault) {
    var output = OutputBuffer()
    let names = columns.map { TerminalText.width(of: $0.name) }.max() ?? 0
    let presets = columns.map { TerminalText.width(of: $0.preset) }.max() ?? 0
    for row in columns {
      output.append(TerminalText.pad(row.name, to: names) + "  ")
      output.append(TerminalText.pad(row.preset, to: presets) + "  \(row.summary)\n")
    }
    try output.flush()
  }

  /// The smallest preset that has a rule.
  private static func preset(of rule: Normalizer.Rule) -> String {
    if Normalizer.Rule.forms.contains(rule) { return rule.identifier }
    if Normalizer.safe.contains(rule) { return "safe" }
    return Normalizer.corpus.contains(rule) ? "corpus" : "on request"
  }
}
