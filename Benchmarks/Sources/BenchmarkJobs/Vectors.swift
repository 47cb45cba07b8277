@_spi(Engine) internal import DevanagariText

/// Uses no longer vectors, as on processors that have none; 0 for none at all.
public func limitVectors(toBytes bytes: Int) { VectorLimit.set(toBytes: bytes) }
