/// A number in digits, taken to pieces.
struct DigitParts {
  let isNegative: Bool
  /// The digits before the point, from 0 to 9.
  private(set) var integer: [UInt8] = []
  /// The digits behind the point.
  private(set) var decimals: [UInt8] = []
  /// How many digits stand between commas before the point; one if there are no commas.
  private(set) var groups: [Int] = [0]
  let script: DigitScript

  /// Nil if the text is no number, or if its digits are of two scripts.
  init?(_ text: some StringProtocol) {
    var scalars = text.unicodeScalars[...]
    isNegative = scalars.first.map { $0 == "-" || $0 == "\u{2212}" } ?? false
    if isNegative { scalars = scalars.dropFirst() }
    guard let script = scalars.first.flatMap(DigitScript.init(of:)) else { return nil }
    self.script = script
    var isBehindPoint = false
    var last: Unicode.Scalar?
    for scalar in scalars {
      if let digit = script.value(of: scalar) {
        if isBehindPoint {
          decimals.append(digit)
        } else {
          integer.append(digit)
          groups[groups.count - 1] += 1
        }
      } else if let last, script.value(of: last) != nil, !isBehindPoint, scalar == "," {
        groups.append(0)
      } else if let last, script.value(of: last) != nil, !isBehindPoint, scalar == "." {
        isBehindPoint = true
      } else {
        return nil
      }
      last = scalar
    }
    guard let last, script.value(of: last) != nil else { return nil }
  }

  /// Whether the commas, if any, stand where one of the systems has them.
  var hasSoundGroups: Bool {
    groups.count == 1 || DigitGrouping.allCases.contains { $0.fits(groups) }
  }
}
