/// The classes of scalars: two scalars are of one class if every segmentation has one symbol
/// for both and both are of one kind.
package struct ScalarClasses {
  /// A class: its symbol in each rule set, and the rank of its kind.
  struct Class: Hashable {
    var symbols: [UInt8]
    var kind: UInt8
  }

  /// The classes, in the order of their first code point.
  let classes: [Class]
  /// For each code point the index of its class in `classes`.
  let indices: [UInt8]

  // The tables number them from 1, in a byte.
  private static let limit = 255

  var budget: Budget { Budget("scalar classes", used: classes.count, limit: Self.limit) }

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
        guard classes.count < Self.limit else {
          throw DataError(
            file: "Data/Rules",
            message: "there are more than \(Self.limit) scalar classes"
          )
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

  /// The class of every code point; column 0 of a machine's row is no class, so they count from 1.
  var table: TwoStageTable { TwoStageTable(indices.map { $0 + 1 }) }
}
