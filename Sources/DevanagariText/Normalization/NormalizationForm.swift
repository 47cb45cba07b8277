/// A normalization form of UAX #15.
enum NormalizationForm: Int, Sendable, CaseIterable {
  case nfc, nfd, nfkc, nfkd

  /// The bit of the form in the table of the quick check.
  var bit: UInt8 { 1 << UInt8(rawValue) }

  /// Whether letters and marks are composed.
  var isComposed: Bool { self == .nfc || self == .nfkc }
}
