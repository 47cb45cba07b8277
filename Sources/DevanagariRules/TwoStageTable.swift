/// A value for every code point, in two stages: the number of a block for every 64 code points, and
/// the blocks.
///
/// 64 is what one trailing byte of UTF-8 can tell apart. The blocks of ASCII and then those of
/// U+0900 to U+097F come first, so that a decoder reads these without the first stage.
struct TwoStageTable {
  /// Where the values of U+0900 begin.
  static let devanagariValues = 128

  private(set) var blocks: [Int]
  private(set) var values: [Int] = []

  init(_ all: [UInt8]) {
    let fixed = [0x000, 0x040, 0x900, 0x940]
    values = fixed.flatMap { all[$0..<$0 + 64].map(Int.init) }
    blocks = []
    var known: [ArraySlice<UInt8>: Int] = [:]
    for (number, start) in fixed.enumerated() where known[all[start..<start + 64]] == nil {
      known[all[start..<start + 64]] = number
    }
    for start in stride(from: 0, to: all.count, by: 64) {
      let block = all[start..<start + 64]
      if let number = known[block] {
        blocks.append(number)
      } else {
        let number = values.count / 64
        known[block] = number
        blocks.append(number)
        values += block.map(Int.init)
      }
    }
  }
}
