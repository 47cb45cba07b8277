import DevanagariText

/// Text for a terminal.
enum TerminalText {
  /// Returns rows of as many columns each with two spaces between; the last is as long as it is.
  static func aligned(_ rows: [[String]]) -> String {
    guard let last = rows.first?.indices.last else { return "" }
    let widths = (0..<last).map { column in rows.map { $0[column].terminalWidth }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0.padded(toColumns: $1) + "  " }.joined() + row[last] + "\n"
    }.joined()
  }

  /// Returns a picture of `scalar`: marks on a dotted circle, names of controls, `␠` for a space.
  static func picture(of scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return "\u{25CC}\(scalar)"
    case .control where scalar.value < 0x20: return symbol(0x2400 + scalar.value)
    case .control where scalar.value == 0x7f: return symbol(0x2421)
    case .spaceSeparator where scalar == " ": return symbol(0x2420)
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      return ""
    default: return String(scalar)
    }
  }

  /// Returns `text` so that it shows on one line and its marks on something.
  static func picture(of text: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    let rest = text.unicodeScalars.dropFirst()
    let head = picture(of: first)
    // The marks that follow belong to what is shown; only bare controls and spaces are drawn.
    if rest.isEmpty || first.properties.generalCategory == .control {
      return head + rest.map { picture(of: $0) }.joined()
    }
    let isMark = head.unicodeScalars.first == "\u{25CC}"
    return isMark ? "\u{25CC}" + text : text
  }

  /// Returns `text` with code points for what does not show, such as `U+200D`, and with its first
  /// mark on a dotted circle.
  static func visible(_ text: String) -> String {
    let scalars = text.unicodeScalars
    if let only = scalars.first, scalars.count == 1, only.isInvisible { return only.codePoint }
    var result = ""
    for scalar in scalars {
      if scalar.isInvisible {
        result += "<\(scalar.codePoint)>"
      } else if result.isEmpty || scalar == " " {
        result += picture(of: scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns the same, and the word "nothing" for empty text.
  static func visibleOrNothing(_ text: String) -> String {
    text.isEmpty ? "nothing" : visible(text)
  }

  private static func symbol(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String($0) } ?? ""
  }
}

extension Unicode.Scalar {
  /// Such as `U+0939`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether a terminal shows nothing of it, or something else.
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      return true
    case .spaceSeparator: return self != " "
    default: return properties.isDefaultIgnorableCodePoint
    }
  }
}
