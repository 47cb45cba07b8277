import ArgumentParser
import DevanagariText

/// Whose rules weigh the syllables.
enum MetreStyle: String, CaseIterable, ExpressibleByArgument {
  case hindi, sanskrit

  func metre(padaEnd: Metre.PadaEnd) -> Metre {
    self == .hindi ? .hindi : .sanskrit(padaEnd: padaEnd)
  }
}

/// How the last syllable of a pada counts.
enum PadaEndName: String, CaseIterable, ExpressibleByArgument {
  case written, guru

  var padaEnd: Metre.PadaEnd { self == .written ? .written : .guru }
}

/// How the weights of a line are shown.
enum PatternName: String, CaseIterable, ExpressibleByArgument {
  case signs, digits

  func pattern(of scansion: Scansion) -> String {
    self == .signs ? scansion.pattern : scansion.digits
  }
}
