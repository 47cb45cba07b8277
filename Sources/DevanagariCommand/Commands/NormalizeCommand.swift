import ArgumentParser
import DevanagariText
import SystemPackage

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Writes a text with one way to write each word.",
    discussion: """
      PRESETS:
        nfc, nfd, nfkc, nfkd    a form of Unicode, and nothing else
        safe                    NFC, and repairs that keep look and meaning
        corpus                  safe, and repairs right nearly always in Hindi

      --list-rules shows the rules of each. "devanagari check" shows what would be changed, and \
      changes files in place.

      A line in is a line out; line ends stay as they are. URLs, e-mail addresses and text in \
      other scripts are only brought into the form of Unicode. A line longer than 1 MiB is \
      normalized in pieces, cut at white space if it has any.

      EXAMPLES:
        devanagari normalize web.txt > clean.txt
        devanagari normalize --preset corpus --summary *.txt > corpus.txt
        devanagari normalize --rule ascii-digits,plain-quotes news.txt
        devanagari normalize --preset corpus --except zero-abbreviation news.txt
        devanagari normalize --joiners nepali nepali.txt
        echo 'काॅलेज की खाडी\u{93C}' | devanagari normalize
      """
  )

  @OptionGroup var files: FileArguments

  @OptionGroup var rules: NormalizerOptions

  @Flag(help: "Write to standard error how often each rule acted: the number, a tab, the rule.")
  var summary = false

  @OptionGroup var input: InputOptions
  @OptionGroup var threads: ThreadOptions

  func run() throws {
    if rules.listRules { return try reportingFaults { () throws(Fault) in try RuleList.write() } }
    var sink = NormalizingSink(
      try rules.normalizer,
      counting: summary ? .applications : .nothing
    )
    let fault = sink.run(over: files.sources, policy: input.policy, threads: threads.count)
    if let counts = sink.counts { Self.write(counts) }
    if let fault { throw fault.exitCode }
  }

  /// Writes the summary, the rules in the order of the list.
  private static func write(_ counts: [Normalizer.Rule: Int]) {
    let lines = Normalizer.Rule.allCases.compactMap { rule in
      counts[rule].map { "\($0)\t\(rule)\n" }
    }
    // Nothing is left to do where even this fails.
    _ = try? FileDescriptor.standardError.writeAll(lines.joined().utf8)
  }
}
