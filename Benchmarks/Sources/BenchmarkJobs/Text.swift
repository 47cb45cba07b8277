import Foundation

/// A text of one million bytes and the rest of its last piece.
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

  /// The news with nukta letters of one code point, which NFC takes apart, and a nukta on some न,
  /// which it composes.
  public static let precomposed = Text(name: "precomposed", pieces: precomposed(sample("news")))

  /// The news with a fault of the kind that `Normalizer.safe` repairs in each 100 code points of
  /// Devanagari.
  public static let faults = Text(name: "faults", string: faulty(news.string))

  public static let all = [news, verse, mixed, illFormed, precomposed, faults]
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
    self.init(name: name, string: string)
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

  /// By the letters of which they are composed.
  private static let nuktaLetters: [Unicode.Scalar: Unicode.Scalar] = [
    "क": "\u{958}", "ख": "\u{959}", "ग": "\u{95A}", "ज": "\u{95B}",
    "ड": "\u{95C}", "ढ": "\u{95D}", "फ": "\u{95E}", "य": "\u{95F}",
  ]

  private static func precomposed(_ sentences: [Substring]) -> [Substring] {
    sentences.map { sentence in
      var result = String.UnicodeScalarView()
      var naCount = 0
      for scalar in sentence.unicodeScalars {
        if scalar == nukta, let last = result.last, let letter = nuktaLetters[last] {
          result.removeLast()
          result.append(letter)
          continue
        }
        result.append(scalar)
        if scalar == "न" {
          if naCount % 3 == 0 { result.append(nukta) }
          naCount += 1
        }
      }
      return String(result)[...]
    }
  }

  private static let nukta: Unicode.Scalar = "\u{93C}"
  private static let virama: Unicode.Scalar = "\u{94D}"
  private static let anusvara: Unicode.Scalar = "\u{902}"

  private static func isMatra(_ scalar: Unicode.Scalar) -> Bool {
    ("\u{93E}"..."\u{94C}").contains(scalar)
  }

  /// What is typed for two code points in a row by mistake; nil where the mistake does not fit.
  private typealias Mistyping = @Sendable (Unicode.Scalar, Unicode.Scalar) -> [Unicode.Scalar]?

  private static let mistypings: [Mistyping] = [
    // A matra twice, a matra and a vowel in pieces.
    { isMatra($1) ? [$0, $1, $1] : nil },
    { $1 == "\u{949}" ? [$0, "\u{93E}", "\u{945}"] : nil },
    { $1 == "\u{94B}" ? [$0, "\u{93E}", "\u{947}"] : nil },
    { $1 == "आ" ? [$0, "अ", "\u{93E}"] : nil },
    // Nukta and anusvara on the wrong side of the matra.
    { $0 == nukta && isMatra($1) ? [$1, $0] : nil },
    { isMatra($0) && $1 == anusvara ? [$1, $0] : nil },
    // A joiner that joins nothing.
    { isMatra($0) ? [$0, "\u{200D}", $1] : nil },
    // A nukta behind the virama: combining marks that NFC puts in order.
    { nuktaLetters[$0] != nil && $1 == virama ? [$0, $1, nukta] : nil },
  ]

  private static func faulty(_ text: String) -> String {
    var generator = Generator(seed: 4)
    var result = String.UnicodeScalarView()
    var block: [Unicode.Scalar] = []
    var devanagariCount = 0
    for scalar in text.unicodeScalars {
      block.append(scalar)
      if ("\u{900}"..."\u{97F}").contains(scalar) { devanagariCount += 1 }
      guard devanagariCount == 100 else { continue }
      putFault(into: &block, using: &generator)
      result += block
      block = []
      devanagariCount = 0
    }
    result += block
    return String(result)
  }

  /// Puts a mistake of a random kind at a random place where it fits.
  private static func putFault(
    into block: inout [Unicode.Scalar],
    using generator: inout Generator
  ) {
    for mistyped in mistypings.shuffled(using: &generator) {
      let places = block.indices.dropLast().filter { mistyped(block[$0], block[$0 + 1]) != nil }
      guard let place = places.randomElement(using: &generator) else { continue }
      block.replaceSubrange(place...place + 1, with: mistyped(block[place], block[place + 1])!)
      return
    }
  }
}
