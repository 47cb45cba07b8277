/// How the syllables of verse are weighed: by the rules of Hindi (and Braj and Awadhi), or of Sanskrit.
///
/// ```swift
/// let line = Metre.hindi.scan("मंगल भवन अमंगल हारी")
/// line.morae                                            // 16, as a foot of a चौपाई has
/// line.pattern                                          // "ऽ।।।।।।ऽ।।ऽऽ"
/// Metre.hindi.scan("सत्य").digits                         // "21"
/// Metre.hindi.scan("तुम्हारा").digits                       // "122"
/// ```
///
/// | a syllable is guru | laghu |
/// |---|---|
/// | with आ ई ऊ ॠ ए ऐ ओ औ ऑ ऍ, as letter or matra | with अ इ उ ऋ ऌ, or the inherent vowel, silent or not |
/// | with an anusvara or a visarga: हंस, दुःख | with a candrabindu: हँस |
/// | before a conjunct: सत्य | in Hindi, before म्ह, न्ह, ल्ह: तुम्हारा, कन्हैया, मल्हार |
/// | before a final dead consonant: जगत् | |
///
/// In Hindi a conjunct and a dead consonant act in their own word, so ज्ञान after न leaves that laghu. In
/// Sanskrit they act across words, up to the end of the pada (a danda or the end of the line), and
/// there the म of त्वम् एव goes with ए. A hyphen ends a word as a space does. A ZWNJ shows the virama of
/// a conjunct, and changes nothing.
///
/// The rules go by what is written, a poet by what is heard. ए, ऐ, ओ and औ are often short in Braj and
/// Awadhi (जेहि, मोहि); some say the first syllable of नन्हा and of दुल्हन long; and where an anusvara stands
/// for a candrabindu, as in मुंह or नहिं, it counts as anusvara: write मुँह.
///
/// Digits, punctuation and what is not Devanagari have no syllables, nor has a sign without a base.
/// Accents, the avagraha and joiners make no difference.
///
/// Sources: the Śrutabodha for Sanskrit, what books of prosody teach for Hindi; the classic of these is
/// Jagannath Prasad Bhanu, *Chandaḥprabhākara*, 1894.
public struct Metre: Sendable, Hashable {
  /// Consonants at the end of a word and at the start of the next act together.
  let joinsWords: Bool
  /// म्ह, न्ह and ल्ह act as one consonant.
  let hasLightConjuncts: Bool
  /// The last syllable of a pada is guru.
  let endsInGuru: Bool

  /// The rules of Hindi.
  public static let hindi = Metre(joinsWords: false, hasLightConjuncts: true, endsInGuru: false)

  /// The rules of Sanskrit; the last syllable of a pada is what it is.
  public static let sanskrit = sanskrit(padaEnd: .written)

  /// How the last syllable of a pada counts.
  public struct PadaEnd: Sendable, Hashable {
    fileprivate enum Choice { case written, guru }
    fileprivate let choice: Choice

    /// As any other.
    public static let written = PadaEnd(choice: .written)
    /// As guru.
    public static let guru = PadaEnd(choice: .guru)
  }

  /// The rules of Sanskrit, which leaves the last syllable of a pada to the poet.
  public static func sanskrit(padaEnd: PadaEnd) -> Metre {
    Metre(joinsWords: true, hasLightConjuncts: false, endsInGuru: padaEnd.choice == .guru)
  }

  /// Returns the syllables of a line with their weights.
  ///
  /// The same text in another normalization form has the same weights. Scanning cannot fail; a text of
  /// several lines is scanned line by line.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the line.
  public func scan<Line: StringProtocol>(_ line: Line) -> Scansion
  where Line.SubSequence == Substring {
    let text = line.inContiguousUTF8
    let utf8 = text.utf8
    var index = utf8.startIndex
    var offset = 0
    func advance(to target: Int) -> String.Index {
      index = utf8.index(index, offsetBy: target - offset)
      offset = target
      return index
    }
    let syllables = SyllableReader.syllables(of: text.utf8Span.span, self).map { syllable in
      let start = advance(to: syllable.start)
      let range = start..<advance(to: syllable.end)
      return Scansion.Syllable(
        text: Substring(utf8[range]),
        weight: syllable.isGuru ? .guru : .laghu
      )
    }
    return Scansion(syllables: syllables)
  }
}
