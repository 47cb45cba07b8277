import ArgumentParser
@_spi(Engine) import DevanagariText

/// How segments are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case plain, jsonl
}

/// What finds the boundaries.
enum EngineName: String, CaseIterable, ExpressibleByArgument {
  case tables, icu
}

extension Segmentation {
  /// This segmentation as the engine with this name finds it.
  func using(_ name: EngineName) -> Segmentation {
    switch name {
    case .tables: using(Engine.tables)
    case .icu: using(Engine.icu)
    }
  }
}

/// The files that a command reads.
struct FileArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The files; standard input if there are none, or for -.",
      valueName: "file"
    ),
    completion: .file()
  )
  var names: [String] = []

  var sources: [InputSource] { InputSource.all(named: names) }
}

/// The arguments of every command that reads files.
struct InputOptions: ParsableArguments {
  @Flag(help: "Replace bytes that are not UTF-8 by U+FFFD; otherwise they are an error.")
  var repair = false

  var policy: UTF8Decoder.Policy { repair ? .repair : .reject }
}

/// The arguments of the commands that cut text.
struct SegmentOptions: ParsableArguments {
  @OptionGroup
  var files: FileArguments

  @Flag(help: "Every segment, so that the output joins to the text.")
  var all = false

  @Option(
    help: """
      plain: one segment a line, with \\n, \\r, \\t, \\\\ and \\u{85} for a backslash and for \
      characters that end lines or control terminals. \
      jsonl: one JSON object a line, with text, kind, start and end in bytes of the file, line, \
      file.
      """
  )
  var format = OutputFormat.plain

  @Option(
    help: "What follows each segment instead of a line end; \\n, \\t, \\r, \\0, \\\\ are escapes."
  )
  var separator: Separator?

  @Option(
    help: ArgumentHelp(
      "With jsonl, also give offsets in these units, separated by commas.",
      discussion: "They count the text from the start of the file, after repairs.",
      valueName: "units"
    )
  )
  var offsets: OffsetUnits?

  @Flag(help: "Write only how many segments there are: the number, a tab, the file.")
  var count = false

  @OptionGroup
  var input: InputOptions

  @OptionGroup
  var threads: ThreadOptions

  @Option(help: "What finds the boundaries; icu is for comparison.")
  var engine = EngineName.tables

  func validate() throws {
    if count, format != .plain || separator != nil {
      throw ValidationError("--count has a format of its own: leave --format and --separator out.")
    }
    if format == .jsonl, separator != nil {
      throw ValidationError("--separator is for plain output: in jsonl a line is an object.")
    }
    if format != .jsonl, offsets != nil {
      throw ValidationError("--offsets needs --format jsonl.")
    }
  }
}
