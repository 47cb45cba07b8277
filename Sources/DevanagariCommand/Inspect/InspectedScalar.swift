import DevanagariText

/// A scalar of an akshara, and what is to be said of it.
struct InspectedScalar {
  let scalar: Unicode.Scalar
  /// What is wrong with it; nil if nothing is.
  let fault: String?

  /// Such as `U+0939`.
  var codePoint: String { scalar.codePoint }

  /// The abbreviation of its general category, such as `Lo`.
  var category: String { scalar.properties.generalCategory.abbreviation }

  /// Its name; where it has none, its label in the Unicode Standard: `<control-000A>`.
  var name: String {
    if let name = scalar.properties.nameAlias ?? scalar.properties.name { return name }
    let type =
      switch scalar.properties.generalCategory {
      case .control: "control"
      case .privateUse: "private-use"
      default: scalar.properties.isNoncharacterCodePoint ? "noncharacter" : "reserved"
      }
    return "<\(type)-\(codePoint.dropFirst(2))>"
  }

  /// The scalars of the akshara that ends at `boundary`.
  static func all(of akshara: Span<UInt8>, _ boundary: Boundary) -> [InspectedScalar] {
    var starts: [Int] = []
    for index in akshara.indices where akshara[index] & 0xc0 != 0x80 { starts.append(index) }
    let scalars = starts.map { Unicode.Scalar(in: akshara, at: $0) }
    let faultIndex = boundary.isWellFormed ? nil : firstFault(in: akshara, starts)
    return scalars.indices.map { index in
      var fault: String?
      if index == faultIndex {
        fault = index == 0 ? "has no base" : "cannot follow \(scalars[index - 1].codePoint)"
      }
      return InspectedScalar(scalar: scalars[index], fault: fault)
    }
  }

  /// The scalar with which an ill-formed akshara is no longer well formed.
  private static func firstFault(in akshara: Span<UInt8>, _ starts: [Int]) -> Int {
    // No sign makes good what another did wrong, so halving finds the first.
    var (sound, faulty) = (0, starts.count)
    while faulty - sound > 1 {
      let middle = (sound + faulty) / 2
      if isWellFormed(akshara.extracting(..<starts[middle])) {
        sound = middle
      } else {
        faulty = middle
      }
    }
    return faulty - 1
  }

  private static func isWellFormed(_ akshara: Span<UInt8>) -> Bool {
    var scanner = BoundaryScanner(.aksharas)
    var boundary = InlineArray<1, Boundary>(repeating: .zero)
    var target = boundary.mutableSpan
    _ = scanner.scan(akshara, into: &target)
    return boundary[0].isWellFormed
  }
}

extension Unicode.GeneralCategory {
  /// The short name of the Unicode Standard.
  var abbreviation: String {
    switch self {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
