extension String {
  /// The version that `write` writes, in at most 20 bytes with the final zero.
  init(icuVersion write: (UnsafeMutablePointer<CChar>) -> Void) {
    var text = [CChar](repeating: 0, count: 20)
    unsafe text.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { unsafe write(base) }
    }
    self.init(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
