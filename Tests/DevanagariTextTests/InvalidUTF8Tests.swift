import DevanagariText
import Testing

/// The error and the check of whole texts.
struct InvalidUTF8Tests {
  private func fault(in bytes: [UInt8]) -> InvalidUTF8? {
    do {
      try UTF8Span.validate(bytes.span)
      return nil
    } catch {
      return error
    }
  }

  @Test func validTextIsGivenBack() throws {
    let bytes = Array("नमस्ते 👋🏽".utf8)
    let text = try UTF8Span.validate(bytes.span)
    #expect(String(copying: text) == "नमस्ते 👋🏽")
    #expect(fault(in: []) == nil)
  }

  @Test func theFirstFaultIsTold() {
    let bytes = Array("क".utf8) + [0xe0, 0xa4] + Array("ख".utf8) + [0xff]
    #expect(fault(in: bytes) == InvalidUTF8(offset: 3, bytes: [0xe0, 0xa4]))
    #expect(fault(in: bytes)?.description == "invalid UTF-8 at byte 3: E0 A4")
    #expect(fault(in: [0x41, 0x0a, 0x80])?.description == "invalid UTF-8 at byte 2: 80")
  }

  @Test func anIncompleteEndIsAFault() {
    #expect(
      fault(in: [0x41, 0xf0, 0x9f, 0x91]) == InvalidUTF8(offset: 1, bytes: [0xf0, 0x9f, 0x91])
    )
  }

  @Test func utf16IsRecognizedByItsByteOrderMark() {
    #expect(fault(in: [0xff, 0xfe, 0x15, 0x09])?.description.contains("UTF-16") == true)
    #expect(fault(in: [0xfe, 0xff, 0x09, 0x15])?.description.contains("UTF-16") == true)
    #expect(fault(in: [0x41, 0xff])?.description.contains("UTF-16") == false)
  }
}
