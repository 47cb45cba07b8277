/// The classes of scalars: two scalars are of one class if every segmentation has one symbol
/// for both and both are of one kind.
public struct ScalarClasses {
  /// A class: its symbol in each rule set, and the rank of its kind.
  struct Class: Hashable {
    var symbols: [UInt8]
    var kind: UInt8
  }

  /// The classes, in the order of their first code point.
  let classes: [Class]
  /// For each code point the index of its class in `classes`.
  let indices: [UInt8]

  init(ruleSets: [RuleSet], kinds: ScalarKinds) throws {
    var known: [Class: UInt8] = [:]
    var classes: [Class] = []
    var indices: [UInt8] = []
    indices.reserveCapacity(0x110000)
    for codePoint in 0..<0x110000 {
      let symbols = ruleSets.map { $0.symbols.symbols[codePoint] }
      let new = Class(symbols: symbols, kind: kinds.rank(of: codePoint))
      if let index = known[new] {
        indices.append(index)
      } else {
        guard classes.count < Int(UInt8.max) else {
          throw RuleError(file: "Data/Rules", message: "there are more than 255 scalar classes")
        }
        let index = UInt8(classes.count)
        known[new] = index
        classes.append(new)
        indices.append(index)
      }
    }
    self.classes = classes
    self.indices = indices
  }

  /// Where the classes of U+0900 to U+097F begin in the values of `stages`.
  func devanagariValues() throws -> Int {
    let blocks = stages().blocks
    let first = blocks[0x900 / 64]
    // The decoder reads ASCII and Devanagari without the first stage.
    guard blocks[0..<2] == [0, 1], blocks[0x940 / 64] == first + 1 else {
      throw RuleError(file: "Data/Rules", message: "the blocks of ASCII or Devanagari are shared")
    }
    return first * 64
  }

  /// The two stages: the number of a block for every 64 code points, and the blocks.
  ///
  /// 64 is what one trailing byte of UTF-8 can tell apart.
  func stages() -> (blocks: [Int], values: [Int]) {
    var known: [ArraySlice<UInt8>: Int] = [:]
    var blocks: [Int] = []
    var values: [Int] = []
    for start in stride(from: 0, to: indices.count, by: 64) {
      let block = indices[start..<start + 64]
      if let number = known[block] {
        blocks.append(number)
      } else {
        known[block] = values.count / 64
        blocks.append(values.count / 64)
        // Column 0 of a machine's row is no class, so classes count from 1.
        values += block.map { Int($0) + 1 }
      }
    }
    return (blocks, values)
  }
}
