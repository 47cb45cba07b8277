/// A rule set compiled to one table over scalar classes.
///
/// A state of the machine is a state of the rules with what is known of the segment so far: its
/// kind, whether it needs a dictionary, why it would end here. Its row holds, in column 0, the
/// output (all that), and in column `c` what class `c` leads to: the offset of the next row, or,
/// where the segment ends before this scalar, `boundaryFlag` and the row that the scalar leads to
/// from the start. The row of a look-up holds, from column 1, the rows for found, begins, missing.
///
/// States that do the same, whatever follows, share a row.
struct Machine {
  static let boundaryFlag = 0x8000
  static let kindMask = 0x1f
  static let illFormedFlag = 0x20
  static let dictionaryFlag = 0x40
  static let reasonShift = 8

  let name: String
  let rowWidth: Int
  let table: [Int]
  /// How many rows there are, and how many an entry of the table can lead to.
  let rows: Budget
  /// Rows from here on need care: first those of dictionary segments, then the look-ahead ones,
  /// then the look-ups.
  let firstSpecialRow: Int
  let firstLookAheadRow: Int
  let firstLookUpRow: Int
  /// For each pair of classes what stands between two such scalars, see `Resynchronization`.
  let resynchronization: [Int]

  private struct State: Hashable {
    var rule: Int
    var kind: Int
    var reason: Int
    var needsDictionary: Bool
  }

  /// What the table holds of a state.
  private struct Row {
    /// Why the loop has to take care there, in the order of the rows.
    enum Care: Int, CaseIterable { case none, dictionary, lookAhead, lookUp }

    struct Step {
      let target: Int
      /// The segment ends, and the step begins the next one.
      let endsSegment: Bool

      init(to next: Int?, orFromStart first: Int) {
        target = next ?? first
        endsSegment = next == nil
      }
    }

    let care: Care
    let output: Int
    let steps: [Step]
  }

  /// - Parameter words: the machine whose boundaries part the words that are looked up.
  init(
    rules: RuleSet,
    setIndex: Int,
    classes: ScalarClasses,
    kinds: ScalarKinds,
    words: Machine?
  ) throws {
    let classes = classes.classes
    let rowWidth = classes.count + 1
    let ruleKinds = try rules.states.map { try $0.kind.map(kinds.code(ofKind:)) }
    let ruleReasons = try rules.states.map { try $0.reason.map(kinds.code(ofReason:)) }

    func enter(_ rule: Int, from state: State, kind: Int = 0) -> State {
      State(
        rule: rule,
        kind: ruleKinds[rule] ?? max(state.kind, kind),
        reason: ruleReasons[rule] ?? state.reason,
        needsDictionary: state.needsDictionary
      )
    }

    func step(_ state: State, _ index: Int) -> State? {
      let symbol = Int(classes[index].symbols[setIndex])
      guard let rule = rules.transitions[state.rule][symbol] else { return nil }
      var next = enter(rule, from: state, kind: Int(classes[index].kind))
      if rules.dictionarySymbols.contains(symbol) { next.needsDictionary = true }
      if rules.states[rule].isWhole { next.needsDictionary = false }
      return next
    }

    func answers(_ state: State) -> [State?] {
      guard let lookUp = rules.lookUps[state.rule] else { return [] }
      return [lookUp.found, lookUp.begins, lookUp.missing].map { rule in
        rule.map { enter($0, from: state) }
      }
    }

    let start = State(rule: 0, kind: 0, reason: 0, needsDictionary: false)
    var states = [start]
    var known: Set<State> = [start]
    var next = 0
    while next < states.count {
      let targets = classes.indices.map { step(states[next], $0) } + answers(states[next])
      for case .some(let target) in targets where known.insert(target).inserted {
        states.append(target)
      }
      next += 1
    }

    let numbers = Dictionary(uniqueKeysWithValues: states.enumerated().map { ($1, $0) })
    let all = states.map { state in
      let isLookUp = rules.lookUps[state.rule] != nil
      let care: Row.Care =
        isLookUp
        ? .lookUp
        : rules.states[state.rule].isLookAhead
          ? .lookAhead : state.needsDictionary ? .dictionary : .none
      // No segment ends where the machine looks ahead or up: what it would say there is not read.
      let isEnd = care == .none || care == .dictionary
      let output =
        state.kind
        | (rules.states[state.rule].isIllFormed ? Self.illFormedFlag : 0)
        | (state.needsDictionary ? Self.dictionaryFlag : 0)
        | state.reason << Self.reasonShift
      let steps =
        isLookUp
        ? answers(state).map { Row.Step(to: $0.map { numbers[$0]! }, orFromStart: 0) }
        : classes.indices.map { index in
          Row.Step(
            to: step(state, index).map { numbers[$0]! },
            orFromStart: step(start, index).map { numbers[$0]! }!
          )
        }
      return Row(care: care, output: isEnd ? output : 0, steps: steps)
    }

    let equal = EqualStates(
      actions: all.map { row in
        [row.output * Row.Care.allCases.count + row.care.rawValue]
          + row.steps.map { $0.endsSegment ? 1 : 0 }
      },
      targets: all.map { [0] + $0.steps.map(\.target) }
    )
    // The start is the first of the rows that need no care.
    let ordered = Row.Care.allCases.flatMap { care in
      equal.firsts.indices.filter { all[equal.firsts[$0]].care == care }
    }
    let limit = Self.boundaryFlag / rowWidth
    guard ordered.count <= limit else {
      throw DataError(
        file: rules.name,
        message: "\(ordered.count) rows of \(rowWidth) columns are too many: \(limit) is the limit"
      )
    }
    var offsets = [Int](repeating: 0, count: ordered.count)
    for (place, number) in ordered.enumerated() { offsets[number] = place * rowWidth }

    var table: [Int] = []
    for number in ordered {
      let row = all[equal.firsts[number]]
      table.append(row.output)
      table += row.steps.map { step in
        (step.endsSegment ? Self.boundaryFlag : 0) | offsets[equal.classes[step.target]]
      }
      table += repeatElement(0, count: classes.count - row.steps.count)
    }
    func rowCount(_ care: Row.Care) -> Int { ordered.count { all[equal.firsts[$0]].care == care } }

    name = rules.name
    self.rowWidth = rowWidth
    self.table = table
    rows = Budget("rows of \(rules.name)", used: ordered.count, limit: limit)
    firstSpecialRow = rowCount(.none) * rowWidth
    firstLookAheadRow = firstSpecialRow + rowCount(.dictionary) * rowWidth
    firstLookUpRow = firstLookAheadRow + rowCount(.lookAhead) * rowWidth
    let pairs = Resynchronization(rules: rules)
    var resynchronization = [Int](repeating: 0, count: rowWidth * rowWidth)
    for first in classes.indices {
      for second in classes.indices {
        let place = (first + 1) * rowWidth + second + 1
        let value = pairs.value(
          Int(classes[first].symbols[setIndex]),
          Int(classes[second].symbols[setIndex])
        )
        // A run must not begin inside a word that may be looked up.
        let cutsWord = words.map { $0.resynchronization[place] != Resynchronization.boundary }
        resynchronization[place] =
          value == Resynchronization.meeting && !rules.lookUps.isEmpty && cutsWord != false
          ? Resynchronization.unknown : value
      }
    }
    self.resynchronization = resynchronization
  }
}
