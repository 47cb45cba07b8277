import CDevanagariICU

/// The versions that results may depend on.
public enum DevanagariVersions {
  /// The version of this library.
  public static let library = "0.1.0-dev"

  /// The version of Unicode whose properties the tables were made from.
  public static let tablesUnicode = "15.0.0"

  /// The version of the ICU found on this machine, such as `72.1`.
  public static var icu: String { unsafe text(dvn_icu_version) }

  /// The version of Unicode that this ICU follows, such as `15.0`.
  public static var icuUnicode: String { unsafe text(dvn_icu_unicode_version) }

  private static func text(_ write: (UnsafeMutablePointer<CChar>) -> Void) -> String {
    // As long as ICU's U_MAX_VERSION_STRING_LENGTH.
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 20) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      unsafe write(start)
      return unsafe String(cString: start)
    }
  }
}
