/// Where a text comes from.
struct InputSource {
  enum Origin {
    case standardInput
    case file
    case bytes([UInt8])
  }

  let origin: Origin
  /// The name as the user gave it, `-` for standard input.
  let name: String

  /// The file with the path `name`, or standard input for `-`.
  init(named name: String) {
    self.name = name
    origin = name == "-" ? .standardInput : .file
  }

  /// A text that is there already.
  init(text: String) {
    name = "-"
    origin = .bytes(Array(text.utf8))
  }

  /// The name for messages.
  var displayName: String {
    if case .standardInput = origin { "<stdin>" } else { name }
  }

  /// The files with these names; standard input if there are none.
  static func all(named names: [String]) -> [InputSource] {
    names.isEmpty ? [InputSource(named: "-")] : names.map(InputSource.init(named:))
  }
}
