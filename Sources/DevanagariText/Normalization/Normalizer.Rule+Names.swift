extension Normalizer.Rule: LosslessStringConvertible {
  /// The name, such as `split-matra`, that commands and reports use.
  public var description: String { entry.name }

  /// The rule of a name such as `split-matra`; nil if there is none.
  public init?(_ description: String) {
    guard let entry = Self.names.first(where: { $0.name == description }) else { return nil }
    self = entry.rule
  }

  /// What the rule does, in a few words.
  public var summary: String { entry.summary }

  private var entry: (rule: Self, name: String, summary: String) {
    let place = Int(code)
    let formCount = NormalizationForm.allCases.count
    // The forms come first in the list, and last by their codes.
    return Self.names[
      form == nil ? place + formCount : place - (Self.names.count - formCount)
    ]
  }

  /// In the order of `allCases`.
  private static let names: [(rule: Self, name: String, summary: String)] = [
    (.nfc, "nfc", "Unicode normalization form C"),
    (.nfd, "nfd", "Unicode normalization form D"),
    (.nfkc, "nfkc", "Unicode normalization form KC"),
    (.nfkd, "nfkd", "Unicode normalization form KD"),
    (.composedVowel, "composed-vowel", "a vowel typed in pieces: अ + ा → आ"),
    (.deadConsonantAA, "dead-consonant-aa", "a half form and the bar of ा: स् + ा → स"),
    (.splitMatra, "split-matra", "a matra typed in pieces: ा + ॅ → ॉ"),
    (.repeatedMark, "repeated-mark", "the same mark twice"),
    (.markOrder, "mark-order", "bindu, visarga or accent before the matra: मंे → में"),
    (.nuktaOrder, "nukta-order", "the nukta after the matra: डी़ → ड़ी"),
    (.idleJoiner, "idle-joiner", "a joiner that joins nothing"),
    (.combiningCandrabindu, "combining-candrabindu", "U+0310 for the candrabindu"),
    (.zeroAbbreviation, "zero-abbreviation", "zero for the abbreviation sign: उ०प्र० → उ॰प्र॰"),
    (.candraForCandrabindu, "candra-for-candrabindu", "candra and bindu: गॉंव → गाँव"),
    (.pipeDanda, "pipe-danda", "a pipe for the danda: है| → है।"),
    (.colonVisarga, "colon-visarga", "a colon for the visarga: दु:ख → दुःख"),
    (.oddSpace, "odd-space", "a no-break or typographic space"),
    (.zeroWidth, "zero-width", "a character of no width: U+200B, U+FEFF, U+00AD, U+2060"),
    (.lateNukta, "late-nukta", "a nukta typed a letter too late: पढऩे → पढ़ने"),
    (.strayNukta, "stray-nukta", "a nukta on a letter that takes none: च़ → च"),
    (.lateVirama, "late-virama", "a matra before its conjunct: टि्व → ट्वि"),
    (.strayVirama, "stray-virama", "a virama before the matra: ड्ा → डा"),
    (.mixedBindus, "mixed-bindus", "anusvara and candrabindu on one letter: बंँ → बँ"),
    (.vowelOwnMatra, "vowel-own-matra", "a vowel and a matra that it holds: आा → आ"),
    (.asciiDigits, "ascii-digits", "digits in ASCII: १२ → 12"),
    (.devanagariDigits, "devanagari-digits", "digits in Devanagari: 12 → १२"),
    (.doubleDanda, "double-danda", "two dandas for the double one: ।। → ॥"),
    (.plainQuotes, "plain-quotes", "quotation marks in ASCII: “ → \""),
    (.plainDashes, "plain-dashes", "dashes as hyphens in ASCII: – → -"),
    (.spaceBeforeDanda, "space-before-danda", "no space before the danda"),
    (.eyelashRa, "eyelash-ra", "the eyelash ra as ऱ्: U+0930 U+094D U+200D → U+0931 U+094D"),
    (.anusvaraStyle, "anusvara-style", "anusvara before a stop: हिन्दी → हिंदी"),
    (.classNasalStyle, "class-nasal-style", "nasal before a stop of its class: हिंदी → हिन्दी"),
    (.vowelStyle, "vowel-style", "the vowel for a glide: गयी → गई"),
    (.glideStyle, "glide-style", "a glide before the vowel: गई → गयी"),
    (.plainLetters, "plain-letters", "no nukta for foreign sounds: ज़ → ज"),
    (.noJoiners, "no-joiners", "no joiners in Devanagari words"),
    (.noNukta, "no-nukta", "no nukta but that of ड़ and ढ़: क़ → क"),
    (.noFlapNukta, "no-flap-nukta", "no nukta on ड and ढ: ड़ → ड"),
    (.noAccents, "no-accents", "no Vedic accents"),
    (.plainNasals, "plain-nasals", "anusvara for candrabindu and final म्: हूँ → हूं"),
    (.plainGlides, "plain-glides", "the vowel for a glide, in every word: स्थायी → स्थाई"),
    (.noVisarga, "no-visarga", "no visarga: दुःख → दुख"),
    (.plainCandra, "plain-candra", "आ and ऐ for candra vowels: कॉलेज → कालेज"),
    (.plainLength, "plain-length", "short इ, उ and ऋ for long ones: कवी → कवि"),
  ]
}
