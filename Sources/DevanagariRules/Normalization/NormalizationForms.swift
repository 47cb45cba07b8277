/// What the quick check of UAX #15 has to know of every code point, in a byte.
struct NormalizationForms {
  /// The forms, in the order of their bits.
  static let names = ["nfc", "nfd", "nfkc", "nfkd"]
  /// Above the bits of the forms: the place of a mark in the canonical order, if it is in every form.
  static let orderShift = 4
  /// The letter composes with the nukta.
  static let composesFlag = 0x80

  /// Bit *i*: the code point is in form *i* as it is, whatever stands around it, and it begins anew:
  /// its combining class is 0, and nothing before it combines with it.
  let values: [UInt8]

  // The combining classes of Devanagari's marks: nukta, virama, signs below, signs above.
  private static let orders = [7, 9, 220, 230]

  init(unicode: UnicodeData) throws {
    let codePointCount = 0x110000
    var combiningClasses = [UInt8](repeating: 0, count: codePointCount)
    for (range, value) in try unicode.property("CCC") where value != "0" {
      guard let number = UInt8(value) else {
        throw DataError(file: "DerivedCombiningClass.txt", message: "'\(value)' is no class")
      }
      for codePoint in range { combiningClasses[Int(codePoint)] = number }
    }

    var values = [UInt8](repeating: 0, count: codePointCount)
    for (index, name) in Self.names.enumerated() {
      var isIn = [Bool](repeating: true, count: codePointCount)
      for (range, value) in try unicode.property("\(name.uppercased())_QC"[...]) where value != "Y"
      {
        for codePoint in range { isIn[Int(codePoint)] = false }
      }
      for codePoint in values.indices where isIn[codePoint] {
        values[codePoint] |= 1 << UInt8(index)
      }
    }
    let all = UInt8(1 << Self.names.count) - 1
    let nukta = 0x93c
    for codePoint in values.indices where combiningClasses[codePoint] != 0 {
      let order = Self.orders.firstIndex(of: Int(combiningClasses[codePoint]))
      // The nukta is in every form unless it composes, which the flag of the letters tells.
      let isPlain = values[codePoint] == all || codePoint == nukta
      values[codePoint] = isPlain ? UInt8((order ?? -1) + 1) << UInt8(Self.orderShift) : 0
    }
    for letter in [0x928, 0x930, 0x933] { values[letter] |= UInt8(Self.composesFlag) }
    self.values = values
  }
}
