import SystemPackage

/// Arguments of the command as strings that lose no byte.
///
/// Names of files may be any bytes, and Swift puts U+FFFD for what is not UTF-8. Here such a byte,
/// 0xFF say, has the scalar U+10FFFF of the private planes, which nobody types; should it stand there
/// all the same, its own bytes have such scalars.
enum ArgumentText {
  private static let firstStandIn: UInt32 = 0x10FF00

  /// The arguments behind the name of the command.
  static var all: [String] { Platform.arguments.map(text(of:)) }

  /// Returns the string for an argument.
  static func text(of argument: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    var parser = UTF8.ForwardParser()
    var iterator = argument.makeIterator()
    var start = 0
    while true {
      let count: Int
      switch parser.parseScalar(from: &iterator) {
      case .emptyInput: return String(scalars)
      case .error(let length): count = length
      case .valid(let bytes):
        count = bytes.count
        let scalar = UTF8.decode(bytes)
        if scalar.value < firstStandIn {
          scalars.append(scalar)
          start += count
          continue
        }
      }
      for byte in argument[start..<start + count] {
        scalars.append(Unicode.Scalar(firstStandIn + UInt32(byte))!)
      }
      start += count
    }
  }

  /// Returns the bytes of the argument that a string stands for.
  static func bytes(of text: String) -> [UInt8] {
    if text.utf8.allSatisfy({ $0 < 0xf4 }) { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { scalar in
      scalar.value < firstStandIn
        ? Array(UTF8.encode(scalar)!) : [UInt8(scalar.value - firstStandIn)]
    }
  }
}
