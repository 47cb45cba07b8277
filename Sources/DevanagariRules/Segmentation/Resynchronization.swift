/// Where a machine may start in the middle of a text, for random access.
///
/// For a pair of symbols one of three things is known whatever stands around them:
/// - `boundary`: there is always a boundary between them;
/// - `meeting`: there is never one, and after the pair every run is in the same accepting
///   state, so that a run begun before the pair finds the true boundaries from there on;
/// - `unknown`.
package struct Resynchronization: Sendable {
  static let unknown = 0
  package static let boundary = 1
  static let meeting = 2

  private let values: [[Int]]

  package init(rules: RuleSet) {
    let symbols = rules.symbols.names.indices
    // The states in which a run can be just after it has read each symbol.
    var after = [Set<Int>](repeating: [], count: symbols.count)
    var reached: Set<Int> = [0]
    var queue = [0]
    /// The states after `target` was entered: its own, or the answers of a look-up.
    func settled(_ target: Int) -> [Int?] {
      guard let lookUp = rules.lookUps[target] else { return [target] }
      return [lookUp.found, lookUp.begins, lookUp.missing]
    }
    while let state = queue.popLast() {
      for symbol in symbols {
        guard let target = rules.transitions[state][symbol] else { continue }
        for case .some(let target) in settled(target) {
          after[symbol].insert(target)
          if reached.insert(target).inserted { queue.append(target) }
        }
      }
    }
    values = symbols.map { first in
      symbols.map { second in
        let targets = Set(
          after[first].flatMap { state -> [Int?] in
            guard let target = rules.transitions[state][second] else { return [nil] }
            return settled(target)
          }
        )
        guard targets.count == 1, let target = targets.first else { return Self.unknown }
        guard let state = target else { return Self.boundary }
        return rules.states[state].isLookAhead ? Self.unknown : Self.meeting
      }
    }
  }

  /// What is known between two scalars of these symbols.
  package func value(_ first: Int, _ second: Int) -> Int { values[first][second] }
}
