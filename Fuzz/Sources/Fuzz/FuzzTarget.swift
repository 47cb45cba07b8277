/// Laws that must hold for every input.
struct FuzzTarget: Sendable {
  /// The name that `Fuzz/run` takes.
  let name: String
  /// Tries the laws on an input; ends the process if one does not hold.
  let run: @Sendable (Input) -> Void

  init(_ name: String, _ run: @escaping @Sendable (Input) -> Void) {
    self.name = name
    self.run = run
  }

  static let all: [FuzzTarget] = [
    .segmentation, .illFormedBytes, .utf8, .vectors, .normalization, .transliteration,
    .romanization, .deromanization, .detection, .numbers, .lists, .keys, .terms, .collation,
    .layout,
  ]
}
