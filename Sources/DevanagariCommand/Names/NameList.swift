import ArgumentParser

/// The names of a kind of thing, and what is said of a name that is none of them.
struct NameList {
  private let noun: String
  private let names: [String]
  private let option: String

  /// - Parameters:
  ///   - noun: What has the names: `rule`.
  ///   - names: All of them.
  ///   - option: The option that lists them.
  init(noun: String, _ names: [String], shownBy option: String) {
    self.noun = noun
    self.names = names
    self.option = option
  }

  /// Returns what has a name, or tells the user which names are like it.
  func value<Value>(of name: String, _ value: (String) -> Value?) throws -> Value {
    guard let value = value(name) else { throw ValidationError(complaint(about: name)) }
    return value
  }

  private func complaint(about name: String) -> String {
    let near = nearest(to: name)
    let guess = near.isEmpty ? "." : "; did you mean \(near.joined(separator: " or "))?"
    return "There is no \(noun) '\(name)'\(guess) \(option) shows all."
  }

  /// Returns the few names that are most like `name`, the best first.
  private func nearest(to name: String) -> [String] {
    let ranked = names.compactMap { candidate -> (name: String, distance: Int)? in
      // Whoever gives a word of the name means it.
      if name.utf8.count > 2, candidate.contains(name) { return (candidate, 1) }
      let distance = Self.distance(Array(name.utf8), Array(candidate.utf8))
      return distance <= max(2, candidate.utf8.count / 3) ? (candidate, distance) : nil
    }
    return ranked.sorted { $0.distance < $1.distance }.prefix(3).map(\.name)
  }

  /// How many bytes must be added, removed or replaced to make one name the other.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (index, byte) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in second.indices {
        let replaced = diagonal + (byte == second[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[second.count]
  }
}
