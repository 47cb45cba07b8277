import SystemPackage

/// Where a text comes from.
struct InputSource {
  enum Origin {
    case standardInput
    case file
    case bytes([UInt8])
  }

  let origin: Origin
  /// The name as the user gave it, `-` for standard input, with U+FFFD for what is not UTF-8.
  let name: String
  /// The bytes of the name.
  let nameBytes: [UInt8]

  /// The file with the path `argument`, or standard input for `-`.
  ///
  /// - Parameter argument: As ``ArgumentText`` has it.
  init(named argument: String) {
    nameBytes = ArgumentText.bytes(of: argument)
    name = String(decoding: nameBytes, as: UTF8.self)
    origin = argument == "-" ? .standardInput : .file
  }

  /// A text that is there already, as ``ArgumentText`` has it.
  init(text: String) {
    name = "-"
    nameBytes = Array(name.utf8)
    origin = .bytes(ArgumentText.bytes(of: text))
  }

  /// Where the file is.
  var path: FilePath {
    unsafe FilePath(platformString: nameBytes.map { CChar(truncatingIfNeeded: $0) } + [0])
  }

  /// The name for messages.
  var displayName: String {
    switch origin {
    case .standardInput: "<stdin>"
    case .file: name
    case .bytes: "<argument>"
    }
  }

  /// The files with these names; standard input if there are none.
  static func all(named names: [String]) -> [InputSource] {
    names.isEmpty ? [InputSource(named: "-")] : names.map(InputSource.init(named:))
  }
}
