extension Segment {
  /// What a number, date, time, amount or range says, in ASCII.
  ///
  /// ```swift
  /// "४,३२,०००".segmented(into: .tokens).first { _ in true }?.value?.description     // "432000"
  /// ```
  ///
  /// | kind | text | description |
  /// |---|---|---|
  /// | number | ४,३२,००० · १२.५ · ३/४ · ५वाँ | 432000 · 12.5 · 3/4 · 5 |
  /// | amount, percentage | ₹४,३२,००० · १८% | 432000 · 18 |
  /// | range | २०१३–२०१४ | 2013-2014 |
  /// | date | १५/०८/१९४७ | 1947-08-15 |
  /// | time | ५:४५ | 05:45 |
  public struct Value: Sendable, Hashable, CustomStringConvertible {
    /// The value: digits without grouping, a decimal point, and `/`, `-`, `:` as in the table.
    public let description: String

    /// The number, if it is one; a fraction is divided.
    public var double: Double? {
      let parts = description.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return Double(description) }
      guard let numerator = Double(parts[0]), let denominator = Double(parts[1]), denominator != 0
      else { return nil }
      return numerator / denominator
    }

    /// The value of a token; nil if its kind has none, or if it is no value: a thirteenth month, a
    /// version, a year of two digits.
    package init?(_ text: Substring, kind: Segment.Kind) {
      let ascii = Self.ascii(text)
      let value: String? =
        switch kind {
        case .number, .amount, .percentage: Self.number(ascii)
        case .range: Self.range(ascii)
        case .date: Self.date(ascii)
        case .time: Self.time(ascii)
        default: nil
        }
      guard let value else { return nil }
      description = value
    }

    /// Digits of any script as ASCII, dashes as hyphens, all else left out.
    private static func ascii(_ text: Substring) -> [UInt8] {
      text.unicodeScalars.compactMap { scalar in
        switch scalar {
        case ".", "/", ":", "-": UInt8(scalar.value)
        case "\u{2010}", "\u{2011}", "–": UInt8(ascii: "-")
        // To ask for the properties of most digits would take its time.
        case "0"..."9": UInt8(scalar.value)
        case "०"..."९": UInt8(ascii: "0") + UInt8(scalar.value - 0x966)
        default: scalar.properties.decimalDigit.map { UInt8(ascii: "0") + $0 }
        }
      }
    }

    private static func string(_ bytes: some Sequence<UInt8>) -> String {
      String(decoding: Array(bytes), as: UTF8.self)
    }

    /// `12`, `12.5` or `3/4`, without leading zeros.
    private static func number(_ ascii: [UInt8]) -> String? {
      guard let first = ascii.first, isDigit(first), let last = ascii.last, isDigit(last) else {
        return nil
      }
      let marks = ascii.filter { !isDigit($0) }
      guard marks.isEmpty || marks == [UInt8(ascii: ".")] || marks == [UInt8(ascii: "/")] else {
        return nil
      }
      let zeros = ascii.prefix { $0 == UInt8(ascii: "0") }.count
      let rest = ascii.dropFirst(zeros)
      let needsZero = rest.first.map { !isDigit($0) } ?? true
      return (needsZero ? "0" : "") + string(rest)
    }

    private static func range(_ ascii: [UInt8]) -> String? {
      let parts = ascii.split(separator: UInt8(ascii: "-"))
      return parts.count == 2 ? string(ascii) : nil
    }

    private static func date(_ ascii: [UInt8]) -> String? {
      let parts = ascii.split { !isDigit($0) }.map(string)
      guard parts.count == 3 else { return nil }
      let ordered = parts[0].count == 4 ? parts : parts.reversed()
      guard ordered[0].count == 4, let month = Int(ordered[1]), let day = Int(ordered[2]),
        (1...12).contains(month), (1...31).contains(day)
      else { return nil }
      return "\(ordered[0])-\(padded(month))-\(padded(day))"
    }

    private static func time(_ ascii: [UInt8]) -> String? {
      let parts = ascii.split { !isDigit($0) }.compactMap { Int(string($0)) }
      guard (2...3).contains(parts.count), parts[0] < 25, parts.dropFirst().allSatisfy({ $0 < 60 })
      else { return nil }
      return parts.map(padded).joined(separator: ":")
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  }
}

extension Unicode.Scalar.Properties {
  /// The value of a decimal digit; nil for all else.
  fileprivate var decimalDigit: UInt8? {
    generalCategory == .decimalNumber ? numericValue.map { UInt8($0) } : nil
  }
}

extension Segment.Kind {
  /// Whether tokens of this kind may have a value.
  package var mayHaveValue: Bool {
    switch self {
    case .number, .amount, .percentage, .range, .date, .time: true
    default: false
    }
  }
}

extension Segment {
  /// What a token of kind number, amount, percentage, range, date or time says; nil for others.
  ///
  /// - Complexity: O(*n*) in the scalars of the token.
  public var value: Value? { Value(text, kind: kind) }
}
