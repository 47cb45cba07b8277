import DevanagariLexicon
import DevanagariText

extension FuzzTarget {
  /// A number in words is read as the number; and what is read of any text can be written.
  static let numbers = FuzzTarget("numbers") { input in
    if input.choice(0) % 4 == 0 {
      written(input)
    } else {
      read(input.text)
    }
  }

  private static let words = NumberWords.hindi

  private static func written(_ input: Input) {
    let number = input.bytes.prefix(16).reduce(Int128(0)) { $0 << 8 | Int128($1) }
    if let text = words.cardinal(number) { expectValue(NumberValue(number), text) }
    let small = Int(truncatingIfNeeded: number)
    expectValue(NumberValue(Int128(small)), words.cardinal(small))
    let inflection = input.choice(1, of: NumberWords.Inflection.allCases)
    if let text = words.ordinal(small, inflection: inflection) {
      expect((try? words.ordinalValue(of: text))?.integer == Int128(small), "an ordinal", text)
    }
    let power = (0..<input.choice(2) % 20).reduce(Int128(1)) { product, _ in product * 10 }
    for denominator in [power, 2, 3, 4, Int128(input.choice(2))] {
      guard let value = NumberValue(numerator: number, denominator: denominator),
        // Fractions of 128 bits may have more decimals than that many bits hold.
        NumberValue(value.description) == value
      else { continue }
      if let text = words.cardinal(value) { expectValue(value, text) }
      if let text = words.spoken(value) { expectValue(value, text) }
    }
  }

  private static func expectValue(_ value: NumberValue, _ text: String) {
    expect((try? words.value(of: text)) == value, "a number in words is \(value)", text)
  }

  private static func read(_ text: String) {
    do {
      let value = try words.value(of: text)
      if let written = words.cardinal(value) { expectValue(value, written) }
      if let spoken = words.spoken(value) { expectValue(value, spoken) }
    } catch {
      expect(String(text[error.range]).isSame(as: error.text), "the fault has its place", text)
    }
    _ = try? words.ordinalValue(of: text)
    found(in: text)
    digits(text)
    for token in text.segmented(into: .tokens) {
      let value = token.value
      expect(value?.double?.isNaN != true, "a value is a number", String(token.text))
    }
  }

  private static func found(in text: String) {
    var end = text.startIndex
    for match in words.numbers(in: text) {
      expect(match.range.lowerBound >= end && !match.range.isEmpty, "numbers go up", text)
      end = match.range.upperBound
      let piece = String(text[match.range])
      let value =
        match.inflection == nil
        ? try? words.value(of: piece) : try? words.ordinalValue(of: piece)
      expect(value == match.value, "a number that is found is one: \(match.value)", text, piece)
    }
  }

  private static func digits(_ text: String) {
    let ascii = DigitScript.ascii.convert(text)
    let devanagari = DigitScript.devanagari.convert(text)
    expect(DigitScript.ascii.convert(devanagari).isSame(as: ascii), "to ASCII", text)
    expect(DigitScript.devanagari.convert(ascii).isSame(as: devanagari), "to Devanagari", text)
    for grouping in DigitGrouping.allCases {
      guard let grouped = grouping.group(text) else { continue }
      let plain = grouping.ungroup(grouped)
      expect(plain.map { grouping.group($0) == grouped } == true, "commas go and come", text)
      expect(NumberValue(grouped) == NumberValue(text), "commas say nothing", text)
      expect((words.decimal(grouped) ?? "") == words.decimal(text) ?? "", "nor to words", text)
    }
  }
}
