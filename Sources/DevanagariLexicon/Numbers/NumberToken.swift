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
    while index < scalars.endIndex {
      let shape = Shape(scalars[index])
      let start = index
      let startOffset = offset
      var goesOn = false
      repeat {
        offset += UTF8.width(scalars[index])
        index = scalars.index(after: index)
        guard index < scalars.endIndex else { break }
        let behind = scalars.index(after: index)
        let next = behind < scalars.endIndex ? scalars[behind] : nil
        goesOn = shape.goesOn(with: scalars[index], next)
      } while goesOn
      let piece = scalars[start..<index]
      let range = startOffset..<offset
      switch shape {
      case .space: break
      case .hyphen:
        // Before digits that it does not tie to another word it is a sign.
        let isSign =
          (piece.first == "\u{2212}" || piece.first == "-")
          && index < scalars.endIndex && Shape(scalars[index]) == .digits
          && (start == scalars.startIndex
            || Shape(scalars[scalars.index(before: start)]) == .space)
        if isSign {
          let minus = NumberLexicon.Entry(role: .minus, value: 0)
          result.append(NumberToken(kind: .word(minus), range: range))
        } else if piece.first == "\u{2212}" {
          result.append(NumberToken(kind: .other, range: range))
        }
      case .digits:
        let kind = NumberValue(Substring(piece)).map(Kind.digits) ?? .other
        result.append(NumberToken(kind: kind, range: range))
      case .word:
        let isBehindDigits =
          result.last.map { $0.isDigits && $0.range.upperBound >= startOffset - 3 } ?? false
        let kind = kind(of: piece, isBehindDigits: isBehindDigits, lexicon)
        result.append(NumberToken(kind: kind, range: range))
      case .foreign, .other:
        result.append(NumberToken(kind: .other, range: range))
      }
    }
    return result
  }

  private static func kind(
    of piece: Substring.UnicodeScalarView,
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
      default:
        let properties = scalar.properties
        self = properties.isWhitespace ? .space : properties.isAlphabetic ? .foreign : .other
      }
    }

    /// Whether `scalar`, with `next` behind it, goes on with what this shape began.
    func goesOn(with scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> Bool {
      let shape = Shape(scalar)
      switch self {
      case .space: return shape == .space
      // Hyphens one by one: the last may be a sign.
      case .hyphen: return false
      case .digits:
        if scalar == "," || scalar == "." { return next.map { Shape($0) == .digits } ?? false }
        // A letter of another script makes it a name: 5G.
        return shape == .digits || shape == .foreign
      case .word: return shape == .word || scalar == ":"
      case .foreign: return shape == .foreign || shape == .digits
      case .other: return false
      }
    }
  }
}
