/// Puts a virama behind each consonant whose schwa is silent.
struct SchwaPass: TextPass {
  let schwa: Schwa

  private static let virama: [UInt8] = [0xe0, 0xa5, 0x8d]

  func run<Recorder: EditRecorder>(
    _ source: UnsafeBufferPointer<UInt8>,
    into target: inout [UInt8],
    _ recorder: inout Recorder
  ) {
    var reader = SchwaReader(schwa)
    var position = 0
    var copied = 0
    while position < source.count {
      let end = unsafe reader.readWord(in: source, from: position)
      for number in 0..<reader.schwaCount where reader.isSilent(number) {
        let place = reader.end(ofConsonantOf: number)
        unsafe target.append(contentsOf: source[copied..<place])
        target += Self.virama
        copied = place
        // The virama belongs to the letter before it, which has three bytes.
        recorder.append(source: place - 3..<place, count: 3 + Self.virama.count)
      }
      position = max(end, position + 1)
    }
    unsafe target.append(contentsOf: source[copied...])
  }
}
