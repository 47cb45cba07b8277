/// The states of an automaton that do the same, whatever follows.
///
/// States are parted until no two of one class differ: by what their steps do, and by the classes
/// to which those lead.
package struct EqualStates {
  /// For each state the number of its class; classes have the order of their first states.
  package let classes: [Int]
  /// The first state of each class.
  package let firsts: [Int]

  /// - Parameters:
  ///   - actions: for each state what each of its steps does, by number.
  ///   - targets: for each state the states to which its steps lead.
  package init(actions: [[Int]], targets: [[Int]]) {
    var classes = [Int](repeating: 0, count: actions.count)
    var firsts: [Int] = []
    while true {
      var numbers: [[Int]: Int] = [:]
      var found: [Int] = []
      let parted = actions.indices.map { state in
        let key = zip(actions[state], targets[state]).map { $0 * actions.count + classes[$1] }
        if let known = numbers[key] { return known }
        numbers[key] = found.count
        found.append(state)
        return found.count - 1
      }
      let isDone = found.count == firsts.count
      (classes, firsts) = (parted, found)
      if isDone { break }
    }
    self.classes = classes
    self.firsts = firsts
  }
}
