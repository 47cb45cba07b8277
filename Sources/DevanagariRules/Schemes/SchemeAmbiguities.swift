/// Which spellings of a scheme are read in another way when they stand side by side.
///
/// Spellings are read from the left, the longest first. So `first` is misread before `second` if it
/// begins a longer spelling that goes on like `second`.
final class SchemeAmbiguities {
  private let spellings: [[UInt8]]
  /// For a spelling the rests of those that it begins.
  private var rests: [String: [[UInt8]]] = [:]
  private var answers: [String: [String: Bool]] = [:]

  init(_ file: SchemeFile) {
    spellings = file.rows.flatMap(\.spellings).map { Array($0.utf8) } + [Array(file.separator.utf8)]
  }

  /// Whether `first` and `second` may be read as something else.
  func areMisread(_ first: String, _ second: String) -> Bool {
    if first.isEmpty || second.isEmpty { return false }
    if let known = answers[first]?[second] { return known }
    let answer = isMisread(first, second)
    answers[first, default: [:]][second] = answer
    return answer
  }

  private func isMisread(_ first: String, _ second: String) -> Bool {
    let start = Array(first.utf8)
    let rests =
      self.rests[first]
      ?? spellings.filter { $0.count > start.count && $0.starts(with: start) }.map {
        Array($0[start.count...])
      }
    self.rests[first] = rests
    let next = Array(second.utf8)
    // Text between them may be put in NFC by others.
    return rests.contains { $0.starts(with: next) || next.starts(with: $0) }
      || !(first + second).isNFC
  }
}
