import CDevanagariTables
import DevanagariText
import Testing

/// The decoder of the kernel.
@Suite struct ScalarClassesTests {
  @Test func everyScalarIsReadFromItsBytes() {
    let classes = ScalarClasses()
    var failures: [String] = []
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let block = Int(dvn_class_blocks()[Int(value >> 6)])
      let expected = Int(dvn_class_values()[block << 6 | Int(value & 63)])
      let bytes = Array(UTF8.encode(scalar)!)
      let decoded = bytes.withUnsafeBufferPointer { classes.decode($0, at: 0) }
      if decoded != (expected, bytes.count), failures.count < 10 { failures.append(hex(scalar)) }
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func cutScalarsAreOneByteEach() {
    let classes = ScalarClasses()
    for bytes: [UInt8] in [[0xe0], [0xe0, 0xa4], [0xc2], [0xf0, 0x9f, 0x98], [0x80], [0xff]] {
      let width = bytes.withUnsafeBufferPointer { classes.decode($0, at: 0).width }
      #expect(width == 1)
    }
  }
}
