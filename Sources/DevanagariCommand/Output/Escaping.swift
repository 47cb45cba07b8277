/// A way to write text so that nothing in it can be taken for a line end or the end of the text.
struct Escaping {
  /// How a scalar is written for which there is no short escape.
  private enum NumberForm { case braces, fourDigits }

  // 1 for the bytes with which a scalar to escape may begin.
  private let suspects: InlineArray<256, UInt8>
  private let numberForm: NumberForm

  private init(_ numberForm: NumberForm, alsoEscaping extra: [UInt8]) {
    var suspects = InlineArray<256, UInt8>(repeating: 0)
    for byte in 0..<0x20 { suspects[byte] = 1 }
    // Backslash, delete, and the leads of U+0080 to U+009F and of U+2028 and U+2029.
    for byte in [0x5c, 0x7f, 0xc2, 0xe2] + extra { suspects[Int(byte)] = 1 }
    self.suspects = suspects
    self.numberForm = numberForm
  }

  /// For plain lines: `\\`, `\n`, `\r`, `\t`, and `\u{85}` for every other control character and
  /// for U+2028 and U+2029.
  static let plain = Escaping(.braces, alsoEscaping: [])

  /// For plain text with spaces between the pieces: the same and `\u{20}`.
  static let spaced = Escaping(.braces, alsoEscaping: [0x20])

  /// For strings in JSON: the same characters and the quotation mark.
  static let json = Escaping(.fourDigits, alsoEscaping: [0x22])

  /// Appends `text` to `output`, escaped.
  @inline(__always)
  func append(_ text: Span<UInt8>, to output: inout OutputBuffer) {
    // Without the span, each look copies the whole array.
    let suspects = suspects.span
    var found: UInt8 = 0
    for index in text.indices { found |= suspects[Int(text[index])] }
    if found == 0 {
      output.append(text)
    } else {
      appendSuspect(text, to: &output)
    }
  }

  /// Returns `text` escaped, for where speed is of no account.
  func escaped(_ text: String) -> String {
    var output = OutputBuffer()
    let bytes = Array(text.utf8)
    append(bytes.span, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @inline(never)
  private func appendSuspect(_ text: Span<UInt8>, to output: inout OutputBuffer) {
    var position = 0
    while position < text.count {
      let byte = text[position]
      guard suspects[Int(byte)] != 0 else {
        output.append(byte)
        position += 1
        continue
      }
      position += 1
      switch byte {
      case 0x0a: output.append(#"\n"#)
      case 0x0d: output.append(#"\r"#)
      case 0x09: output.append(#"\t"#)
      case 0x5c: output.append(#"\\"#)
      case 0x22: output.append(#"\""#)
      case 0xc2 where text[position] < 0xa0:
        appendNumber(Int(text[position]), to: &output)
        position += 1
      case 0xe2 where text[position] == 0x80 && text[position + 1] & 0xfe == 0xa8:
        appendNumber(0x2000 + Int(text[position + 1] & 0x3f), to: &output)
        position += 2
      case 0xc2, 0xe2: output.append(byte)
      default: appendNumber(Int(byte), to: &output)
      }
    }
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
