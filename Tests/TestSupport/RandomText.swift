/// Random text in which the rules meet: classes are drawn first, then a scalar of the class.
public struct RandomText {
  private var generator: SplitMix64
  private let classes: [[Unicode.Scalar]]

  /// - Parameter classes: the scalars of each class; empty ones are left out.
  public init(seed: UInt64, classes: [[Unicode.Scalar]]) {
    generator = SplitMix64(state: seed)
    self.classes = classes.filter { !$0.isEmpty }
  }

  /// The next text, of up to `maximum` scalars.
  ///
  /// Every second one is drawn from four classes only, so that long contexts come about.
  public mutating func next(upTo maximum: Int = 12) -> [Unicode.Scalar] {
    var chosen = classes
    if Bool.random(using: &generator) {
      chosen = (0..<4).map { _ in classes.randomElement(using: &generator)! }
    }
    return (0..<Int.random(in: 0...maximum, using: &generator)).map { _ in
      chosen.randomElement(using: &generator)!.randomElement(using: &generator)!
    }
  }

  /// The next text as a string.
  public mutating func nextText(upTo maximum: Int = 12) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: next(upTo: maximum))
    return text
  }
}

/// A small generator with a seed, so that a failure comes again.
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  public init(state: UInt64) { self.state = state }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
