/// A rule set compiled to one table over scalar classes.
///
/// A state of the machine is a state of the rules, the highest kind among the scalars read,
/// and whether one of them needs a dictionary. Its row holds, in column 0, the output (what is
/// known of a segment that ends here), and in column `c` what class `c` leads to: the offset of
/// the next row, or, where the segment ends before this scalar, `boundaryFlag` and the row
/// that the scalar leads to from the start.
struct Machine {
  static let boundaryFlag = 0x8000
  static let illFormedFlag = 0x08
  static let dictionaryFlag = 0x10

  let name: String
  let rowWidth: Int
  let table: [Int]
  /// Rows from here on need care: first those of dictionary segments, then the look-ahead ones.
  let firstSpecialRow: Int
  let firstLookAheadRow: Int
  /// For each pair of classes what stands between two such scalars, see `Resynchronization`.
  let resynchronization: [Int]

  private struct State: Hashable {
    var rule: Int
    var kind: UInt8
    var needsDictionary: Bool
  }

  init(rules: RuleSet, setIndex: Int, classes: ScalarClasses) throws {
    let classes = classes.classes
    let rowWidth = classes.count + 1

    func step(_ state: State, _ index: Int) -> State? {
      let symbol = Int(classes[index].symbols[setIndex])
      guard let rule = rules.transitions[state.rule][symbol] else { return nil }
      return State(
        rule: rule,
        kind: max(state.kind, classes[index].kind),
        needsDictionary: state.needsDictionary || rules.dictionarySymbols.contains(symbol)
      )
    }

    let start = State(rule: 0, kind: 0, needsDictionary: false)
    var states = [start]
    var known: Set<State> = [start]
    var next = 0
    while next < states.count {
      for index in classes.indices {
        if let target = step(states[next], index), known.insert(target).inserted {
          states.append(target)
        }
      }
      next += 1
    }

    func isLookAhead(_ state: State) -> Bool { rules.states[state.rule].isLookAhead }
    let plain = states.filter { !isLookAhead($0) && !$0.needsDictionary }
    let dictionary = states.filter { !isLookAhead($0) && $0.needsDictionary }
    let ordered = plain + dictionary + states.filter(isLookAhead)
    let rows = Dictionary(
      uniqueKeysWithValues: ordered.enumerated().map { ($1, $0 * rowWidth) }
    )
    guard ordered.count * rowWidth < Self.boundaryFlag else {
      throw RuleError(file: rules.name, message: "\(ordered.count) states are too many for a row")
    }

    var table: [Int] = []
    for state in ordered {
      table.append(
        Int(state.kind)
          | (rules.states[state.rule].isIllFormed ? Self.illFormedFlag : 0)
          | (state.needsDictionary ? Self.dictionaryFlag : 0)
      )
      for index in classes.indices {
        if let target = step(state, index) {
          table.append(rows[target]!)
        } else {
          table.append(Self.boundaryFlag | rows[step(start, index)!]!)
        }
      }
    }

    name = rules.name
    self.rowWidth = rowWidth
    self.table = table
    firstSpecialRow = plain.count * rowWidth
    firstLookAheadRow = (plain.count + dictionary.count) * rowWidth
    let pairs = Resynchronization(rules: rules)
    var resynchronization = [Int](repeating: 0, count: rowWidth * rowWidth)
    for first in classes.indices {
      for second in classes.indices {
        resynchronization[(first + 1) * rowWidth + second + 1] =
          pairs.value(
            Int(classes[first].symbols[setIndex]),
            Int(classes[second].symbols[setIndex])
          )
      }
    }
    self.resynchronization = resynchronization
  }
}
