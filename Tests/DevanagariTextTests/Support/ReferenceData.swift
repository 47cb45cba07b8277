import DevanagariRules
import Foundation
import TestSupport

/// The properties of Unicode 15.0 that the reference segmenter is written with.
///
/// They are read from the files of the Unicode Character Database, so that the reference shares
/// no data with the tables of the library.
struct ReferenceData: Sendable {
  /// The data of the project, read once.
  static let shared = load(from: folder)

  /// The folder that holds the files of Unicode 15.0.
  static let folder = projectFolder.appending(
    path: "Data/Unicode/\(DevanagariRules.UnicodeData.pinned)"
  )

  private let graphemeBreaks: [GraphemeBreak]
  private let wordBreaks: [WordBreak]
  private let sentenceBreaks: [SentenceBreak]
  private let syllabicCategories: [SyllabicCategory]
  private let scripts: [Script]
  private let lineBreaks: [LineBreak]
  private let generalCategories: [GeneralCategory]
  private let pictographs: [Bool]

  init(folder: URL) throws {
    graphemeBreaks = try Self.values(in: folder, "GraphemeBreakProperty.txt", missing: .other)
    wordBreaks = try Self.values(in: folder, "WordBreakProperty.txt", missing: .other)
    sentenceBreaks = try Self.values(in: folder, "SentenceBreakProperty.txt", missing: .other)
    syllabicCategories = try Self.values(
      in: folder,
      "IndicSyllabicCategory.txt",
      missing: .other,
      unlisted: .other
    )
    scripts = try Self.values(in: folder, "Scripts.txt", missing: .other, unlisted: .other)
    lineBreaks = try Self.values(in: folder, "LineBreak.txt", missing: .other, unlisted: .other)
    generalCategories = try Self.values(
      in: folder,
      "DerivedGeneralCategory.txt",
      missing: .unassigned
    )
    pictographs = try Self.flags(in: folder, "emoji-data.txt", named: "Extended_Pictographic")
  }

  /// The Grapheme_Cluster_Break value.
  func graphemeBreak(of scalar: Unicode.Scalar) -> GraphemeBreak {
    graphemeBreaks[Int(scalar.value)]
  }

  /// The Word_Break value.
  func wordBreak(of scalar: Unicode.Scalar) -> WordBreak {
    wordBreaks[Int(scalar.value)]
  }

  /// The Sentence_Break value.
  func sentenceBreak(of scalar: Unicode.Scalar) -> SentenceBreak {
    sentenceBreaks[Int(scalar.value)]
  }

  /// The Indic_Syllabic_Category value.
  func syllabicCategory(of scalar: Unicode.Scalar) -> SyllabicCategory {
    syllabicCategories[Int(scalar.value)]
  }

  /// The Script value.
  func script(of scalar: Unicode.Scalar) -> Script {
    scripts[Int(scalar.value)]
  }

  /// The Line_Break value.
  func lineBreak(of scalar: Unicode.Scalar) -> LineBreak {
    lineBreaks[Int(scalar.value)]
  }

  /// The General_Category value.
  func generalCategory(of scalar: Unicode.Scalar) -> GeneralCategory {
    generalCategories[Int(scalar.value)]
  }

  /// Whether the scalar is Extended_Pictographic.
  func isPictographic(_ scalar: Unicode.Scalar) -> Bool {
    pictographs[Int(scalar.value)]
  }

  /// The Indic_Conjunct_Break value, derived the way Unicode 16.0 derives it.
  ///
  /// Unicode 15.0 does not have this property yet.
  func conjunctBreak(of scalar: Unicode.Scalar) -> ConjunctBreak {
    if script(of: scalar).hasConjuncts {
      if syllabicCategory(of: scalar) == .virama { return .linker }
      if syllabicCategory(of: scalar) == .consonant { return .consonant }
    }
    let zeroWidthNonJoiner: Unicode.Scalar = "\u{200C}"
    if scalar == zeroWidthNonJoiner { return .other }
    switch graphemeBreak(of: scalar) {
    case .extend, .zwj: return .extend
    default: return .other
    }
  }
}

/// The values of the properties. A raw value is the name that the file uses.
extension ReferenceData {
  /// Grapheme_Cluster_Break.
  enum GraphemeBreak: String {
    case other = "Other"
    case cr = "CR"
    case lf = "LF"
    case control = "Control"
    case extend = "Extend"
    case zwj = "ZWJ"
    case regionalIndicator = "Regional_Indicator"
    case prepend = "Prepend"
    case spacingMark = "SpacingMark"
    case leading = "L"
    case vowel = "V"
    case trailing = "T"
    case leadingVowel = "LV"
    case leadingVowelTrailing = "LVT"
  }

  /// Word_Break.
  enum WordBreak: String {
    case other = "Other"
    case cr = "CR"
    case lf = "LF"
    case newline = "Newline"
    case extend = "Extend"
    case zwj = "ZWJ"
    case regionalIndicator = "Regional_Indicator"
    case format = "Format"
    case katakana = "Katakana"
    case hebrewLetter = "Hebrew_Letter"
    case aLetter = "ALetter"
    case singleQuote = "Single_Quote"
    case doubleQuote = "Double_Quote"
    case midNumLet = "MidNumLet"
    case midLetter = "MidLetter"
    case midNum = "MidNum"
    case numeric = "Numeric"
    case extendNumLet = "ExtendNumLet"
    case segmentSpace = "WSegSpace"
  }

  /// Sentence_Break.
  enum SentenceBreak: String {
    case other = "Other"
    case cr = "CR"
    case lf = "LF"
    case separator = "Sep"
    case extend = "Extend"
    case format = "Format"
    case space = "Sp"
    case lower = "Lower"
    case upper = "Upper"
    case oLetter = "OLetter"
    case numeric = "Numeric"
    case aTerm = "ATerm"
    case sContinue = "SContinue"
    case sTerm = "STerm"
    case close = "Close"
  }

  /// Indic_Conjunct_Break.
  enum ConjunctBreak {
    case other, linker, consonant, extend
  }

  /// The values of Indic_Syllabic_Category that the reference asks for.
  enum SyllabicCategory: String {
    case other = "Other"
    case virama = "Virama"
    case consonant = "Consonant"
    case independentVowel = "Vowel_Independent"
    case dependentVowel = "Vowel_Dependent"
  }

  /// The values of Script that the reference asks for.
  enum Script: String {
    case other = "Unknown"
    case bengali = "Bengali"
    case devanagari = "Devanagari"
    case gujarati = "Gujarati"
    case malayalam = "Malayalam"
    case oriya = "Oriya"
    case telugu = "Telugu"
    case han = "Han"
    case hiragana = "Hiragana"

    /// Whether Indic_Conjunct_Break has linkers and consonants of this script.
    var hasConjuncts: Bool {
      switch self {
      case .bengali, .devanagari, .gujarati, .malayalam, .oriya, .telugu: true
      case .han, .hiragana, .other: false
      }
    }
  }

  /// The values of Line_Break that the reference asks for.
  enum LineBreak: String {
    case other = "XX"
    case complexContext = "SA"
  }

  /// General_Category.
  enum GeneralCategory: String {
    case uppercaseLetter = "Lu"
    case lowercaseLetter = "Ll"
    case titlecaseLetter = "Lt"
    case modifierLetter = "Lm"
    case otherLetter = "Lo"
    case nonspacingMark = "Mn"
    case spacingMark = "Mc"
    case enclosingMark = "Me"
    case decimalNumber = "Nd"
    case letterNumber = "Nl"
    case otherNumber = "No"
    case connectorPunctuation = "Pc"
    case dashPunctuation = "Pd"
    case openPunctuation = "Ps"
    case closePunctuation = "Pe"
    case initialPunctuation = "Pi"
    case finalPunctuation = "Pf"
    case otherPunctuation = "Po"
    case mathSymbol = "Sm"
    case currencySymbol = "Sc"
    case modifierSymbol = "Sk"
    case otherSymbol = "So"
    case spaceSeparator = "Zs"
    case lineSeparator = "Zl"
    case paragraphSeparator = "Zp"
    case control = "Cc"
    case format = "Cf"
    case surrogate = "Cs"
    case privateUse = "Co"
    case unassigned = "Cn"
  }
}

extension ReferenceData {
  /// A line or a value that the reader does not understand.
  struct UnreadableFile: Error {
    let file: String
    let text: String
  }

  private struct Entry {
    let codePoints: ClosedRange<Int>
    let value: String
  }

  private static let codePointCount = 0x110000

  /// Without its data no test can say anything, so a failure ends the run.
  private static func load(from folder: URL) -> ReferenceData {
    do {
      return try ReferenceData(folder: folder)
    } catch {
      fatalError("The Unicode data could not be read: \(error)")
    }
  }

  /// Reads a file that gives every code point one value.
  ///
  /// - Parameters:
  ///   - missing: the value of the code points that the file leaves out.
  ///   - unlisted: the value for names that `Value` does not list. Without it such a name is an
  ///     error.
  private static func values<Value: RawRepresentable>(
    in folder: URL,
    _ file: String,
    missing: Value,
    unlisted: Value? = nil
  ) throws -> [Value] where Value.RawValue == String {
    var values = Array(repeating: missing, count: codePointCount)
    for entry in try entries(in: folder, file) {
      guard let value = Value(rawValue: entry.value) ?? unlisted else {
        throw UnreadableFile(file: file, text: entry.value)
      }
      for codePoint in entry.codePoints { values[codePoint] = value }
    }
    return values
  }

  /// Reads one property from a file that lists several yes-or-no properties.
  private static func flags(
    in folder: URL,
    _ file: String,
    named name: String
  ) throws -> [Bool] {
    var flags = Array(repeating: false, count: codePointCount)
    for entry in try entries(in: folder, file) where entry.value == name {
      for codePoint in entry.codePoints { flags[codePoint] = true }
    }
    return flags
  }

  /// The entries of a file. A line reads `0915..0939 ; Value # comment`.
  private static func entries(in folder: URL, _ file: String) throws -> [Entry] {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    var entries: [Entry] = []
    for line in text.split(separator: "\n") {
      let content = line.prefix { $0 != "#" }
      if content.allSatisfy(\.isWhitespace) { continue }
      let fields = content.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      guard fields.count == 2, let codePoints = codePoints(in: fields[0]) else {
        throw UnreadableFile(file: file, text: String(line))
      }
      entries.append(Entry(codePoints: codePoints, value: fields[1]))
    }
    return entries
  }

  /// Reads `0915` or `0915..0939`.
  private static func codePoints(in text: String) -> ClosedRange<Int>? {
    let bounds = text.split(separator: ".").compactMap { Int($0, radix: 16) }
    guard let first = bounds.first, let last = bounds.last, bounds.count <= 2 else { return nil }
    return first...last
  }
}
