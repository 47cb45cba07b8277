extension NumberWords {
  /// Returns a number in words; ऋण stands before a negative one.
  ///
  /// ```swift
  /// NumberWords.hindi.cardinal(105)     // "एक सौ पाँच"
  /// ```
  ///
  /// - Complexity: O(1): at most some 40 words.
  public func cardinal(_ number: Int) -> String {
    signed(number < 0, magnitude(UInt128(number.magnitude)))
  }

  /// Returns a number in words.
  ///
  /// - Returns: Nil from 10³⁴ on, where शंख would count शंख.
  /// - Complexity: O(1): at most some 70 words.
  public func cardinal(_ number: Int128) -> String? {
    guard number.magnitude < Self.limit else { return nil }
    return signed(number < 0, magnitude(number.magnitude))
  }

  /// Returns a number in words, with its decimals one by one behind दशमलव.
  ///
  /// - Returns: Nil if the decimals have no end (2/3), and from 10³⁴ on.
  /// - Complexity: O(1): at most some 200 words.
  public func cardinal(_ value: NumberValue) -> String? {
    guard let (integer, decimals) = value.decimalParts else { return nil }
    return words(isNegative: value.numerator < 0, integer, decimals)
  }

  /// Returns a number in digits in words, every decimal a word.
  ///
  /// ```swift
  /// NumberWords.hindi.decimal("१२.५०")     // "बारह दशमलव पाँच शून्य"
  /// ```
  ///
  /// - Parameter digits: what `NumberValue` reads: 12, १२, 12,34,567.89, -3.
  /// - Returns: Nil if it is no number, and from 10³⁴ on.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func decimal(_ digits: some StringProtocol) -> String? {
    guard let parts = DigitParts(digits), parts.hasSoundGroups else { return nil }
    var integer: UInt128 = 0
    for digit in parts.integer {
      integer = integer * 10 + UInt128(digit)
      if integer >= Self.limit { return nil }
    }
    return words(isNegative: parts.isNegative, integer, parts.decimals)
  }

  /// Returns an ordinal; nil for negative numbers.
  ///
  /// ```swift
  /// NumberWords.hindi.ordinal(1)                 // "पहला"
  /// NumberWords.hindi.ordinal(21, inflection: .oblique)      // "इक्कीसवें"
  /// ```
  ///
  /// Numbers with an ordinal of their own have it by themselves only: छठा, but एक सौ छहवाँ.
  ///
  /// - Complexity: O(1).
  public func ordinal(_ number: Int, inflection: Inflection = .masculine) -> String? {
    if number < 0 { return nil }
    if let word = lexicon.word(inflection.role, number) { return word }
    let ending = lexicon.word(inflection.endingRole)!
    return magnitude(UInt128(number)) + ending
  }

  /// Returns a number as people say it: in quarters where it is a number of quarters, below a
  /// hundred, of a scale.
  ///
  /// ```swift
  /// NumberWords.hindi.spoken(NumberValue("1.5")!)      // "डेढ़"
  /// NumberWords.hindi.spoken(NumberValue("2.75")!)     // "पौने तीन"
  /// NumberWords.hindi.spoken(125_000)                  // "सवा लाख"
  /// ```
  ///
  /// Halves, thirds and quarters of one are आधा, दो तिहाई, तीन चौथाई. All else is as in `cardinal`.
  ///
  /// - Returns: Nil for other fractions whose decimals have no end, and from 10³⁴ on.
  /// - Complexity: O(1).
  public func spoken(_ value: NumberValue) -> String? {
    guard value.numerator > .min else { return nil }
    let magnitude = value.numerator < 0 ? value.negated! : value
    guard let words = part(magnitude) ?? quarters(magnitude) else { return cardinal(value) }
    return signed(value.numerator < 0, words)
  }

  /// 10³⁴.
  private static let limit: UInt128 = 10_000_000_000_000_000_000_000_000_000_000_000

  private func signed(_ isNegative: Bool, _ words: String) -> String {
    isNegative ? "\(lexicon.word(.minus)!) \(words)" : words
  }

  private func words(isNegative: Bool, _ integer: UInt128, _ decimals: [UInt8]) -> String? {
    guard integer < Self.limit else { return nil }
    var text = magnitude(integer)
    if !decimals.isEmpty {
      text += " " + lexicon.word(.point)!
      for digit in decimals { text += " " + lexicon.cardinals[Int(digit)] }
    }
    return signed(isNegative, text)
  }

  private func magnitude(_ number: UInt128) -> String {
    var text = ""
    append(number, to: &text)
    return text
  }

  private func append(_ number: UInt128, to text: inout String) {
    var rest = number
    for (exponent, word) in lexicon.scales {
      let (count, remainder) = rest.quotientAndRemainder(dividingBy: Self.power(exponent))
      if count == 0 { continue }
      append(count, to: &text)
      text += " " + word
      rest = remainder
      if rest == 0 { return }
      text += " "
    }
    text += lexicon.cardinals[Int(rest)]
  }

  /// A power of ten, up to 10³⁸.
  static func power(_ exponent: Int) -> UInt128 { powers[exponent] }

  private static let powers: [UInt128] = (1...38).reduce(into: [1]) { powers, _ in
    powers.append(powers.last! * 10)
  }

  // MARK: fractions

  /// Parts of one: आधा, दो तिहाई.
  private func part(_ value: NumberValue) -> String? {
    guard value.numerator < value.denominator, value.numerator > 0,
      let word = Int(exactly: value.denominator).flatMap({ lexicon.word(.part, $0) })
    else { return nil }
    if value.numerator == 1 { return word }
    return "\(lexicon.cardinals[Int(value.numerator)]) \(word)"
  }

  /// Quarters of a scale, or of one: सवा लाख, साढ़े तीन.
  private func quarters(_ value: NumberValue) -> String? {
    let scales = lexicon.scales.map { (exponent: $0.exponent, word: Optional($0.word)) }
    for (exponent, word) in scales + [(exponent: 0, word: nil)] {
      let one = Int128(Self.power(exponent))
      // Only the highest scale counts: 1,00,150 is एक लाख एक सौ पचास.
      guard value.numerator / value.denominator >= one else { continue }
      guard let part = value.divided(by: one)?.multiplied(by: 4)?.integer, part % 4 != 0,
        part < 400
      else { return nil }
      let (whole, quarters) = Int(part).quotientAndRemainder(dividingBy: 4)
      guard let words = self.quarters(whole, quarters) else { return nil }
      return word.map { "\(words) \($0)" } ?? words
    }
    return nil
  }

  private func quarters(_ whole: Int, _ quarters: Int) -> String? {
    if let word = lexicon.word(.quarters, whole * 4 + quarters) { return word }
    // पौने counts from above.
    let (base, added) = quarters == 3 ? (whole + 1, -1) : (whole, quarters)
    guard base < 100, let word = lexicon.word(.added, added) else { return nil }
    return base == 1 ? word : "\(word) \(lexicon.cardinals[base])"
  }
}
