import CBenchmarkICU

/// The version of the ICU found at run time, such as `72.1`.
public func icuVersion() -> String {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: 20) { buffer in
    bench_icu_version(buffer.baseAddress!)
    return String(cString: buffer.baseAddress!)
  }
}
