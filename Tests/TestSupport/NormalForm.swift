@_spi(_Unicode) import Swift

extension String {
  /// The scalars in Unicode's form NFC, by the standard library.
  public var nfc: [Unicode.Scalar] { Array(_nfc) }

  /// The text in Unicode's form NFC, by the standard library.
  public var inNFC: String {
    var result = ""
    result.unicodeScalars.append(contentsOf: nfc)
    return result
  }
}

extension String {
  /// The scalars in Unicode's form NFD, by the standard library.
  public var nfd: [Unicode.Scalar] { Array(_nfd) }
}
