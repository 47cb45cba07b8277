/// Ends the process if a law does not hold, so that libFuzzer keeps the input.
func expect(_ holds: Bool, _ law: @autoclosure () -> String, _ texts: String...) {
  if holds { return }
  let literals = texts.map { "\n  \($0.literal)" }.joined()
  fatalError("broken law: \(law())\(literals)")
}

extension String {
  /// A Swift literal of this text, for a test.
  var literal: String {
    let scalars = unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case " "..."~": "\(scalar)"
      // What is seen by itself.
      case "\u{904}"..."\u{939}", "\u{958}"..."\u{961}", "\u{964}"..."\u{970}": "\(scalar)"
      default: "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return "\"\(scalars.joined())\""
  }

  /// Whether both have the same bytes; `==` does not see normal forms.
  func isSame(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }
}
