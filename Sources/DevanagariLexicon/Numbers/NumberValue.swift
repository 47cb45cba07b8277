/// An exact number: an integer, a decimal or a fraction.
///
/// ```swift
/// NumberValue("१२.०५")?.description                                  // "12.05"
/// NumberValue(numerator: 2, denominator: 3)?.description            // "2/3"
/// ```
public struct NumberValue: Sendable, Hashable {
  /// In lowest terms, with the sign of the number.
  public let numerator: Int128
  /// From 1 on.
  public let denominator: Int128

  /// The number `integer`.
  public init(_ integer: Int128) { self.init(inLowestTerms: integer, 1) }

  private init(inLowestTerms numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A fraction; nil if the denominator is not positive.
  public init?(numerator: Int128, denominator: Int128) {
    guard denominator > 0 else { return nil }
    if denominator == 1 {
      self.init(numerator)
      return
    }
    let divisor = Self.greatestDivisor(numerator.magnitude, denominator.magnitude)
    self.init(inLowestTerms: numerator / Int128(divisor), denominator / Int128(divisor))
  }

  /// The number that digits write: ASCII or Devanagari ones, grouped or not, with a decimal point
  /// or without, with `-` or `−` before them or without.
  ///
  /// Nil for all else, and for numbers of more digits than 128 bits hold.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public init?(_ digits: some StringProtocol) {
    guard let parts = DigitParts(digits), parts.hasSoundGroups else { return nil }
    var value: Int128 = 0
    var power: Int128 = 1
    var zeros = 0
    // Zeros at the end of decimals say nothing; they would need room.
    for digit in parts.integer { guard Self.append(digit, to: &value) else { return nil } }
    for digit in parts.decimals {
      if digit == 0 {
        zeros += 1
        continue
      }
      for place in (0...zeros).reversed() {
        guard Self.append(place == 0 ? digit : 0, to: &value), Self.append(0, to: &power) else {
          return nil
        }
      }
      zeros = 0
    }
    self.init(numerator: parts.isNegative ? -value : value, denominator: power)
  }

  /// The integer, if it is one.
  public var integer: Int128? { denominator == 1 ? numerator : nil }

  /// The nearest number of type `Double`, or one beside it.
  public var double: Double { Double(numerator) / Double(denominator) }

  // MARK: for readers of numbers; nil where 128 bits do not hold the result

  private static func append(_ digit: UInt8, to value: inout Int128) -> Bool {
    let (shifted, overflows) = value.multipliedReportingOverflow(by: 10)
    let (sum, alsoOverflows) = shifted.addingReportingOverflow(Int128(digit))
    value = sum
    return !overflows && !alsoOverflows
  }

  func adding(_ other: NumberValue) -> NumberValue? {
    if denominator == 1, other.denominator == 1 {
      let (sum, overflows) = numerator.addingReportingOverflow(other.numerator)
      return overflows ? nil : NumberValue(sum)
    }
    // Brought to the least common denominator, since their product may have no room.
    let divisor = Int128(Self.greatestDivisor(denominator.magnitude, other.denominator.magnitude))
    let factor = other.denominator / divisor
    let (first, firstOverflows) = numerator.multipliedReportingOverflow(by: factor)
    let (second, secondOverflows) = other.numerator.multipliedReportingOverflow(
      by: denominator / divisor
    )
    let (sum, sumOverflows) = first.addingReportingOverflow(second)
    let (product, overflows) = denominator.multipliedReportingOverflow(by: factor)
    if firstOverflows || secondOverflows || sumOverflows || overflows { return nil }
    return NumberValue(numerator: sum, denominator: product)
  }

  func multiplied(by factor: Int128) -> NumberValue? {
    // Divided first, since the result may have room where the product has none.
    let divisor = Int128(Self.greatestDivisor(factor.magnitude, denominator.magnitude))
    let (product, overflows) = numerator.multipliedReportingOverflow(by: factor / divisor)
    return overflows
      ? nil : NumberValue(numerator: product, denominator: denominator / divisor)
  }

  func divided(by divisor: Int128) -> NumberValue? {
    let (product, overflows) = denominator.multipliedReportingOverflow(by: divisor)
    return overflows ? nil : NumberValue(numerator: numerator, denominator: product)
  }

  /// Nil for the least number.
  var negated: NumberValue? {
    let (result, overflows) = Int128(0).subtractingReportingOverflow(numerator)
    return overflows ? nil : NumberValue(numerator: result, denominator: denominator)
  }

  private static func greatestDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (first, second) = (first, second)
    while second != 0 { (first, second) = (second, first % second) }
    return first
  }

  /// The integer part and the decimals, each from 0 to 9; nil if the decimals have no end.
  var decimalParts: (integer: UInt128, decimals: [UInt8])? {
    var rest = denominator
    for prime in [2, 5] as [Int128] { while rest % prime == 0 { rest /= prime } }
    guard rest == 1 else { return nil }
    let (integer, remainder) = numerator.magnitude.quotientAndRemainder(
      dividingBy: denominator.magnitude
    )
    var left = remainder
    var decimals: [UInt8] = []
    while left != 0 {
      // Digit by digit without ten times the rest, for which there may be no room.
      let (high, low) = left.multipliedFullWidth(by: 10)
      let (digit, next) = denominator.magnitude.dividingFullWidth((high, low))
      decimals.append(UInt8(digit))
      left = next
    }
    return (integer, decimals)
  }
}

extension NumberValue: CustomStringConvertible {
  /// The number in ASCII digits without grouping: `-12.05`; a fraction whose decimals have no end
  /// as `2/3`.
  public var description: String {
    guard let (integer, decimals) = decimalParts else { return "\(numerator)/\(denominator)" }
    let sign = numerator < 0 ? "-" : ""
    if decimals.isEmpty { return "\(sign)\(integer)" }
    return "\(sign)\(integer)." + decimals.map { "\($0)" }.joined()
  }
}
