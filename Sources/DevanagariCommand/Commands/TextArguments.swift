import ArgumentParser

/// The arguments of the commands that take a text or a file.
struct TextArguments: ParsableArguments {
  @Argument(help: "The text; several arguments are joined by spaces.")
  var text: [String] = []

  @Option(help: "A file to read instead, - for standard input.", completion: .file())
  var file: String?

  /// The text, or the file; standard input if there is neither.
  var source: InputSource {
    text.isEmpty ? InputSource(named: file ?? "-") : InputSource(text: text.joined(separator: " "))
  }

  func validate() throws {
    if file != nil, !text.isEmpty { throw ValidationError("Give TEXT or --file, not both.") }
  }
}
