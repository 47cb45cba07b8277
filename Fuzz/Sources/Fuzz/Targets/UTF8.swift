import DevanagariText

extension FuzzTarget {
  /// Validation and repair are those of the standard library, however the bytes come.
  static let utf8 = FuzzTarget("utf8") { input in
    let bytes = input.bytes
    let repaired = String(decoding: bytes, as: UTF8.self)
    let valid = String(validating: bytes, as: UTF8.self)
    do throws(InvalidUTF8) {
      let text = try UTF8Span.validate(bytes.span)
      expect(valid != nil && text.count == bytes.count, "only text is valid: \(bytes)")
    } catch {
      expect(valid == nil, "text is valid: \(bytes)")
      let end = error.offset + error.bytes.count
      expect(
        end <= bytes.count && bytes[error.offset..<end].elementsEqual(error.bytes)
          && String(validating: bytes[..<error.offset], as: UTF8.self) != nil,
        "the fault is the first one: \(bytes)"
      )
    }

    let size = 1 + input.choice(0) % 20
    var decoder = UTF8Decoder(.repair)
    var text: [UInt8] = []
    var repairs: [UTF8Decoder.Repair] = []
    do {
      for start in stride(from: 0, to: bytes.count, by: size) {
        let chunk = Array(bytes[start..<min(start + size, bytes.count)])
        repairs += try decoder.decode(chunk.span, into: &text)
      }
      repairs += try decoder.finish(into: &text)
    } catch {
      expect(false, "what is repaired is no error: \(bytes)")
    }
    expect(text.elementsEqual(repaired.utf8), "chunks of \(size) are repaired: \(bytes)")
    expect(restored(text, repairs, of: bytes) == bytes, "repairs tell their bytes: \(bytes)")
  }

  /// The text with the bytes of the source at each repair.
  private static func restored(
    _ text: [UInt8],
    _ repairs: [UTF8Decoder.Repair],
    of source: [UInt8]
  ) -> [UInt8] {
    var result: [UInt8] = []
    var end = 0
    for repair in repairs {
      result += text[end..<repair.offset] + source[repair.source]
      end = repair.offset + 3
    }
    return result + text[end...]
  }
}
