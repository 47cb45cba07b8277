import ArgumentParser

/// The arguments of the commands that work with several threads.
struct ThreadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads work on a large file. (default: one for each core)",
      discussion: "The output is the same. Each but the first takes 2 to 35 MB of memory.",
      valueName: "number"
    )
  )
  var threads: Int?

  /// How many there are.
  var count: Int { threads ?? Platform.coreCount }

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 256.")
    }
  }
}
