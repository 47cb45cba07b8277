/// The letters that the model of schwa deletion sees, as numbers; `train.py` has the same.
///
/// A word is spelled in letters without regard to how it is written: matras and vowels are the same
/// letters, a written schwa is a letter, and a virama is none.
package struct SchwaLetters {
  /// What a scalar is to a word. The order is that of `dvn_schwa.h`.
  package enum Role: Int {
    case noWord, mark, consonant, vowel, matra, sign, nukta, virama
  }

  package static let nothing = 0
  package static let end = 1
  package static let border = 2
  package static let inherent = 3

  /// The name of each letter in model.txt.
  package let names: [String]
  package let numbers: [String: Int]
  /// For U+0900 + i what it is, and its letter.
  package let scalars: [(role: Role, letter: Int)]
  /// The letter that a nukta makes of each.
  package let withNukta: [Int]
  /// The class of each letter in shapes: 0 for no letter.
  package let classes: [Int]

  package static let classNames = ["", "C", "V", "#", "+", "a", "M", "H"]

  private static let vowels = "अआइईउऊऋऍएऐऑओऔ"
  private static let matras = "ािीुूृॅेैॉोौ"
  private static let consonants = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ"
  private static let nuktaBases = "जडढफ"
  /// Scalars that are read as another letter: rare vowels, letters of other languages, and letters
  /// that are canonically another with a nukta that changes nothing.
  private static let readAs: [(Role, String, String)] = [
    (.vowel, "ऄऌऎऒॠॡॲॳॴॵॶॷ", "एऋएओऋऋऍओऑऔउऊ"),
    (.matra, "\u{93a}\u{93b}\u{944}\u{946}\u{94a}\u{94e}\u{94f}\u{955}", "ओऑऋएओएऔऍ"),
    (.matra, "\u{956}\u{957}\u{962}\u{963}", "उऊऋऋ"),
    (.consonant, "\u{929}\u{931}\u{934}\u{958}\u{959}\u{95a}\u{95f}", "नरळकखगय"),
    (.consonant, "\u{978}\u{979}\u{97a}\u{97b}\u{97c}\u{97e}\u{97f}", "डजयगजडब"),
    (.vowel, "ॐ", "ओ"),
  ]

  package init() {
    let letters = { (text: String) in text.unicodeScalars.map { String($0) } }
    let nukta = "\u{93c}"
    let vowels = letters(Self.vowels)
    let consonants = letters(Self.consonants)
    let signs = ["-", "#", "+", "a", "M", "H"]
    let names = signs + vowels + consonants + letters(Self.nuktaBases).map { $0 + nukta }
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var scalars = Array(repeating: (role: Role.noWord, letter: 0), count: 0x80)
    func set(_ scalar: Unicode.Scalar, _ role: Role, _ letter: String) {
      scalars[Int(scalar.value) - 0x900] = (role, numbers[letter]!)
    }
    // Letters and marks that the model does not know still belong to the word.
    for value in Array(0x900...0x963) + Array(0x971...0x97f) {
      scalars[value - 0x900] = (.mark, 0)
    }
    for vowel in vowels { set(vowel.unicodeScalars.first!, .vowel, vowel) }
    for consonant in consonants { set(consonant.unicodeScalars.first!, .consonant, consonant) }
    for (matra, vowel) in zip(Self.matras.unicodeScalars, vowels.dropFirst()) {
      set(matra, .matra, vowel)
    }
    for (role, from, to) in Self.readAs {
      for (scalar, letter) in zip(from.unicodeScalars, letters(to)) { set(scalar, role, letter) }
    }
    for (value, base) in zip([0x95b, 0x95c, 0x95d, 0x95e], letters(Self.nuktaBases)) {
      set(Unicode.Scalar(UInt32(value))!, .consonant, base + nukta)
    }
    for value in 0x900...0x902 { set(Unicode.Scalar(UInt32(value))!, .sign, "M") }
    set("\u{903}", .sign, "H")
    scalars[0x3c] = (.nukta, 0)
    scalars[0x4d] = (.virama, 0)
    self.names = names
    self.numbers = numbers
    self.scalars = scalars
    withNukta = names.indices.map { numbers[names[$0] + nukta] ?? $0 }
    classes = names.indices.map { letter in
      switch letter {
      case 0: 0
      case ..<signs.count: Self.classNames.firstIndex(of: signs[letter])!
      case ..<(signs.count + vowels.count): 2
      default: 1
      }
    }
  }

  /// Returns the letters of a word of Devanagari, or nil if there is anything else in it.
  package func letters(of word: some StringProtocol) -> [Int]? {
    var result: [Int] = []
    var consonant: (letter: Int, hasVirama: Bool)?
    func finish(withSchwa: Bool) {
      guard let pending = consonant else { return }
      result.append(pending.letter)
      if withSchwa && !pending.hasVirama { result.append(Self.inherent) }
      consonant = nil
    }
    for scalar in word.unicodeScalars {
      if scalar == "\u{200c}" || scalar == "\u{200d}" { continue }
      guard (0x900..<0x980).contains(scalar.value) else { return nil }
      let (role, letter) = scalars[Int(scalar.value) - 0x900]
      switch role {
      case .noWord: return nil
      case .mark: continue
      case .nukta:
        if let pending = consonant { consonant!.letter = withNukta[pending.letter] }
      case .virama:
        if consonant != nil { consonant!.hasVirama = true }
      case .consonant:
        finish(withSchwa: true)
        consonant = (letter, false)
      case .matra:
        finish(withSchwa: false)
        result.append(letter)
      case .vowel, .sign:
        finish(withSchwa: true)
        result.append(letter)
      }
    }
    finish(withSchwa: true)
    return result
  }
}
