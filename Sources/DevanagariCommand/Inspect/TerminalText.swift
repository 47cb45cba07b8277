/// Text for a terminal, where a column is a cell and not a scalar.
enum TerminalText {
  /// How many cells `text` takes: marks and format characters none, wide characters two.
  static func width(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of character: Character) -> Int {
    // Joined emoji are drawn as one.
    if character.unicodeScalars.first?.properties.isEmoji == true,
      character.unicodeScalars.contains("\u{200D}")
    {
      return 2
    }
    // U+FE0F asks for the picture, which is wide; two regional indicators are one flag.
    if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    let cells = character.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    let isFlag = character.unicodeScalars.first?.isRegionalIndicator == true
    return isFlag ? min(cells, 2) : cells
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control, .lineSeparator,
      .paragraphSeparator, .surrogate:
      return 0
    default:
      if scalar.properties.isEmojiModifier { return 0 }
      return scalar.isWide ? 2 : 1
    }
  }

  /// Returns `text` with spaces up to `cells` cells.
  static func pad(_ text: String, to cells: Int) -> String {
    text + String(repeating: " ", count: max(0, cells - width(of: text)))
  }

  /// Returns rows of as many columns each with two spaces between; the last is as long as it is.
  static func aligned(_ rows: [[String]]) -> String {
    guard let last = rows.first?.indices.last else { return "" }
    let widths = (0..<last).map { column in rows.map { width(of: $0[column]) }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { pad($0, to: $1) + "  " }.joined() + row[last] + "\n"
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

  fileprivate var isRegionalIndicator: Bool { (0x1f1e6...0x1f1ff).contains(value) }

  /// Whether it takes two cells: emoji that are pictures without asking, and East Asian text.
  fileprivate var isWide: Bool {
    if properties.isEmojiPresentation { return true }
    // The blocks of East_Asian_Width W and F.
    switch value {
    case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xa960...0xa97c, 0xac00...0xd7a3,
      0xf900...0xfaff, 0xfe30...0xfe6f, 0xff01...0xff60, 0xffe0...0xffe6, 0x16fe0...0x18aff,
      0x1b000...0x1b2ff, 0x1f200...0x1f2ff, 0x20000...0x3fffd:
      return true
    default: return false
    }
  }
}
