import ArgumentParser

/// The argument of the commands whose objects may have more offsets than those in bytes.
struct OffsetOptions: ParsableArguments {
  @Option(
    name: .customLong("offsets"),
    help: ArgumentHelp(
      "With jsonl, also give offsets in these units, separated by commas.",
      discussion: "They count the text from the start of the file, after repairs.",
      valueName: "units"
    )
  )
  private var chosen: OffsetUnits?

  /// The units that are asked for.
  var units: OffsetUnits { chosen ?? [] }

  /// Makes sure that there are objects to have them.
  func validate(forObjects writesObjects: Bool) throws {
    if chosen != nil, !writesObjects { throw ValidationError("--offsets needs --format jsonl.") }
  }
}
