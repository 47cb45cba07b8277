/// A text cut into the units that WB4 and SB5 speak of.
///
/// Both rules let a scalar absorb the marks after it ("treat X (Extend | Format | ZWJ)* as if it
/// were X"). The rules after them then see the first scalar of each unit only.
struct ReferenceUnits {
  /// The offset of the first scalar of each unit.
  private(set) var starts: [Int] = []
  /// For each scalar, the index of its unit.
  private(set) var unitOfScalar: [Int] = []

  /// - Parameter isAbsorbed: whether the scalar at an offset belongs to the unit before it. It is
  ///   not asked for the first scalar, since nothing comes before it.
  init(scalarCount: Int, isAbsorbed: (Int) -> Bool) {
    for offset in 0..<scalarCount {
      if offset == 0 || !isAbsorbed(offset) { starts.append(offset) }
      unitOfScalar.append(starts.count - 1)
    }
  }

  /// Whether a unit starts at the scalar `offset`.
  func startsUnit(at offset: Int) -> Bool {
    starts[unitOfScalar[offset]] == offset
  }
}
