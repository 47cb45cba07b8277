/// Where the commas stand in a long number.
///
/// ```swift
/// DigitGrouping.indian.group("1234567")                   // "12,34,567"
/// DigitGrouping.indian.group("१२३४५६७.५")                 // "१२,३४,५६७.५"
/// DigitGrouping.indian.ungroup("12,34,567")               // "1234567"
/// DigitGrouping.indian.ungroup("1,234,567")               // nil: the commas are Western
/// ```
public enum DigitGrouping: Sendable, Hashable, CaseIterable {
  /// The last three digits, then twos: 12,34,567.
  case indian
  /// Threes: 1,234,567.
  case western

  /// Returns a number with the commas of this system.
  ///
  /// Its digits are of ASCII or of Devanagari, and stay so. It may have a sign, decimals, and the
  /// commas of either system.
  ///
  /// - Returns: Nil if `digits` is no such number.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func group(_ digits: some StringProtocol) -> String? {
    guard let parts = DigitParts(digits), parts.hasSoundGroups else { return nil }
    let count = parts.integer.count
    return Self.text(digits, parts) { index in
      let rest = count - index
      return index > 0 && (self == .indian ? rest == 3 || rest > 3 && rest % 2 == 1 : rest % 3 == 0)
    }
  }

  /// Returns a number without its commas.
  ///
  /// - Returns: Nil if `digits` is no number, or if its commas are not where this system has them:
  ///   all of them, or none.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func ungroup(_ digits: some StringProtocol) -> String? {
    guard let parts = DigitParts(digits), parts.groups.count == 1 || fits(parts.groups) else {
      return nil
    }
    return Self.text(digits, parts) { _ in false }
  }

  /// Whether groups of so many digits, more than one of them, are those of this system.
  func fits(_ groups: [Int]) -> Bool {
    let width = self == .indian ? 2 : 3
    return groups.last == 3 && (1...width).contains(groups[0])
      && groups.dropFirst().dropLast().allSatisfy { $0 == width }
  }

  private static func text(
    _ digits: some StringProtocol,
    _ parts: DigitParts,
    hasComma: (_ index: Int) -> Bool
  ) -> String {
    var result = String.UnicodeScalarView()
    if parts.isNegative { result.append(digits.unicodeScalars.first!) }
    for (index, digit) in parts.integer.enumerated() {
      if hasComma(index) { result.append(",") }
      result.append(parts.script.digit(digit))
    }
    if !parts.decimals.isEmpty { result.append(".") }
    for digit in parts.decimals { result.append(parts.script.digit(digit)) }
    return String(result)
  }
}
