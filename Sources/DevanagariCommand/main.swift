import Devanagari

let text = CommandLine.arguments.dropFirst(2).joined(separator: " ")
let s: Segmentation =
  switch CommandLine.arguments[1] {
  case "words": .words
  case "aksharas": .aksharas
  case "graphemes": .graphemes
  default: .unicodeSentences
  }
for seg in text.segmented(into: s) {
  print("[\(seg.text)]", seg.kind, seg.isWellFormed, terminator: " ")
}
print()
