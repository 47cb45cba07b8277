/// Bytes that are not UTF-8, and where they stand.
///
/// ```swift
/// let bytes = Array("राम घर ".utf8) + [0xE0, 0xA4]
/// do {
///   try UTF8Span.validate(bytes.span)
/// } catch {
///   print(error)                                       // invalid UTF-8 at byte 17: E0 A4
/// }
/// ```
public struct InvalidUTF8: Error, Sendable, Hashable {
  /// Where the first offending byte stands, in bytes from the start of the input.
  public let offset: Int

  /// The offending bytes: one to three, a maximal subpart as chapter 3.9 of the Unicode Standard
  /// defines it. They are the start of a scalar that does not go on, or one byte that starts none.
  public let bytes: [UInt8]

  package init(offset: Int, bytes: [UInt8]) {
    self.offset = offset
    self.bytes = bytes
  }
}

extension InvalidUTF8: CustomStringConvertible {
  /// A message such as `invalid UTF-8 at byte 17: E0 A4`, with the cause where it is sure.
  public var description: String {
    let hex = bytes.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }
    let message = "invalid UTF-8 at byte \(offset): \(hex.joined(separator: " "))"
    guard offset == 0, let first = bytes.first, first >= 0xfe else { return message }
    // No other encoding in use starts with half of a UTF-16 byte order mark.
    return message + " (a byte order mark of UTF-16: convert the text to UTF-8)"
  }
}

extension UTF8Span {
  /// Returns `bytes` as text, if they are UTF-8.
  ///
  /// ```swift
  /// let text = try UTF8Span.validate(bytes.span)
  /// var words = text.makeBoundaryIterator(.words)
  /// ```
  ///
  /// To repair what is not UTF-8, or to read in chunks, use ``UTF8Decoder``.
  ///
  /// - Throws: ``InvalidUTF8``, which tells the first fault.
  /// - Complexity: O(*n*) in the bytes.
  @discardableResult
  @_lifetime(copy bytes)
  public static func validate(_ bytes: Span<UInt8>) throws(InvalidUTF8) -> UTF8Span {
    if let fault = UTF8Fault(firstIn: bytes) {
      throw InvalidUTF8(offset: fault.range.lowerBound, bytes: fault.range.map { bytes[$0] })
    }
    return unsafe UTF8Span(unchecked: bytes)
  }
}
