/// A rule set compiled to one table over scalar classes.
///
/// A state of the machine is a state of the rules with what is known of the segment so far: its
/// kind, whether it needs a dictionary, why it would end here. Its row holds, in column 0, the
/// output (all that), and in column `c` what class `c` leads to: the offset of the next row, or,
/// where the segment ends before this scalar, `boundaryFlag` and the row that the scalar leads to
/// from the start. The row of a look-up holds, from column 1, the rows for found, begins, missing.
struct Machine {
  static let boundaryFlag = 0x8000
  static let kindMask = 0x1f
  static let illFormedFlag = 0x20
  static let dictionaryFlag = 0x40
  static let reasonShift = 8

  let name: String
  let rowWidth: Int
  let table: [Int]
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

    func isLookAhead(_ state: State) -> Bool { rules.states[state.rule].isLookAhead }
    let lookUps = states.filter { rules.lookUps[$0.rule] != nil }
    let others = states.filter { rules.lookUps[$0.rule] == nil }
    let plain = others.filter { !isLookAhead($0) && !$0.needsDictionary }
    let dictionary = others.filter { !isLookAhead($0) && $0.needsDictionary }
    let lookAhead = others.filter(isLookAhead)
    let ordered = plain + dictionary + lookAhead + lookUps
    let rows = Dictionary(
      uniqueKeysWithValues: ordered.enumerated().map { ($1, $0 * rowWidth) }
    )
    guard ordered.count * rowWidth < Self.boundaryFlag else {
      throw RuleError(file: rules.name, message: "\(ordered.count) states are too many for a row")
    }

    var table: [Int] = []
    for state in ordered {
      table.append(
        state.kind
          | (rules.states[state.rule].isIllFormed ? Self.illFormedFlag : 0)
          | (state.needsDictionary ? Self.dictionaryFlag : 0)
          | state.reason << Self.reasonShift
      )
      if rules.lookUps[state.rule] != nil {
        let targets = answers(state).map { $0.map { rows[$0]! } ?? Self.boundaryFlag }
        table += targets + Array(repeating: 0, count: classes.count - targets.count)
        continue
      }
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
    firstLookAheadRow = firstSpecialRow + dictionary.count * rowWidth
    firstLookUpRow = firstLookAheadRow + lookAhead.count * rowWidth
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
