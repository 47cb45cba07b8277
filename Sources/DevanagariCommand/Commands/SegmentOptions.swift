import ArgumentParser

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

  @OptionGroup
  var offsets: OffsetOptions

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
    try offsets.validate(forObjects: format == .jsonl)
  }
}
