/// What a machine leaves as it is.
struct KeptText: OptionSet {
  let rawValue: UInt8
  static let digits = KeptText(rawValue: 1)
  static let punctuation = KeptText(rawValue: 2)

  /// A bit for each of the numbers that a table gives to digits and to punctuation.
  func mask(digits: Int, punctuation: Int) -> UInt16 {
    (contains(.digits) ? 1 << UInt16(digits) : 0)
      | (contains(.punctuation) ? 1 << UInt16(punctuation) : 0)
  }
}
