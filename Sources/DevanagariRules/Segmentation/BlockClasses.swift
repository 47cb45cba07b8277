/// The classes of `Data/Rules/blocks.txt`: what the loops over blocks of bytes know of a scalar.
///
/// The scalars of one class and one kind have one number, up to 15; 0 is that of all others.
struct BlockClasses {
  /// A class, and the numbers of its scalars.
  struct Class {
    let name: String
    var numbers: [Int] = []
  }

  let name: String
  private(set) var classes: [Class] = []
  /// For each number the kind of its scalars.
  private(set) var kinds = [0]
  /// For each scalar of the areas its number.
  private var numbers = [UInt8](repeating: 0, count: 0x20000)

  // A number has four bits, and 0 is that of no class.
  private static let limit = 15

  var budget: Budget {
    Budget("classes of blocks of \(name)", used: kinds.count - 1, limit: Self.limit)
  }

  private static let sections = ["words", "aksharas", "sentences"]

  /// Whether the scalars of a class have a number for each kind.
  enum Numbering { case byKind, byClass }

  /// - Parameter name: the section of the file, which is the name of the rule set, its options left out.
  init(
    _ name: String,
    _ numbering: Numbering,
    path: String,
    ruleSets: [RuleSet],
    kinds: ScalarKinds
  ) throws {
    self.name = name
    let file = try SectionedFile(path: path, sections: Self.sections)
    let ruleSet = ruleSets.first { $0.name.split(separator: "-").first.map(String.init) == name }
    guard let symbols = ruleSet?.symbols else {
      throw DataError(file: path, message: "no rule set is called '\(name)'")
    }
    for row in file.rows(name[...]) {
      guard (2...3).contains(row.fields.count) else {
        throw DataError(file: path, line: row.number, message: "expected 'class ; symbols ; kind'")
      }
      let members = try row.fields[1].words.map { symbol in
        guard let index = symbols.names.firstIndex(where: { $0 == symbol }) else {
          throw DataError(
            file: path,
            line: row.number,
            message: "no symbol of \(name) is called '\(symbol)'"
          )
        }
        return UInt8(index)
      }
      let only = try row.fields.count == 3 ? kinds.code(ofKind: String(row.fields[2])) : nil
      classes.append(Class(name: row.fields[0].lowercased()))
      for scalar in Self.scalars where members.contains(symbols.symbols[scalar]) {
        let kind = Int(kinds.rank(of: scalar))
        if only == nil || kind == only {
          numbers[scalar] = UInt8(number(ofKind: numbering == .byKind ? kind : 0))
        }
      }
    }
    // A column has one number, or is not known.
    for column in Self.areas.flatMap(\.columns) where Set(numbers[column]).count > 1 {
      for scalar in column { numbers[scalar] = 0 }
    }
    guard budget.used <= Self.limit else {
      throw DataError(
        file: path,
        message:
          "\(budget.used) classes, with their kinds, are too many: \(Self.limit) is the limit"
      )
    }
  }

  /// The number of a kind in the last class.
  private mutating func number(ofKind kind: Int) -> Int {
    let last = classes.count - 1
    if let known = classes[last].numbers.first(where: { kinds[$0] == kind }) { return known }
    classes[last].numbers.append(kinds.count)
    kinds.append(kind)
    return kinds.count - 1
  }

  /// Scalars that the loops know: 64 columns for each start, each of one scalar or of 64.
  private struct Area {
    let name: String
    let starts: [Int]
    var columnWidth = 1

    /// The scalars of each column.
    var columns: [Range<Int>] {
      starts.flatMap { start in
        (0..<64).map { start + $0 * columnWidth..<start + ($0 + 1) * columnWidth }
      }
    }
  }

  private static let areas = [
    Area(name: "ASCII", starts: [0, 0x40]),
    Area(name: "Devanagari", starts: [0x900, 0x940]),
    Area(name: "Latin-1", starts: [0x80, 0xC0]),
    Area(name: "punctuation", starts: [0x2000, 0x2080]),
    Area(name: "emoji", starts: [0x1F000], columnWidth: 64),
  ]

  private static var scalars: [Int] { areas.flatMap(\.columns).flatMap(Array.init) }

  /// The scalars of a class.
  func scalars(of name: String) -> [Int] {
    let members = classes.first { $0.name == name }?.numbers ?? []
    return Self.scalars.filter { members.contains(Int(numbers[$0])) }
  }

  /// The row of a machine of sentences in which it is behind a letter at the start.
  ///
  /// From it ordinary scalars make no boundary, and every letter leads back; else it is an error.
  func inertRow(of machine: Machine, _ scalarClasses: ScalarClasses) throws -> Int {
    func columns(_ name: String) -> Set<Int> {
      Set(scalars(of: name).map { Int(scalarClasses.indices[$0]) + 1 })
    }
    let letters = columns("letter")
    guard let first = letters.first else { return 0 }
    let row = machine.table[first] & ~Machine.boundaryFlag
    var reached: Set<Int> = [row]
    var next = [row]
    while let current = next.popLast() {
      for column in letters.union(columns("ordinary")) {
        let target = machine.table[current + column]
        guard target < machine.firstSpecialRow, !letters.contains(column) || target == row else {
          throw DataError(
            file: "Data/Rules/blocks.txt",
            message: "a scalar of \(name) is not ordinary to \(machine.name)"
          )
        }
        if reached.insert(target).inserted { next.append(target) }
      }
    }
    return row
  }

  /// For each area, and for each bit of the numbers, the table that a vector is looked up in: at each
  /// sixteenth column a bit for each row in which the number of the scalars has the bit.
  var tables: [(area: String, bits: [[UInt8]])] {
    Self.areas.map { area in
      var bits = [[UInt8]](repeating: [UInt8](repeating: 0, count: 16), count: 4)
      for (place, column) in area.columns.enumerated() {
        for bit in 0..<4 where numbers[column.lowerBound] >> bit & 1 != 0 {
          bits[bit][place % 16] |= 1 << (place / 16)
        }
      }
      return (area.name, bits)
    }
  }
}
