import ArgumentParser

/// The names of commands.
enum CommandName {
  /// Tells the user which commands are like the one that is named, if there is no such command.
  static func check(_ arguments: [String]) throws {
    var subcommands = RootCommand.configuration.subcommands
    var path = "devanagari"
    // "help" goes before a command, or is asked about itself.
    for argument in arguments.first == "help" ? arguments.dropFirst() : arguments[...] {
      if subcommands.isEmpty || argument.hasPrefix("-") || argument == "help" { return }
      let names = subcommands.compactMap { $0.configuration.commandName }
      let known = NameList(noun: "command", names, shownBy: "\"\(path) --help\"")
      let command = try known.value(of: argument) { name in
        subcommands.first { $0.configuration.commandName == name }
      }
      subcommands = command.configuration.subcommands
      path += " \(argument)"
    }
  }
}
