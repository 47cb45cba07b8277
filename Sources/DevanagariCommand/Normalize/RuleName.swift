import ArgumentParser
import DevanagariText

/// The names that users give to rules.
enum RuleName {
  static let all = Normalizer.Rule.allCases.map(\.identifier)

  /// Returns the rules in lists such as `nfc,split-matra`.
  static func rules(of lists: [String]) throws -> [Normalizer.Rule] {
    try lists.flatMap { $0.split(separator: ",") }.map { name in
      let name = String(name)
      guard let rule = Normalizer.Rule(name) else { throw ValidationError(complaint(about: name)) }
      return rule
    }
  }

  private static func complaint(about name: String) -> String {
    let near = nearest(to: name)
    let guess = near.isEmpty ? "." : "; did you mean \(near.joined(separator: " or "))?"
    return "There is no rule '\(name)'\(guess) --list-rules shows all."
  }

  /// Returns the few names that are most like `name`, the best first.
  static func nearest(to name: String) -> [String] {
    let ranked = all.compactMap { candidate -> (name: String, distance: Int)? in
      // Whoever gives a word of the name means it.
      if name.utf8.count > 2, candidate.contains(name) { return (candidate, 1) }
      let distance = distance(Array(name.utf8), Array(candidate.utf8))
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
