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
  /// For each scalar of the Basic Multilingual Plane its number.
  private var numbers = [UInt8](repeating: 0, count: 0x10000)

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
    let file = try RuleFile(path: path)
    let ruleSet = ruleSets.first { $0.name.split(separator: "-").first.map(String.init) == name }
    guard let symbols = ruleSet?.symbols else {
      throw RuleError(file: path, message: "no rule set is called '\(name)'")
    }
    for row in file.rows(name[...]) {
      guard (2...3).contains(row.fields.count) else {
        throw RuleError(file: path, line: row.number, message: "expected 'class ; symbols ; kind'")
      }
      let members = try row.fields[1].words.map { symbol in
        guard let index = symbols.names.firstIndex(where: { $0 == symbol }) else {
          throw RuleError(
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
    guard self.kinds.count <= 16 else {
      throw RuleError(file: path, message: "\(name) has more than 15 classes, with their kinds")
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

  /// The blocks that the loops know: where they begin, and how many rows of sixteen scalars they have.
  private static let areas = [
    (start: 0, rows: 8), (start: 0x900, rows: 8), (start: 0x2000, rows: 4),
  ]

  private static var scalars: [Int] {
    areas.flatMap { Array($0.start..<$0.start + $0.rows * 16) }
  }

  /// The scalars of a class.
  func scalars(of name: String) -> [Int] {
    let members = classes.first { $0.name == name }?.numbers ?? []
    return Self.scalars.filter { members.contains(Int(numbers[$0])) }
  }

  /// The row of a machine of sentences in which it is behind a letter, whatever stood before.
  ///
  /// Ordinary scalars lead from it to no boundary, and letters back to it.
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
          throw RuleError(
            file: "Data/Rules/blocks.txt",
            message: "a scalar of \(name) is not ordinary to \(machine.name)"
          )
        }
        if reached.insert(target).inserted { next.append(target) }
      }
    }
    return row
  }

  /// For each area, and for each bit of the numbers, the table that a vector is looked up in: at the low
  /// half of a scalar's last byte a bit for each row in which the scalar's number has the bit.
  var tables: [[[UInt8]]] {
    Self.areas.map { area in
      (0..<4).map { bit in
        (0..<16).map { column in
          (0..<area.rows).reduce(0) { rows, row in
            let number = numbers[area.start + row * 16 + column]
            return number >> UInt8(bit) & 1 != 0 ? rows | 1 << UInt8(row) : rows
          }
        }
      }
    }
  }
}
