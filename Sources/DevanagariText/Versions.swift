import CDevanagariICU

/// The versions that results depend on.
///
/// ```swift
/// print(DevanagariVersions.tablesUnicode)              // 15.0.0
/// ```
public enum DevanagariVersions {
  /// The version of this library.
  public static let library = "0.1.0-dev"

  /// The Unicode version of the library's tables.
  public static let tablesUnicode = "15.0.0"

  /// The version of the ICU found at run time, such as `72.1`.
  public static var icu: String { unsafe String(icuVersion: dvn_icu_version) }

  /// The Unicode version of the ICU found at run time, such as `15.0`.
  public static var icuUnicode: String { unsafe String(icuVersion: dvn_icu_unicode_version) }
}
