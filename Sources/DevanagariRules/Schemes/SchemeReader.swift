/// The spellings that a scheme reads, as the runtime has them.
struct SchemeReader {
  enum Kind: Int {
    case consonant = 1
    case vowel, mark, symbol, digit, punctuation, nukta, virama
  }

  struct Spelling {
    let text: [UInt8]
    var kind: Kind
    /// In Devanagari.
    let letter: String
    /// The sign of a vowel, empty for the inherent one; of a nukta what its spelling is read as where no
    /// consonant is before it. Nil if there is none.
    var sign: String?
  }

  /// Sorted by their first bytes, the longest first.
  private(set) var spellings: [Spelling] = []
  /// Every scalar of a spelling, of the separator, and the opening quote: foreign text with one of
  /// these may be misread.
  private(set) var scalars: [UInt32] = []

  init(_ file: SchemeFile) throws {
    var known: [[UInt8]: Int] = [:]
    for row in file.rows {
      let kind = Self.kind(of: row, in: file)
      for spelling in row.spellings {
        for text in file.ignoresCase ? Self.cases(of: spelling) : [spelling] {
          let bytes = Array(text.utf8)
          guard bytes.count <= 16 else {
            throw DataError(
              file: file.path,
              line: row.line,
              message: "'\(text)' is longer than 16 bytes"
            )
          }
          // By it, addresses are known from text.
          guard !text.contains("@") else {
            throw DataError(file: file.path, line: row.line, message: "no spelling may have a @")
          }
          if let other = known[bytes] {
            try merge(row, kind, spelt: bytes, with: other, in: file)
            continue
          }
          known[bytes] = spellings.count
          spellings.append(Spelling(text: bytes, kind: kind, letter: row.letter, sign: row.sign))
        }
      }
    }
    scalars = Set(
      spellings.flatMap { String(decoding: $0.text, as: UTF8.self).unicodeScalars.map(\.value) }
        + (file.separator + file.quotes.open).unicodeScalars.map(\.value)
    ).sorted()
    spellings.sort {
      ($0.text[0], -$0.text.count, $0.letter) < ($1.text[0], -$1.text.count, $1.letter)
    }
  }

  /// Adds a row to the one that has its spelling already.
  private mutating func merge(
    _ row: SchemeFile.Row,
    _ kind: Kind,
    spelt text: [UInt8],
    with other: Int,
    in file: SchemeFile
  ) throws {
    let known = spellings[other]
    if known.letter == row.letter { return }
    // The nukta may be spelt like a symbol, as it stands behind consonants only.
    if kind == .nukta {
      spellings[other] = Spelling(
        text: text,
        kind: .nukta,
        letter: row.letter,
        sign: known.letter
      )
    } else if known.kind == .nukta, known.sign == nil {
      spellings[other].sign = row.letter
    } else if file.isLossless {
      throw DataError(
        file: file.path,
        line: row.line,
        message: "'\(String(decoding: text, as: UTF8.self))' is read as \(known.letter)"
      )
    }
  }

  private static func kind(of row: SchemeFile.Row, in file: SchemeFile) -> Kind {
    switch row.section {
    case .vowels: .vowel
    case .consonants: .consonant
    case .digits: .digit
    case .punctuation: .punctuation
    case .letters, .symbols: .symbol
    case .marks:
      row.letter == SchemeFile.nukta ? .nukta : row.letter == SchemeFile.virama ? .virama : .mark
    }
  }

  /// A spelling in small letters, with a capital, in capitals.
  private static func cases(of text: String) -> [String] {
    var first = String(text.unicodeScalars.first!).uppercased()
    first.unicodeScalars.append(contentsOf: text.unicodeScalars.dropFirst())
    // Only what is in NFC can be met.
    return [text, first, text.uppercased()].filter(\.isNFC)
  }
}
