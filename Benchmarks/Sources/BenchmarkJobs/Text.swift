import Foundation

/// A text to segment, of one million bytes and the rest of its last piece.
///
/// So passes a second are megabytes a second. The texts are the same at each run.
public struct Text: Sendable {
  public let name: String
  public let string: String

  /// Hindi news.
  public static let news = Text(name: "news", pieces: sample("news"))

  /// Dohas, chaupais and shlokas with danda and verse numbers.
  public static let verse = Text(name: "verse", pieces: sample("verse"))

  /// The news, 30 % of it English words, addresses and emoji.
  public static let mixed = Text(name: "mixed", pieces: mixed(sample("news")))

  /// The news with swapped scalars, doubled matras and stray viramas.
  public static let illFormed = Text(name: "ill-formed", pieces: illFormed(sample("news")))

  public static let all = [news, verse, mixed, illFormed]
}

extension Text {
  static let size = 1_000_000

  /// Joins pieces in random order, lest the processor learns a short text by heart.
  private init(name: String, pieces: [Substring]) {
    var generator = Generator(seed: 1)
    var string = ""
    string.reserveCapacity(Self.size + 4096)
    while string.utf8.count < Self.size {
      string += pieces.randomElement(using: &generator)!
    }
    self.name = name
    self.string = string
  }

  /// Returns the sentences of a file in Data/Samples, each with the white space after it.
  private static func sample(_ name: String) -> [Substring] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().appending(path: "../../../Data/Samples").standardized
    let file = root.appending(path: "\(name).txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      fatalError("cannot read \(file.path)")
    }
    var pieces: [Substring] = []
    var rest = text[...]
    while let stop = rest.firstIndex(where: { "।॥?!\n".contains($0) }) {
      let isEnd: (Character) -> Bool = { "।॥?!”’ \n".contains($0) }
      let end = rest[stop...].firstIndex { !isEnd($0) } ?? rest.endIndex
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    if !rest.isEmpty { pieces.append(rest) }
    return pieces
  }

  private static let insertions = [
    "meeting ", "update ", "please share ", "GST 2.0 ", "OK, done. ", "no problem! ",
    "https://example.com/hi/news?id=2024&page=3 ", "www.example.org/खेल ", "info@example.com ",
    "#BreakingNews ", "@desh_samachar ", "🙏🙏 ", "😂 ", "🇮🇳 ", "👨\u{200D}👩\u{200D}👧 ", "👍🏽 ",
    "❤\u{FE0F} ",
    "The train to Jaipur leaves at 05:45 from platform no. 7. ",
    "It's the captain's 50th match, isn't it? ",
    "Download the app (v3.14.1) today. ", "1,250.75 USD ", "COVID-19 ", "e-commerce ",
    "“Make in India” — a café in São Paulo ",
  ]

  private static func mixed(_ sentences: [Substring]) -> [Substring] {
    var generator = Generator(seed: 2)
    // Many versions of each sentence, so that words and insertions meet in many ways.
    return (0..<8).flatMap { _ in
      sentences.map { sentence in
        var result = ""
        var inserted = 0
        for word in sentence.split(separator: " ", omittingEmptySubsequences: false) {
          result += word
          result += " "
          if inserted * 10 < result.utf8.count * 3, Bool.random(using: &generator) {
            let insertion = insertions.randomElement(using: &generator)!
            result += insertion
            inserted += insertion.utf8.count
          }
        }
        return result[...]
      }
    }
  }

  private static func illFormed(_ sentences: [Substring]) -> [Substring] {
    var generator = Generator(seed: 3)
    return sentences.map { sentence in
      var scalars = Array(sentence.unicodeScalars)
      for position in stride(from: 20, to: scalars.count, by: 20) {
        scalars.swapAt(position, position - 1)
      }
      var result = String.UnicodeScalarView()
      for scalar in scalars {
        result.append(scalar)
        switch scalar.value {
        case 0x93e...0x94c where UInt8.random(in: 0..<10, using: &generator) == 0:
          result.append(scalar)
        case 0x904...0x94d where UInt8.random(in: 0..<40, using: &generator) == 0:
          result.append("\u{94D}")
        default: break
        }
      }
      return String(result)[...]
    }
  }
}
