import DevanagariRules
import Foundation
import TestSupport

/// The slow twin of schwa deletion: it reads the rows of `Data/Schwa` and tries each on each schwa.
struct ReferenceSchwa: Sendable {
  private let letters = SchwaLetters()
  /// The rows with a weight, as they are written, split at semicolons.
  private let weights: [[String]: Int]
  private let parts: Set<[String]>
  private let words: [[String]: [Bool]]

  init(usesWords: Bool = true) throws {
    let letters = SchwaLetters()
    let spelled = { (word: String) in letters.letters(of: word)!.map { letters.names[$0] } }
    weights = Dictionary(
      uniqueKeysWithValues: try Self.rows("model.txt").map { ($0.dropLast(), Int($0.last!)!) }
    )
    parts = Set(try Self.rows("parts.txt").map { spelled($0[0]) })
    words = try Self.rows("words.txt").reduce(into: [:]) { words, row in
      guard usesWords else { return }
      var marked = spelled(row[1])[...]
      words[spelled(row[0])] = spelled(row[0]).compactMap { letter in
        let isSpoken = marked.first == letter
        if isSpoken { marked.removeFirst() }
        return letter == "a" ? isSpoken : nil
      }
    }
  }

  /// The fields of the rows of a file.
  static func rows(_ name: String) throws -> [[String]] {
    try String(contentsOf: projectFolder.appending(path: "Data/Schwa/\(name)"), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) } }
  }

  /// The answers for one word, which is made of letters and marks of Devanagari.
  func isPronounced(in word: String) -> [Bool] {
    guard let numbers = letters.letters(of: word) else { return [] }
    let spelled = numbers.map { letters.names[$0] }
    if let listed = words[spelled] { return listed }
    let joined = joined(spelled)
    var answers: [Bool] = []
    var right: [String] = []
    for place in joined.indices.reversed() {
      if joined[place] == "a" {
        let left = Array(joined[..<place].reversed())
        let rows = rows(left: left, right: right) + [["bias", "-"]]
        let isSpoken = rows.reduce(0) { $0 + (weights[$1] ?? 0) } > 0
        answers.append(isSpoken)
        if !isSpoken { continue }
      }
      right.insert(joined[place], at: 0)
    }
    return answers.reversed()
  }

  private func letterClass(_ letter: String) -> String {
    SchwaLetters.classNames[letters.classes[letters.numbers[letter]!]]
  }

  /// The letters with + before each final part.
  private func joined(_ spelled: [String]) -> [String] {
    let isVowel = { letter in letter == "a" || self.letterClass(letter) == "V" }
    var result: [String] = []
    var rest = spelled
    search: while rest.count > 1 {
      for start in 1..<rest.count where parts.contains(Array(rest[start...])) {
        let part = Array(rest[start...])
        if letterClass(rest[start - 1]) == "C" { continue }
        let opens =
          part.count > 3 && part[1] == "a" && letterClass(part[2]) == "C"
          && letterClass(part[3]) == "V"
        let needed = opens || rest[start - 1] == "a" ? 2 : 1
        if rest[..<start].count(where: isVowel) < needed { continue }
        result = ["+"] + part + result
        rest.removeSubrange(start...)
        continue search
      }
      break
    }
    return rest + result
  }

  /// The rows of the model that apply, without regard to whether they have a weight.
  private func rows(left: [String], right: [String]) -> [[String]] {
    var rows: Set<[String]> = []
    let begin = { (side: [String], count: Int) in
      side.count >= count ? Array(side[..<count]) : side + ["#"]
    }
    for (place, letter) in begin(left, 4).enumerated() {
      rows.insert(["left", "\(place + 1)", letter])
    }
    for (place, letter) in begin(right, 4).enumerated() {
      rows.insert(["right", "\(place + 1)", letter])
    }
    let before = begin(left, 5).map(letterClass)
    let behind = begin(right, 5).map(letterClass)
    for (first, second) in [(5, 0), (0, 5), (2, 2), (2, 3), (3, 2), (3, 3), (4, 4)] {
      let shape = { (classes: [String], count: Int) in
        count == 0 ? "-" : classes.prefix(count).joined()
      }
      rows.insert(["shape", shape(before, first), shape(behind, second)])
    }
    let next = begin(right, 3)
    rows.insert(["pair", left[0], next[0]])
    rows.insert(["right-letters", next.prefix(2).joined(separator: " ")])
    rows.insert(["right-letters", next.joined(separator: " ")])
    let start = left.dropFirst().prefix { $0 != "+" }
    if start.count <= 4 {
      rows.insert(["start", start.isEmpty ? "-" : start.reversed().joined(separator: " ")])
    }
    func same(_ one: [String], _ first: Int, _ other: [String], _ second: Int) -> Bool {
      first < one.count && second < other.count && one[first] == other[second]
        && letterClass(one[first]) == "C"
    }
    let classAfter = { (place: Int) in place < right.count ? letterClass(right[place]) : "#" }
    if same(right, 0, left, 2) { rows.insert(["same", "near", classAfter(1)]) }
    if same(right, 2, left, 0) { rows.insert(["same", "far", classAfter(3)]) }
    if same(right, 1, left, 0) { rows.insert(["same", "cluster", "-"]) }
    return Array(rows)
  }
}
