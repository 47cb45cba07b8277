import ArgumentParser
import DevanagariText
import DevanagariTransliteration

/// The arguments that choose a transliterator.
struct TransliteratorOptions: ParsableArguments {
  /// What becomes of digits or punctuation.
  enum ConversionName: String, CaseIterable, ExpressibleByArgument {
    case converted, kept

    var conversion: Transliterator.Conversion {
      switch self {
      case .converted: .converted
      case .kept: .kept
      }
    }
  }

  /// What becomes of text of other scripts.
  enum ForeignName: String, CaseIterable, ExpressibleByArgument {
    case kept, quoted

    var foreign: Transliterator.Foreign {
      switch self {
      case .kept: .kept
      case .quoted: .quoted
      }
    }
  }

  @Option(
    help: ArgumentHelp(
      "The scheme of the text. (default: devanagari)",
      valueName: "scheme"
    ),
    completion: .list(SchemeName.all),
    transform: SchemeName.scheme
  )
  var from: Scheme?

  @Option(
    help: ArgumentHelp("The scheme to write; --list shows all.", valueName: "scheme"),
    completion: .list(SchemeName.all),
    transform: SchemeName.scheme
  )
  var to: Scheme?

  @Option(help: "Digits: as the scheme has them, or as they are.")
  var digits = ConversionName.converted

  @Option(help: "Dandas: as the scheme has them, or as they are.")
  var punctuation = ConversionName.converted

  @Option(help: "Text of other scripts: as it is, or between the quotes of the scheme.")
  var foreign = ForeignName.kept

  @OptionGroup var capitals: CapitalOptions

  /// Makes sure that it is known what to write.
  func validateSchemes() throws {
    guard let to else {
      throw ValidationError("Which scheme? Name it, as in --to iso15919; --list shows all.")
    }
    if to == .devanagari, from == nil {
      throw ValidationError(
        "The scheme of the text is not known: name it, as in --from itrans --to devanagari."
      )
    }
    try capitals.validate(for: to)
  }

  /// The transliterator that is chosen.
  func transliterator(_ policy: UTF8Decoder.Policy) throws(Fault) -> Transliterator {
    Transliterator(
      from: from ?? .devanagari,
      to: to ?? .devanagari,
      digits: digits.conversion,
      punctuation: punctuation.conversion,
      foreign: foreign.foreign,
      capitals: try capitals.capitals(policy)
    )
  }
}
