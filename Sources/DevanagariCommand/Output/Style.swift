/// Colours for a terminal, or none.
enum Style {
  case plain, coloured

  enum Colour: String {
    case bold = "1"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  /// Colours if standard output is a terminal and nobody asks to do without.
  static var forOutput: Style {
    let isPlain =
      !Platform.isOutputTerminal || Platform.environment("NO_COLOR") != nil
      || Platform.environment("TERM") == "dumb"
    return isPlain ? .plain : .coloured
  }

  /// What switches a colour on.
  func start(_ colour: Colour) -> String { self == .plain ? "" : "\u{1B}[\(colour.rawValue)m" }

  /// What switches all colours off.
  var end: String { self == .plain ? "" : "\u{1B}[m" }

  /// Returns `text` in a colour.
  func apply(_ colour: Colour, to text: String) -> String { start(colour) + text + end }
}
