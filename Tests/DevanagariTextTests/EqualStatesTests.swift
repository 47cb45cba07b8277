import DevanagariRules
import TestSupport
import Testing

/// The merging of states, against all texts up to some length.
@Suite struct EqualStatesTests {
  @Test func statesAreOfOneClassIfNoTextTellsThemApart() {
    var generator = SplitMix64(state: 101)
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...6, using: &generator)
      let actions = (0..<count).map { _ in
        // Mostly the same, so that some states are equal.
        (0..<2).map { _ in Int.random(in: 0..<5, using: &generator) / 4 }
      }
      let targets = (0..<count).map { _ in
        (0..<2).map { _ in Int.random(in: 0..<count, using: &generator) }
      }
      // Two states of n are told apart by less than n steps, if at all.
      func answers(_ state: Int, steps: Int) -> [Int] {
        if steps == 0 { return [] }
        return actions[state].indices.flatMap { step in
          [actions[state][step]] + answers(targets[state][step], steps: steps - 1)
        }
      }
      let equal = EqualStates(actions: actions, targets: targets)
      var known: [[Int]] = []
      var firsts: [Int] = []
      let expected = (0..<count).map { state in
        let answers = answers(state, steps: count)
        if let index = known.firstIndex(of: answers) { return index }
        known.append(answers)
        firsts.append(state)
        return known.count - 1
      }
      #expect(equal.classes == expected, "\(actions), \(targets)")
      #expect(equal.firsts == firsts, "\(actions), \(targets)")
    }
  }
}
