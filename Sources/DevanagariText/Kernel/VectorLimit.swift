import CDevanagariKernel

/// What loops over many bytes at once may use, in the whole process: to compare, and for tests.
@_spi(Engine)
public enum VectorLimit {
  /// Uses no vectors of more bytes from now on: 64, 32 or 16, or none for 0: then the automaton and
  /// the passes read all text scalar by scalar.
  ///
  /// Results are the same, whatever is used. 64 is the default; what the processor lacks is not used.
  public static func set(toBytes bytes: Int) { dvn_limit_vectors(CInt(clamping: bytes)) }
}
