/// Where a machine may start in the middle of a text, for random access.
///
/// For a pair of symbols one of three things is known whatever stands around them:
/// - `boundary`: there is always a boundary between them;
/// - `meeting`: there is never one, and after the pair every run is in the same accepting
///   state, so that a run begun before the pair finds the true boundaries from there on;
/// - `unknown`.
struct Resynchronization {
  static let unknown = 0
  static let boundary = 1
  static let meeting = 2

  private let values: [[Int]]

  init(rules: RuleSet) {
    let symbols = rules.symbols.names.indices
    // The states in which a run can be just after it has read each symbol.
    var after = [Set<Int>](repeating: [], count: symbols.count)
    var reached: Set<Int> = [0]
    var queue = [0]
    while let state = queue.popLast() {
      for symbol in symbols {
        guard let target = rules.transitions[state][symbol] else { continue }
        after[symbol].insert(target)
        if reached.insert(target).inserted { queue.append(target) }
      }
    }
    values = symbols.map { first in
      symbols.map { second in
        let targets = Set(after[first].map { rules.transitions[$0][second] })
        guard targets.count == 1, let target = targets.first else { return Self.unknown }
        guard let state = target else { return Self.boundary }
        return rules.states[state].isLookAhead ? Self.unknown : Self.meeting
      }
    }
  }

  func value(_ first: Int, _ second: Int) -> Int { values[first][second] }
}
