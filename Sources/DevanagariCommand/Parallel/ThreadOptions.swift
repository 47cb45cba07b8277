import ArgumentParser

/// The arguments of the commands that work with several threads.
struct ThreadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      At most so many threads work on a large file, and at most one more than there are cores. \
      (default: one for each core)
      """,
      discussion: """
        The output is the same. Each but the first takes 2 to 6 MB of memory for ordinary text, and \
        at most 40.
        """,
      valueName: "number"
    )
  )
  var threads: Int?

  /// How many there may be.
  var count: Int { threads ?? Platform.coreCount }

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 256.")
    }
  }
}
