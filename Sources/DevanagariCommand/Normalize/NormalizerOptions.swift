import ArgumentParser
import DevanagariText

/// The arguments that choose a normalizer.
struct NormalizerOptions: ParsableArguments {
  /// The set of rules to begin with.
  enum Preset: String, CaseIterable, ExpressibleByArgument {
    case nfc, nfd, nfkc, nfkd, safe, corpus

    var normalizer: Normalizer {
      switch self {
      case .nfc: .nfc
      case .nfd: .nfd
      case .nfkc: .nfkc
      case .nfkd: .nfkd
      case .safe: .safe
      case .corpus: .corpus
      }
    }
  }

  /// How a language uses joiners.
  enum JoinersName: String, CaseIterable, ExpressibleByArgument {
    case hindi, marathi, nepali, sanskrit, kept, removed

    var joiners: Joiners {
      switch self {
      case .hindi: .hindi
      case .marathi: .marathi
      case .nepali: .nepali
      case .sanskrit: .sanskrit
      case .kept: .kept
      case .removed: .removed
      }
    }
  }

  @Option(help: "The rules to begin with; see above.")
  var preset = Preset.safe

  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp(
      "A rule to add; may be given several times, or several with commas.",
      valueName: "rule"
    ),
    completion: .list(RuleName.all)
  )
  var added: [String] = []

  @Option(
    name: .customLong("except"),
    help: ArgumentHelp(
      "A rule to leave out; may be given several times, or several with commas.",
      valueName: "rule"
    ),
    completion: .list(RuleName.all)
  )
  var removed: [String] = []

  @Option(help: "The use of ZWJ and ZWNJ in a language; kept and removed mean all of them.")
  var joiners: JoinersName?

  @Flag(help: "Write a list of all rules, and do nothing else.")
  var listRules = false

  /// The normalizer that is chosen: the preset, the joiners, then single rules.
  var normalizer: Normalizer {
    get throws {
      var normalizer = preset.normalizer
      if let joiners { normalizer = normalizer.with(joiners: joiners.joiners) }
      let removed = try RuleName.rules(of: removed)
      if let form = removed.first(where: { Normalizer.Rule.forms.contains($0) }) {
        throw ValidationError(
          "--except \(form): a form of Unicode can only be replaced, with --preset or --rule."
        )
      }
      return normalizer.adding(try RuleName.rules(of: added)).removing(removed)
    }
  }

  func validate() throws { _ = try normalizer }
}

extension Normalizer.Rule {
  /// The forms of Unicode.
  static let forms: [Normalizer.Rule] = [.nfc, .nfd, .nfkc, .nfkd]
}
