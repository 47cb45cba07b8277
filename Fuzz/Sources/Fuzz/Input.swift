/// What a target reads out of the bytes that libFuzzer makes.
///
/// The first byte says how text is coded, three more choose among options, and all others are text.
struct Input {
  private let coding: UInt8
  private let choices: [UInt8]
  /// The bytes behind the choices.
  let bytes: [UInt8]

  init(_ all: [UInt8]) {
    coding = all.first ?? 0
    choices = Array(all.dropFirst().prefix(3))
    bytes = Array(all.dropFirst(4))
  }

  /// One of the three choices, from 0 to 255.
  func choice(_ number: Int) -> Int { number < choices.count ? Int(choices[number]) : 0 }

  /// What one of the three choices chooses.
  func choice<Element>(_ number: Int, of elements: [Element]) -> Element {
    elements[choice(number) % elements.count]
  }

  /// All text.
  var text: String { decoded(bytes[...]) }

  /// The text, cut at each U+007F.
  var texts: [String] {
    bytes.split(separator: 0x7f, omittingEmptySubsequences: false).map(decoded)
  }

  /// What stands before the first U+007F, and what stands behind it.
  var pair: (first: String, second: String) {
    let end = bytes.firstIndex(of: 0x7f) ?? bytes.endIndex
    return (decoded(bytes[..<end]), decoded(bytes[end...].dropFirst()))
  }

  /// Half of the codings are a byte for each scalar, so that Devanagari is found soon.
  private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let alphabet: Alphabet
    switch coding % 4 {
    case 0: return String(decoding: bytes, as: UTF8.self)
    case 3: alphabet = .mixed
    default: alphabet = .hindi
    }
    var utf8: [UInt8] = []
    for byte in bytes { utf8 += alphabet.letters[Int(byte)] }
    return String(decoding: utf8, as: UTF8.self)
  }
}
