import ArgumentParser
import DevanagariText

/// What a frequency table counts.
enum CountedUnit: String, CaseIterable, ExpressibleByArgument {
  case tokens, words, aksharas, graphemes, scalars

  /// What cuts the text into units. Scalars are those of graphemes.
  func segmentation(hyphens: Segmentation.Joining) -> Segmentation {
    switch self {
    case .tokens: .tokens(hyphens: hyphens)
    case .words: .words
    case .aksharas: .aksharas
    case .graphemes, .scalars: .graphemes
    }
  }

  /// The units that are counted where nobody asks for others.
  var filter: SegmentFilter {
    self == .tokens ? .wordTokens : .words
  }

  /// Whether a unit is a word, which has a stem.
  var isWord: Bool { self == .tokens || self == .words }
}
