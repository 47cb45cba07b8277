import DevanagariText

/// A way to write text so that nothing in it can be taken for a line end or the end of the text.
///
/// What is escaped are control characters, U+2028, U+2029, the backslash, and one character besides.
struct Escaping {
  /// How a scalar is written for which there is no short escape.
  private enum NumberForm { case braces, fourDigits }

  /// What is escaped besides, or the backslash again.
  let extra: UInt8
  private let numberForm: NumberForm

  private init(_ numberForm: NumberForm, alsoEscaping extra: UInt8 = UInt8(ascii: "\\")) {
    self.extra = extra
    self.numberForm = numberForm
  }

  /// For plain lines: `\\`, `\n`, `\r`, `\t`, and `\u{85}` for every other control character and
  /// for U+2028 and U+2029.
  static let plain = Escaping(.braces)

  /// For plain text with spaces between the pieces: the same and `\u{20}`.
  static let spaced = Escaping(.braces, alsoEscaping: UInt8(ascii: " "))

  /// For strings in JSON: the same characters and the quotation mark.
  static let json = Escaping(.fourDigits, alsoEscaping: UInt8(ascii: "\""))

  /// Appends `text` to `output`, escaped.
  func append(_ text: Span<UInt8>, to output: inout OutputBuffer) {
    var start = 0
    while true {
      let end = text.firstEscaped(from: start, or: extra)
      output.append(text.extracting(start..<end))
      if end == text.count { return }
      start = appendEscape(of: text, at: end, to: &output)
    }
  }

  /// Returns `text` escaped, for where speed is of no account.
  func escaped(_ text: String) -> String {
    var output = OutputBuffer()
    let bytes = Array(text.utf8)
    append(bytes.span, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  /// Returns lines with their control characters escaped, but for LF, and nothing else.
  static func withoutControls(_ lines: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in lines.unicodeScalars {
      if scalar.properties.generalCategory == .control, scalar != "\n" {
        result += plain.escaped(String(scalar)).unicodeScalars
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Appends the escape of the scalar at `place`, and returns where that ends.
  private func appendEscape(
    of text: Span<UInt8>,
    at place: Int,
    to output: inout OutputBuffer
  ) -> Int {
    let scalar = Unicode.Scalar(in: text, at: place)
    switch scalar {
    case "\n": output.append(#"\n"#)
    case "\r": output.append(#"\r"#)
    case "\t": output.append(#"\t"#)
    case "\\": output.append(#"\\"#)
    case "\"": output.append(#"\""#)
    default: appendNumber(Int(scalar.value), to: &output)
    }
    return place + UTF8.width(scalar)
  }

  private func appendNumber(_ scalar: Int, to output: inout OutputBuffer) {
    let digits = String(scalar, radix: 16, uppercase: true)
    switch numberForm {
    case .braces: output.append("\\u{\(digits)}")
    case .fourDigits:
      output.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}

extension String {
  /// The text as a string of JSON, with its quotation marks.
  var jsonString: String { "\"\(Escaping.json.escaped(self))\"" }
}
