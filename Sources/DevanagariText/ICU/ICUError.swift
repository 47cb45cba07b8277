import CDevanagariICU

/// What ICU answered when it could not do a job.
struct ICUError: Error, CustomStringConvertible {
  let code: Int32

  var description: String { unsafe "ICU failed: \(String(cString: dvn_icu_error_name(code)))" }
}
