import DevanagariLexicon
import TestSupport
import Testing

/// Digits, their scripts and their commas.
@Suite struct DigitTests {
  @Test func commasComeAndGo() throws {
    var generator = SplitMix64(state: 1)
    var failures: [String] = []
    for _ in 0..<20_000 {
      var text = (1...Int.random(in: 1...20, using: &generator)).map { _ in
        "\(Int.random(in: 0...9, using: &generator))"
      }
      .joined()
      if Bool.random(using: &generator) { text = "-" + text }
      if Bool.random(using: &generator) { text += ".25000" }
      if Bool.random(using: &generator) { text = DigitScript.devanagari.convert(text) }
      for grouping in DigitGrouping.allCases {
        let grouped = try #require(grouping.group(text))
        if grouping.ungroup(grouped) != text || grouping.group(grouped) != grouped
          || DigitGrouping.indian.group(grouped) != DigitGrouping.indian.group(text)
          || NumberValue(grouped) != NumberValue(text)
        {
          failures.append(grouped)
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
  }

  @Test(arguments: [
    ("1234567", "12,34,567", "1,234,567"), ("१२३४५६७", "१२,३४,५६७", "१,२३४,५६७"),
    ("999", "999", "999"),
    ("1000", "1,000", "1,000"), ("-123456.789", "-1,23,456.789", "-123,456.789"), ("0", "0", "0"),
    ("1,234,567", "12,34,567", "1,234,567"), ("00100000", "0,01,00,000", "00,100,000"),
  ])
  func groups(text: String, indian: String, western: String) {
    #expect(DigitGrouping.indian.group(text) == indian)
    #expect(DigitGrouping.western.group(text) == western)
  }

  @Test func commasOfTheOtherSystemAreRefused() {
    #expect(DigitGrouping.indian.ungroup("1,234,567") == nil)
    #expect(DigitGrouping.western.ungroup("12,34,567") == nil)
    #expect(DigitGrouping.indian.ungroup("12,345") == "12345")
    #expect(DigitGrouping.indian.ungroup("1234,567") == nil)
    #expect(DigitGrouping.indian.ungroup("१२,३४,५६७") == "१२३४५६७")
  }

  @Test func digitsChangeTheirScript() {
    let ascii = "0123456789, राम 7।"
    let devanagari = "०१२३४५६७८९, राम ७।"
    #expect(DigitScript.devanagari.convert(ascii) == devanagari)
    #expect(DigitScript.ascii.convert(devanagari) == ascii)
    #expect(DigitScript.ascii.convert(ascii) == ascii)
    #expect(DigitScript.devanagari.convert("٣") == "٣")
  }

  @Test func valuesAreExact() throws {
    #expect(NumberValue("0.1")?.denominator == 10)
    #expect(NumberValue("12.50") == NumberValue("१२.५"))
    #expect(NumberValue(numerator: -4, denominator: 6)?.description == "-2/3")
    #expect(NumberValue(numerator: 1, denominator: 0) == nil)
    #expect(NumberValue(numerator: .min, denominator: 2)?.description == "\(Int128.min / 2)")
    #expect(NumberValue(.min).description == "\(Int128.min)")
    #expect(NumberValue("\(Int128.max)")?.integer == .max)
    #expect(NumberValue("\(Int128.max)0") == nil)
    #expect(NumberValue("1.5" + String(repeating: "0", count: 1000))?.double == 1.5)
    #expect(NumberValue(numerator: 1, denominator: Int128(1) << 126)?.double == 0x1p-126)
    #expect(NumberValue(numerator: 1, denominator: Int128(1) << 126)?.description.count == 128)
  }
}
