/// The digits of ASCII and of Devanagari, and the way from one to the other.
///
/// ```swift
/// DigitScript.devanagari.convert("12,34,567 रु.")     // "१२,३४,५६७ रु."
/// DigitScript.ascii.convert("१५/०८/१९४७")             // "15/08/1947"
/// ```
public enum DigitScript: Sendable, Hashable, CaseIterable {
  /// 0 to 9.
  case ascii
  /// ० to ९.
  case devanagari

  /// Returns `text` with all digits of the other script replaced, and all else as it is.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func convert(_ text: some StringProtocol) -> String {
    let other: DigitScript = self == .ascii ? .devanagari : .ascii
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(other.value(of: scalar).map(digit) ?? scalar)
    }
    return String(result)
  }

  private var zero: UInt32 { self == .ascii ? 0x30 : 0x966 }

  /// The script of a digit; nil for all else.
  init?(of scalar: Unicode.Scalar) {
    guard let script = Self.allCases.first(where: { $0.value(of: scalar) != nil }) else {
      return nil
    }
    self = script
  }

  /// The value of a digit of this script, from 0 to 9; nil for all else.
  func value(of scalar: Unicode.Scalar) -> UInt8? {
    let value = scalar.value &- zero
    return value < 10 ? UInt8(value) : nil
  }

  func digit(_ value: UInt8) -> Unicode.Scalar { Unicode.Scalar(zero + UInt32(value))! }
}
