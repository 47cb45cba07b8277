/// Spells the words, digits and dandas of a text in everyday Roman; all else stays.
struct EverydayPass: TextPass {
  let schwa: Schwa

  func run<Recorder: EditRecorder>(
    _ source: UnsafeBufferPointer<UInt8>,
    into target: inout [UInt8],
    _ recorder: inout Recorder
  ) {
    var reader = EverydayReader(schwa)
    var position = 0
    while position < source.count {
      let before = target.count
      var end = unsafe reader.appendWord(in: source, from: position, to: &target)
      if end == position, unsafe reader.appendSymbol(in: source, at: position, to: &target) {
        end = position + 3
      }
      if end > position {
        recorder.append(source: position..<end, count: target.count - before)
        position = end
      } else {
        unsafe target.append(source[position])
        position += 1
      }
    }
  }
}
