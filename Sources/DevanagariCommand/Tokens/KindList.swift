import ArgumentParser
import DevanagariText

/// Kinds of tokens, as a user names them.
struct KindList {
  let kinds: [Segment.Kind]

  // The kind `letters` is for the segments of words and sentences.
  private static let names = Segment.Kind.allCases.filter { $0 != .letters }
}

extension KindList: ExpressibleByArgument {
  /// The kinds in a list such as `word,number`; nil if one is unknown.
  init?(argument: String) {
    var kinds: [Segment.Kind] = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let kind = Segment.Kind(String(name)), Self.names.contains(kind) else { return nil }
      kinds.append(kind)
    }
    self.kinds = kinds
  }

  static var allValueStrings: [String] { names.map(\.description) }
}
