import CTestICU
import DevanagariLexicon
import Foundation
import Testing

/// ICU's words for the numbers below a thousand.
///
/// `Resources/SpelloutDifferences.txt` lists the words that ICU has otherwise, with reasons.
@Suite struct NumberSpelloutTests {
  @Test func wordsAreThoseOfICU() throws {
    let listed = try Self.differences()
    var used: Set<Int> = []
    var failures: [String] = []
    for number in 0..<1000 {
      var theirs = Self.spellout(number)
      // Above a hundred the same words stand behind सौ.
      if let difference = listed[number % 100] {
        #expect(!theirs.isEmpty)
        if theirs.hasSuffix(difference.icu) {
          used.insert(number % 100)
          theirs = String(theirs.dropLast(difference.icu.count)) + difference.ours
        }
      }
      let ours = NumberWords.hindi.cardinal(number)
      if ours != theirs { failures.append("\(number): \(ours), ICU \(theirs)") }
    }
    #expect(failures.isEmpty, "\(failures.prefix(20))")
    #expect(used == Set(listed.keys), "stale: \(Set(listed.keys).subtracting(used).sorted())")
  }

  @Test func wordsOfICUAreRead() throws {
    let failures = Array(0..<1000).map { ($0, Self.spellout($0)) }.filter { number, text in
      (try? NumberWords.hindi.value(of: text))?.integer != Int128(number)
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
  }

  private static func spellout(_ number: Int) -> String {
    var text = [CChar](repeating: 0, count: 1024)
    let count = dvn_test_icu_spell_out(Int64(number), &text, 1024)
    let bytes = text.prefix(Int(max(count, 0))).map(UInt8.init(bitPattern:))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Rows of `number ; our word ; ICU's word ; reason`.
  private static func differences() throws -> [Int: (ours: String, icu: String)] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Resources/SpelloutDifferences.txt")
    var result: [Int: (ours: String, icu: String)] = [:]
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("#") { continue }
      let fields = line.components(separatedBy: " ; ")
      try #require(fields.count == 4 && !fields[3].isEmpty, "\(line)")
      result[try #require(Int(fields[0]))] = (fields[1], fields[2])
    }
    return result
  }
}
