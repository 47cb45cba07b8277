import ArgumentParser

/// What is written after a segment.
struct Separator {
  let bytes: [UInt8]

  static let newline = Separator(bytes: [0x0a])
}

extension Separator: ExpressibleByArgument {
  /// The text of `argument`, where `\n`, `\t`, `\r`, `\0` and `\\` are escapes; nil for others.
  init?(argument: String) {
    var bytes: [UInt8] = []
    var rest = argument.utf8.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      switch rest.next() {
      case UInt8(ascii: "n"): bytes.append(0x0a)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "r"): bytes.append(0x0d)
      case UInt8(ascii: "0"): bytes.append(0)
      case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
      default: return nil
      }
    }
    self.bytes = bytes
  }
}
