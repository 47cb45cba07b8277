import ArgumentParser
import DevanagariText

/// Whether parts are one token.
enum JoiningName: String, CaseIterable, ExpressibleByArgument {
  case joined, split

  var value: Segmentation.Joining {
    switch self {
    case .joined: .joined
    case .split: .split
    }
  }
}
