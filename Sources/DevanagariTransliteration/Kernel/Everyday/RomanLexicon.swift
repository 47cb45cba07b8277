/// The listed words, found by a spelling that may differ in what people write freely.
struct RomanLexicon: Sendable {
  /// A listed word: its signs, its everyday spelling, and what its rareness costs.
  struct Entry: Sendable {
    let signs: [UInt8]
    let spelling: [UInt8]
    let cost: Int
  }

  static let shared = RomanLexicon()

  private var entries: [Entry] = []
  private var places: [[UInt8]: [Int]] = [:]
  private var costs: [[UInt8]: Int] = [:]
  /// The spellings of chat.txt, and their words.
  private var chats: [[UInt8]: [UInt8]] = [:]

  private init() {
    let tables = EverydayTables()
    var reader = EverydayReader(.hindi)
    for number in 0..<tables.entryCount {
      let signs = unsafe Array(tables.signs(ofEntry: number))
      // Names and loans, other words, verbs, grammar.
      let cost = [28, 22, 18, 12][tables.tier(ofEntry: number)]
      let text = Array(DevanagariSigns.text(signs).utf8)
      var spelling: [UInt8] = []
      unsafe text.withUnsafeBufferPointer {
        _ = unsafe reader.appendWord(in: $0, from: 0, to: &spelling)
      }
      let known = costs[signs]
      costs[signs] = min(cost, known ?? cost)
      if known != nil { continue }
      places[Self.skeleton(spelling), default: []].append(entries.count)
      entries.append(Entry(signs: signs, spelling: spelling, cost: cost))
    }
    for chat in 0..<tables.chatCount {
      unsafe chats[Array(tables.spelling(ofChat: chat))] = Array(tables.signs(ofChat: chat))
    }
  }

  /// What the rareness of a listed word costs.
  func cost(of signs: [UInt8]) -> Int? { costs[signs] }

  /// The word that chat.txt gives for a spelling.
  func chat(_ spelling: [UInt8]) -> [UInt8]? { chats[spelling] }

  /// The words whose spelling has the same skeleton, or a part of them if they are many.
  func entries(like spelling: [UInt8]) -> [Entry] {
    (places[Self.skeleton(spelling)] ?? []).prefix(64).map { entries[$0] }
  }

  /// Returns the consonants of a spelling as classes, and its first vowel class of each syllable that
  /// is not *a*.
  static func skeleton(_ spelling: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in spelling {
      let letter = byte | 0x20
      let kept: UInt8? =
        switch letter {
        case UInt8(ascii: "a"): nil
        case UInt8(ascii: "h"): result.isEmpty ? letter : nil
        case UInt8(ascii: "e"), UInt8(ascii: "y"): UInt8(ascii: "i")
        case UInt8(ascii: "o"): UInt8(ascii: "u")
        case UInt8(ascii: "w"): UInt8(ascii: "v")
        case UInt8(ascii: "z"): UInt8(ascii: "j")
        case UInt8(ascii: "c"), UInt8(ascii: "q"): UInt8(ascii: "k")
        case UInt8(ascii: "f"): UInt8(ascii: "p")
        default: letter
        }
      if let kept, result.last != kept { result.append(kept) }
    }
    return result
  }
}
