/// Makes the automaton of a scheme small.
enum SchemeMinimizer {
  typealias Step = SchemeWriter.Step

  /// Merges states, and then symbols, that do the same.
  ///
  /// - Parameter states: for each state the step of each symbol.
  /// - Returns: For each state left the step of each column, and the column of each symbol.
  static func minimized(_ states: [[Step]]) -> (states: [[Step]], columns: [Int]) {
    let symbols = states[0].indices
    // Steps by number, as comparing their texts takes long.
    var outputs: [Step: Int] = [:]
    let written = states.map { row in
      row.map { step in
        var output = step
        output.next = 0
        return number(of: output, in: &outputs)
      }
    }
    // The start keeps the number 0.
    let equal = EqualStates(actions: written, targets: states.map { $0.map(\.next) })
    let merged = equal.firsts.map { state in
      states[state].map { step in
        var step = step
        step.next = equal.classes[step.next]
        return step
      }
    }
    var numbers: [[Step]: Int] = [:]
    let columns = symbols.map { symbol in
      number(of: merged.map { $0[symbol] }, in: &numbers)
    }
    let kept = (0..<numbers.count).map { columns.firstIndex(of: $0)! }
    return (merged.map { row in kept.map { row[$0] } }, columns)
  }

  /// The number of a key, a new one if it has none.
  private static func number<Key>(of key: Key, in numbers: inout [Key: Int]) -> Int {
    if let known = numbers[key] { return known }
    numbers[key] = numbers.count
    return numbers.count - 1
  }
}
