import DevanagariText

/// Which words a transliterator writes with a capital letter.
///
/// ```swift
/// Transliterator(from: .devanagari, to: .iast, capitals: .sentenceStarts.adding(names: ["राम"]))
///   .transliterate("वह आया। साथ में राम था।")             // "Vaha āyā| Sātha meṃ Rāma thā|"
/// ```
public struct Capitals: Sendable, Hashable {
  private var sentences = false
  private var words = false
  private var names: Set<String> = []

  /// None.
  public static let none = Capitals()
  /// The first word of each of `.sentences`.
  public static let sentenceStarts = Capitals(sentences: true)
  /// Every word, as in a list of names.
  public static let words = Capitals(words: true)

  private init(sentences: Bool = false, words: Bool = false) {
    self.sentences = sentences
    self.words = words
  }

  /// These, and the words given, in Devanagari.
  public func adding(names: some Sequence<String>) -> Capitals {
    var result = self
    result.names.formUnion(names)
    return result
  }

  /// Returns the alignment with capitals.
  ///
  /// - Parameter devanagari: what the last passes of the alignment wrote its text from, with the passes
  ///   before them.
  func applied(to written: AlignedText, from devanagari: AlignedText) -> AlignedText {
    if self == .none { return written }
    // A pass that changed nothing is none.
    let passes = written.passes.dropFirst(devanagari.passes.count)
    let places = places(in: devanagari.text).map { place in
      passes.reduce(place) { $1.targetOffset(of: $0) }
    }
    return CapitalPass(places: places).run(written)
  }

  /// The offsets in UTF-8 bytes of the words with a capital, in the order of the text.
  private func places(in text: String) -> [Int] {
    var places: Set<Int> = []
    if sentences {
      for sentence in text.segmented(into: .sentences) {
        let first = sentence.text.segmented(into: .words).first { $0.kind == .letters }
        if let first, first.isDevanagari {
          places.insert(text.utf8Offsets(of: first.range).lowerBound)
        }
      }
    }
    if words || !names.isEmpty {
      for word in text.segmented(into: .words) where word.isDevanagari {
        if words || names.contains(String(word.text)) {
          places.insert(text.utf8Offsets(of: word.range).lowerBound)
        }
      }
    }
    return places.sorted()
  }
}

extension Segment {
  /// Whether it is a word of Devanagari: others are not written, and stay as they are.
  fileprivate var isDevanagari: Bool {
    kind == .letters && (0x900...0x97f).contains(text.unicodeScalars.first?.value ?? 0)
  }
}
