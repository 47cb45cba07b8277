import ArgumentParser

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
