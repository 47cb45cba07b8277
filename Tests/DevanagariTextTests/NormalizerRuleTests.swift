import DevanagariRules
import DevanagariText
import Foundation
import Testing

/// The rules one by one, and how a normalizer is put together of them.
@Suite struct NormalizerRuleTests {
  /// The lines of `Repairs.txt`; every rule is in one.
  @Test func repairs() throws {
    let text = try String(contentsOf: resourceFile("Repairs.txt"), encoding: .utf8)
    var failures: [String] = []
    var seen: Set<Normalizer.Rule> = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.components(separatedBy: " ; ").map(Self.unescaped)
      let normalizer = try #require(Self.normalizer(fields[0]), "line \(number + 1)")
      let expected = fields[2] == "=" ? fields[1] : fields[2]
      let actual = normalizer.normalize(fields[1])
      for change in normalizer.changes(in: fields[1]) { seen.insert(change.rule) }
      if !actual.utf8.elementsEqual(expected.utf8) {
        failures.append(
          "line \(number + 1): \(fields[1]) → \(actual) (\(Probe(actual).codePoints)), "
            + "not \(expected) (\(Probe(expected).codePoints))"
        )
      }
    }
    let rules = Normalizer.Rule.allCases.filter { ![.nfd, .nfkc, .nfkd].contains($0) }
    let unseen = rules.filter { !seen.contains($0) }
    #expect(unseen.isEmpty)
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  private static func normalizer(_ names: String) -> Normalizer? {
    switch names {
    case "safe": return .safe
    case "corpus": return .corpus
    default:
      let rules = names.split(separator: ",").map { Normalizer.Rule(String($0)) }
      return rules.contains(nil) ? nil : Normalizer(rules.compactMap { $0 })
    }
  }

  /// Reads `\u{93E}` and `\n`.
  private static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.replacingOccurrences(of: "\\n", with: "\n").unicodeScalars[...]
    while let scalar = rest.first {
      if rest.starts(with: "\\u{".unicodeScalars), let end = rest.firstIndex(of: "}") {
        let digits = String(rest[..<end].dropFirst(3))
        result.append(Unicode.Scalar(UInt32(digits, radix: 16)!)!)
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }

  /// The names are those of the rows, and each is told from the others.
  @Test func names() {
    let rows = ReferenceRewriter.rules.rules.map(\.identifier)
    #expect(Normalizer.Rule.allCases.map(\.description) == ["nfc", "nfd", "nfkc", "nfkd"] + rows)
    for rule in Normalizer.Rule.allCases {
      #expect(Normalizer.Rule(rule.description) == rule)
      #expect(!rule.summary.isEmpty)
    }
    #expect(Normalizer.Rule("Split-Matra") == nil)
    let kinds = WellFormednessError.Kind.allCases.map(\.description)
    #expect(["none"] + kinds == ReferenceRewriter.rules.faults)
  }

  @Test func presetsAreSetsOfRules() {
    #expect(Normalizer.nfc.rules == [.nfc])
    #expect(Normalizer.safe.rules.contains(.splitMatra))
    #expect(!Normalizer.safe.contains(.zeroAbbreviation))
    #expect(Set(Normalizer.safe.rules).isSubset(of: Normalizer.corpus.rules))
    #expect(Normalizer() == .nfc)
    #expect(Normalizer(Normalizer.corpus.rules.reversed()) == .corpus)
  }

  @Test func rulesComeAndGo() {
    let without = Normalizer.safe.removing(.splitMatra)
    #expect(!without.contains(.splitMatra) && without.contains(.markOrder))
    #expect(without.adding(.splitMatra) == .safe)
    #expect(Normalizer.safe.adding(.nfkc).removing(.nfkc) == .safe)
    #expect(Normalizer.nfd.removing(.nfc) == .nfd)
    #expect(Normalizer(.asciiDigits, .devanagariDigits) == Normalizer(.devanagariDigits))
    #expect(Normalizer(.glideStyle).adding(.vowelStyle) == Normalizer(.vowelStyle))
    #expect(Normalizer(.nfd, .nfkd) == .nfkd)
  }

  @Test func joinersByLanguage() {
    let text = "गर्\u{200D}यो हिन्\u{200C}दी र\u{200D}हे"
    let cases: [(Joiners, String)] = [
      (.hindi, "गर्\u{200D}यो हिन्\u{200C}दी रहे"), (.sanskrit, "गर्\u{200D}यो हिन्\u{200C}दी रहे"),
      (.marathi, "गऱ्यो हिन्\u{200C}दी रहे"), (.nepali, "गऱ्यो हिन्\u{200C}दी रहे"),
      (.kept, text), (.removed, "गर्यो हिन्दी रहे"),
    ]
    for (joiners, expected) in cases {
      for preset in [Normalizer.safe, .safe.with(joiners: .removed), .safe.with(joiners: .nepali)] {
        let actual = preset.with(joiners: joiners).normalize(text)
        #expect(actual.utf8.elementsEqual(expected.utf8), "\(actual)")
      }
    }
  }

  @Test func changesInOrder() {
    let text = "का\u{945}लेज की खाडी\u{93C}"
    let changes = Normalizer.safe.changes(in: text)
    #expect(changes.map(\.rule) == [.splitMatra, .nuktaOrder])
    #expect(changes.map { text[$0.range] } == ["\u{93E}\u{945}", "\u{940}\u{93C}"])
    #expect(changes.map(\.after) == ["\u{949}", "\u{93C}\u{940}"])
    // A step that works on what another wrote comes from all of it.
    let steps = Normalizer.safe.changes(in: "\u{905}\u{93E}\u{948}र")
    #expect(steps.map(\.before) == ["\u{905}\u{93E}", "\u{906}\u{948}"])
    #expect(steps.map { "\u{905}\u{93E}\u{948}र"[$0.range].unicodeScalars.count } == [2, 3])
  }

  @Test func alignmentThere() {
    let aligned = Normalizer.safe.align("\u{95C} शि\u{200D}क्षा का\u{945}लेज")
    #expect(aligned.isChanged)
    let word = aligned.text.firstRange(of: "कॉलेज")!
    #expect(aligned.original[aligned.originalRange(of: word)] == "का\u{945}लेज")
    let gap = aligned.original.unicodeScalars.firstIndex(of: "\u{200D}")!
    let joiner = gap..<aligned.original.unicodeScalars.index(after: gap)
    let place = aligned.range(ofOriginal: joiner)
    #expect(place.isEmpty)
    #expect(aligned.originalRange(of: place) == joiner)
    #expect(!Normalizer.safe.align("राम").isChanged)
  }
}
