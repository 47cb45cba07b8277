/// A piece of a text as the reader of numbers sees it.
struct NumberToken {
  enum Kind {
    case word(NumberLexicon.Entry)
    case joined(NumberLexicon.Entry, NumberLexicon.Entry)
    case ordinal(NumberLexicon.Entry, NumberWords.Inflection)
    /// A number in digits.
    case digits(NumberValue)
    /// वाँ and the like, right behind digits.
    case ending(NumberWords.Inflection)
    case other
  }

  let kind: Kind
  /// In UTF-8 bytes of the text.
  let range: Range<Int>

  var isOther: Bool { if case .other = kind { true } else { false } }
  var isDigits: Bool { if case .digits = kind { true } else { false } }

  /// Returns the words, the numbers in digits, and all else but white space and hyphens.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  static func tokens(of text: some StringProtocol, _ lexicon: NumberLexicon) -> [NumberToken] {
    let scalars = Substring(text).unicodeScalars
    var result: [NumberToken] = []
    var index = scalars.startIndex
    var offset = 0
    // What stands right before.
    var before = Shape.space
    while index < scalars.endIndex {
      let shape = Shape(scalars[index])
      let start = (index: index, offset: offset)
      repeat {
        offset += UTF8.width(scalars[index])
        scalars.formIndex(after: &index)
      } while shape.goesOn(in: scalars, at: index, length: offset - start.offset)
      let piece = scalars[start.index..<index]
      let next = index < scalars.endIndex ? Shape(scalars[index]) : .space
      let isBehindDigits = before != .space && result.last.map(\.isDigits) ?? false
      let kind: Kind? =
        switch shape {
        case .space: nil
        case .hyphen: hyphen(piece.first!, between: before, and: next)
        case .digits: NumberValue(Substring(piece)).map(Kind.digits) ?? .other
        case .word: word(piece, isBehindDigits: isBehindDigits, lexicon)
        case .foreign, .other: .other
        }
      if let kind { result.append(NumberToken(kind: kind, range: start.offset..<offset)) }
      before = shape
    }
    return result
  }

  /// A sign before digits that it does not tie to another word; nil for what joins words.
  private static func hyphen(
    _ scalar: Unicode.Scalar,
    between before: Shape,
    and next: Shape
  ) -> Kind? {
    let mayBeSign = scalar == "-" || scalar == "\u{2212}"
    if mayBeSign, before == .space, next == .digits {
      return .word(NumberLexicon.Entry(role: .minus, value: 0))
    }
    return scalar == "\u{2212}" ? .other : nil
  }

  private static func word(
    _ piece: Substring.UnicodeScalarView,
    isBehindDigits: Bool,
    _ lexicon: NumberLexicon
  ) -> Kind {
    switch lexicon.reading(of: piece) {
    case .entry(let entry):
      guard let inflection = NumberWords.Inflection(endingRole: entry.role) else {
        return .word(entry)
      }
      return isBehindDigits ? .ending(inflection) : .other
    case .joined(let first, let second): return .joined(first, second)
    case .ordinal(let entry, let inflection): return .ordinal(entry, inflection)
    case nil: return .other
    }
  }

  /// What a scalar is to the reader.
  private enum Shape {
    case space, hyphen, digits, word, foreign, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "-", "\u{2010}", "\u{2011}", "\u{2212}": self = .hyphen
      case "0"..."9", "\u{966}"..."\u{96f}": self = .digits
      case "\u{964}", "\u{965}", "\u{970}": self = .other
      case "\u{900}"..."\u{97f}", "\u{200c}", "\u{200d}": self = .word
      // The properties of others take longer to find.
      case "\t"..."\r", " ": self = .space
      case "A"..."Z", "a"..."z": self = .foreign
      default:
        let properties = scalar.properties
        self = properties.isWhitespace ? .space : properties.isAlphabetic ? .foreign : .other
      }
    }

    /// Whether the scalar at `index` goes on with what this shape began, `length` bytes before.
    func goesOn(
      in scalars: Substring.UnicodeScalarView,
      at index: Substring.Index,
      length: Int
    ) -> Bool {
      guard index < scalars.endIndex else { return false }
      let scalar = scalars[index]
      let shape = Shape(scalar)
      switch self {
      case .space: return shape == .space
      // Hyphens one by one: the last may be a sign.
      case .hyphen: return false
      case .digits:
        if scalar == "," || scalar == "." {
          let next = scalars.index(after: index)
          return next < scalars.endIndex && Shape(scalars[next]) == .digits
        }
        // A letter of another script makes it a name: 5G.
        return shape == .digits || shape == .foreign
      // छ: is छः, typed with a colon.
      case .word: return shape == .word || scalar == ":" && length == 3
      case .foreign: return shape == .foreign || shape == .digits
      case .other: return false
      }
    }
  }
}
