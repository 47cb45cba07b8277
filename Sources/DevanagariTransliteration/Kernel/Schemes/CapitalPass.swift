/// Puts capitals in some places of a text.
struct CapitalPass: TextPass {
  /// Offsets in UTF-8 bytes, in the order of the text.
  let places: [Int]

  func run<Recorder: EditRecorder>(
    _ source: UnsafeBufferPointer<UInt8>,
    into target: inout [UInt8],
    _ recorder: inout Recorder
  ) {
    var copied = 0
    for place in places where place >= copied && place < source.count {
      let (value, width) = unsafe source.scalar(at: place)
      guard let scalar = Unicode.Scalar(value) else { continue }
      let capital = scalar.properties.uppercaseMapping.utf8
      unsafe target.append(contentsOf: source[copied..<place])
      target.append(contentsOf: capital)
      copied = place + width
      recorder.append(source: place..<copied, count: capital.count)
    }
    unsafe target.append(contentsOf: source[copied...])
  }
}
