import Devanagari

/// A program that uses the library and nothing else, for `LinkageTests` to look at.
@main
struct LinkageProbe {
  static func main() {
    for word in "हिन्दी में भाषा।".segmented(into: .words) where word.kind == .letters {
      print(word.text)
    }
  }
}
