import ArgumentParser
import DevanagariText

/// The arguments of every command that reads files.
struct InputOptions: ParsableArguments {
  @Flag(help: "Replace bytes that are not UTF-8 by U+FFFD; otherwise they are an error.")
  var repair = false

  var policy: UTF8Decoder.Policy { repair ? .repair : .reject }
}
