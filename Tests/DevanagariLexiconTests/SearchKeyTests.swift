import DevanagariLexicon
import DevanagariText
import Foundation
import TestSupport
import Testing

/// What keys promise of every text.
@Suite struct SearchKeyTests {
  private static let keys: [SearchKey] =
    SearchKey.Level.allCases.map { SearchKey($0) }
    + [SearchKey(.nukta, folding: .flaps), SearchKey(.length, folding: [.flaps, .digits])]

  /// The first level at which two spellings are the same; nil if none is.
  private static let pairs: [(first: String, second: String, level: SearchKey.Level?)] = [
    ("\u{958}लम", "क\u{93c}लम", .nfc), ("ऩ", "न\u{93c}", .nfc),
    ("हिन्\u{200c}दी", "हिन्दी", .joiners), ("क्\u{200d}ष", "क्ष", .joiners),
    ("शि\u{200d}क्षा", "शिक्षा", .joiners), ("काॅलेज", "कॉलेज", .joiners),
    ("अाज", "आज", .joiners), ("खाडी\u{93c}", "खाड़ी", .joiners), ("कर\u{ad}ना", "करना", .joiners),
    ("क़लम", "कलम", .nukta), ("ज़्यादा", "ज्यादा", .nukta), ("फ़र्क़", "फर्क", .nukta),
    ("दऱ्या", "दर्या", .nukta), ("अग्नि\u{952}मी\u{951}ळे", "अग्निमीळे", .nukta),
    ("हिन्दी", "हिंदी", .nasals), ("हँस", "हंस", .nasals), ("हूँ", "हूं", .nasals),
    ("अन्त", "अंत", .nasals), ("पण्डित", "पंडित", .nasals), ("गङ्गा", "गंगा", .nasals),
    ("चञ्चल", "चंचल", .nasals), ("सम्बन्ध", "संबंध", .nasals), ("सम्‌बन्ध", "संबंध", .nasals),
    ("एवम्", "एवं", .nasals), ("गॉंव", "गाँव", .candra), ("पाँच", "पांच", .nasals),
    ("गयी", "गई", .glides), ("चाहिये", "चाहिए", .glides), ("जायेंगे", "जाएँगे", .glides),
    ("स्थायी", "स्थाई", .glides), ("रुपये", "रुपए", .glides), ("गयीं", "गईं", .glides),
    ("दुःख", "दुख", .visarga), ("दु:ख", "दुःख", .visarga), ("निःशुल्क", "निश्शुल्क", .visarga),
    ("दुःसाहस", "दुस्साहस", .visarga), ("अन्तःकरण", "अंतकरण", .visarga),
    ("डॉक्टर", "डाक्टर", .candra), ("ऑफ़िस", "आफिस", .candra), ("बॅंक", "बैंक", .candra),
    ("ॲप", "ऐप", .candra), ("ऍप", "ॲप", .candra),
    ("कवी", "कवि", .length), ("रूपया", "रुपया", .length), ("ईश्वर", "इश्वर", .length),
    ("दवाईयाँ", "दवाइयां", .length), ("मॆरी", "मेरि", .length),
    // Other letters, and nasals that are no anusvara.
    ("सड़क", "सडक", nil), ("पढ़", "पढ", nil), ("अम्लीय", "अंलीय", nil), ("सम्मान", "संमान", nil),
    ("जन्म", "जंम", nil), ("कन्हैया", "कंहैया", nil), ("तुम्हारा", "तुंहारा", nil),
    ("पुण्य", "पुंय", nil), ("अन्न", "अंन", nil), ("कम", "काम", nil), ("मेल", "मैल", nil),
    ("यह", "इह", nil), ("हिन्दी", "हिनदी", nil), ("निस्सार", "निससार", nil), ("१२", "12", nil),
  ]

  @Test func levelsOfPairs() {
    for (first, second, level) in Self.pairs {
      let found = SearchKey.Level.allCases.first { SearchKey($0).equates(first, second) }
      #expect(found == level, "\(first) and \(second)")
    }
    #expect(SearchKey(.nukta, folding: .flaps).equates("सड़क पढ़ी", "सडक पढी"))
    #expect(SearchKey(.nfc, folding: .digits).equates("१२", "12"))
    #expect(!SearchKey(.exact, folding: .digits).equates("१२", "12"))
  }

  @Test func namesAndOrder() {
    #expect(SearchKey.Level.allCases == SearchKey.Level.allCases.sorted())
    for level in SearchKey.Level.allCases {
      #expect(SearchKey.Level(level.description) == level)
    }
    #expect(SearchKey.Level("nasal") == nil)
  }

  private static func lines(ofSample name: String) throws -> [String] {
    try sample(name).split(separator: "\n").map(String.init)
  }

  /// The scalars that the folds are most about.
  private static let alphabet: [Unicode.Scalar] = [
    "क", "ग", "च", "ज", "ट", "ड", "ढ", "त", "द", "न", "प", "म", "य", "र", "ल", "श", "स", "ह",
    "ङ", "ञ", "ण", "ऩ", "ऱ", "ऴ", "\u{958}", "\u{95c}", "अ", "आ", "इ", "ई", "उ", "ऊ", "ऋ", "ॠ",
    "ए", "ऐ", "ऍ", "ऎ", "ऑ", "ऒ", "ॲ", "\u{93e}", "\u{93f}", "\u{940}", "\u{941}", "\u{942}",
    "\u{945}", "\u{946}", "\u{947}", "\u{949}", "\u{94a}", "\u{93c}", "\u{94d}", "\u{94d}",
    "\u{94d}", "\u{900}", "\u{901}", "\u{902}", "\u{903}", "\u{951}", "\u{952}", "\u{310}",
    "\u{301}", "ऽ", "।", "१", "1", ":", ".", " ", "\n", "a", "é", "\u{200c}", "\u{200d}",
    "\u{ad}", "\u{feff}", "ক", "\u{9bc}", "😀",
  ]

  private static let texts: [String] = {
    var random = RandomText(seed: 61, classes: alphabet.map { [$0] })
    let drawn = (0..<60_000).map { _ in random.nextText(upTo: 14) }
    let samples = (try? ["news", "web", "dialogue", "verse"].flatMap(lines)) ?? []
    return [""] + pairs.flatMap { [$0.first, $0.second] } + samples + drawn
  }()

  private func codePoints(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }

  /// Whether all signs of Devanagari stand where they can.
  private static func isSound(_ text: String) -> Bool {
    let text = Normalizer.safe.adding(.noJoiners, .zeroWidth).normalize(text)
    let scalars = text.unicodeScalars.map(\.value)
    let hasVowelWithMatra = zip(scalars, scalars.dropFirst()).contains { first, second in
      ((0x904...0x914).contains(first) || (0x960...0x961).contains(first) || first == 0x972)
        && ((0x93e...0x94c).contains(second) || second == 0x93c)
    }
    return !hasVowelWithMatra && text.wellFormednessErrors().isEmpty
  }

  /// A key is its own key, and in NFC; the faces agree; and a level goes on from the one before.
  @Test func laws() {
    var failures: [String] = []
    #expect(Self.texts.count { Self.isSound($0) } > 10_000)
    for text in Self.texts where failures.count < 10 {
      var last: String?
      for key in Self.keys {
        let result = key.key(for: text)
        var bytes: [UInt8] = Array("x".utf8)
        key.key(for: text.utf8Span, into: &bytes)
        let aligned = key.align(text)
        var isSound =
          bytes.dropFirst().elementsEqual(result.utf8)
          && aligned.text.utf8.elementsEqual(result.utf8)
          && aligned.original.utf8.elementsEqual(text.utf8)
          && key.key(for: result).utf8.elementsEqual(result.utf8)
          && (key.level == .exact || Normalizer.nfc.isNormalized(result))
        if key.folds.isEmpty, Self.isSound(text) {
          if let last { isSound = isSound && key.key(for: last).utf8.elementsEqual(result.utf8) }
          last = result
        }
        if !isSound { failures.append("\(key): \(codePoints(text)) → \(codePoints(result))") }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// To change what a level conflates changes no key.
  @Test func changesThatMakeNoDifference() throws {
    let changes: [(level: SearchKey.Level, from: String, to: String)] = [
      (.joiners, "\u{94d}", "\u{94d}\u{200d}"), (.joiners, "\u{94d}", "\u{94d}\u{200c}"),
      (.nukta, "ज", "ज\u{93c}"), (.nukta, "क", "\u{958}"), (.nasals, "\u{902}", "\u{901}"),
      (.nasals, "न\u{94d}द", "\u{902}द"), (.nasals, "म\u{94d}प", "\u{902}प"),
      (.glides, "ाई", "ायी"), (.glides, "िए", "िये"), (.candra, "\u{949}", "\u{93e}"),
      (.candra, "ऑ", "आ"), (.length, "\u{940}", "\u{93f}"), (.length, "\u{942}", "\u{941}"),
      (.length, "ई", "इ"), (.length, "ऊ", "उ"), (.visarga, "\u{903}", ""),
    ]
    var failures: [String] = []
    // Nothing is changed in addresses.
    let lines = try ["news", "web", "dialogue", "verse"].flatMap(Self.lines)
    for line in lines where !line.contains("://") {
      for (level, from, to) in changes where failures.count < 10 {
        let changed = line.replacingOccurrences(of: from, with: to, options: .literal)
        if !SearchKey(level).equates(line, changed) { failures.append("\(level) \(to): \(line)") }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// What a key is of is found in its source.
  @Test func wordsInTheirSource() throws {
    for text in try ["news", "web", "dialogue"].map({ try sample($0) }) {
      for key in Self.keys {
        let aligned = key.align(text)
        for word in aligned.text.split(whereSeparator: \.isWhitespace).prefix(300) {
          let source = text[aligned.originalRange(of: word.startIndex..<word.endIndex)]
          #expect(key.key(for: source) == word)
        }
      }
    }
  }

  @Test func rangesInText() {
    let text = "हिंदी और हिन्दी, हिन्\u{200c}दीभाषी; दुःख कि दुख"
    func found(_ needle: String, _ key: SearchKey) -> [String] {
      key.ranges(of: needle, in: text).map { String(text[$0]) }
    }
    #expect(found("हिन्दी", .nasals) == ["हिंदी", "हिन्दी", "हिन्\u{200c}दी"])
    #expect(found("हिन्दी", .joiners) == ["हिन्दी", "हिन्\u{200c}दी"])
    #expect(found("हिन्दी", .exact) == ["हिन्दी"])
    #expect(found("दुख", .visarga) == ["दुःख", "दुख"])
    // No akshara is cut, and nothing is found for nothing.
    #expect(found("क", .length).isEmpty && found("", .nasals).isEmpty)
    #expect(found("\u{200d}", .joiners).isEmpty)
    #expect(SearchKey.nasals.ranges(of: "ननन", in: "नननननन").count == 2)
  }

  /// Against a search that takes every pair of boundaries.
  @Test func rangesAgainstTheSlowWay() {
    var random = RandomText(
      seed: 63,
      classes: Self.alphabet.prefix(8).map { [$0] } + [["\u{94d}"], [" "]]
    )
    var failures: [String] = []
    for _ in 0..<3_000 where failures.count < 10 {
      let text = random.nextText(upTo: 20)
      let needle = random.nextText(upTo: 2)
      let key = SearchKey.nasals
      let aligned = key.align(text)
      let aksharas = Array(aligned.text.segmented(into: .aksharas)).map(\.text)
      let wanted = key.key(for: needle)
      var expected: [Range<String.Index>] = []
      var index = 0
      while index < aksharas.count {
        let ends = (index..<aksharas.count).filter { end in
          aksharas[index...end].joined().utf8.elementsEqual(wanted.utf8)
        }
        if let end = ends.first {
          expected.append(
            aligned.originalRange(of: aksharas[index].startIndex..<aksharas[end].endIndex)
          )
          index = end + 1
        } else {
          index += 1
        }
      }
      if key.ranges(of: needle, in: text) != expected { failures.append("\(needle) in \(text)") }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }
}
