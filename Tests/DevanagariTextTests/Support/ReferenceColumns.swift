/// The slow twin of `ColumnCounter`: it takes an emoji as a whole.
enum ReferenceColumns {
  static func columns(of text: [Unicode.Scalar]) -> Int {
    let symbols = text.map { RuleSymbols.columns[$0] }
    var rest = symbols[...]
    var columns = 0
    while let first = rest.popFirst() {
      switch first {
      case "NarrowPicture", "WidePicture":
        let isWidened = rest.first == "Selector" || rest.first == "Modifier"
        columns += first == "WidePicture" || isWidened ? 2 : 1
        skipEmoji(&rest)
      case "Keycap":
        columns += 1
        if rest.first == "Selector" { columns += 1 }
      case "Narrow": columns += 1
      case "Wide", "Modifier": columns += 2
      default: break
      }
    }
    return columns
  }

  /// Drops what belongs to the emoji whose first picture was read: marks, and pictures joined to it.
  private static func skipEmoji(_ rest: inout ArraySlice<String>) {
    while true {
      rest = rest.drop { ["Selector", "Modifier", "Mark"].contains($0) }
      guard rest.count > 1, rest.first == "Joiner", rest.dropFirst().first!.hasSuffix("Picture")
      else { return }
      rest = rest.dropFirst(2)
    }
  }
}
