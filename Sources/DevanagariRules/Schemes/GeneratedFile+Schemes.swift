extension GeneratedFile {
  /// The compiled schemes of `Data/Schemes`, and their names in Swift.
  static func schemes(package: String, unicode: UnicodeData) throws -> [GeneratedFile] {
    let folder = "\(package)/Data/Schemes"
    let names = try fileNames(in: folder).filter { $0.hasSuffix(".txt") }.map { $0.dropLast(4) }
    let files = try SchemeFile.all(folder: folder, names: names.map(String.init))
    let sources = "Sources/CDevanagariTransliterationTables"
    return try [
      GeneratedFile(
        path: "\(sources)/include/dvn_scheme_codes.h",
        body: schemeCodes()
      ),
      GeneratedFile(path: "\(sources)/Generated/schemes.c", body: schemeList(files)),
      GeneratedFile(
        path: "Sources/DevanagariTransliteration/Generated/Scheme+Names.swift",
        body: schemeNames(files)
      ),
    ]
      + files.map {
        GeneratedFile(
          path: "\(sources)/Generated/scheme_\(cName($0)).c",
          body: try scheme($0, unicode)
        )
      }
  }

  private static func cName(_ file: SchemeFile) -> String {
    file.name.split(separator: "-").joined(separator: "_")
  }

  private static func schemeCodes() -> String {
    func codes(_ prefix: String, _ kinds: [(String, Int)]) -> String {
      kinds.map { "  dvn_\(prefix)_\($0) = \($1)," }.joined(separator: "\n")
    }
    let written: [SchemeWriter.Kind] = [
      .foreign, .consonant, .vowel, .sign, .virama, .nukta, .mark, .other, .digit, .punctuation,
    ]
    let read: [SchemeReader.Kind] = [
      .consonant, .vowel, .mark, .symbol, .digit, .punctuation, .nukta, .virama,
    ]
    return """
      // The numbers of the tables of schemes.
      #ifndef DVN_SCHEME_CODES_H
      #define DVN_SCHEME_CODES_H

      enum {
      \(codes("written", written.map { ("\($0)", $0.rawValue) }))
      \(codes("read", read.map { ("\($0)", $0.rawValue) }))
        dvn_foreign_place = \(SchemeWriter.foreignPlace),
        dvn_own_spelling = \(SchemeTexts.ownSpelling),
        dvn_own_copy = \(SchemeTexts.ownCopy),
        dvn_no_sign = \(SchemeTexts.noSign),
        dvn_longer_nukta = \(SchemeTexts.longerNukta),
        dvn_longer_virama = \(SchemeTexts.longerVirama),
      };

      #endif

      """
  }

  private static func schemeList(_ files: [SchemeFile]) -> String {
    """
    #include "CDevanagariTransliterationTables.h"

    \(files.map { "extern const dvn_scheme dvn_scheme_\(cName($0));" }.joined(separator: "\n"))
    static const dvn_scheme *const schemes[\(files.count)] = {
    \(files.map { "  &dvn_scheme_\(cName($0))," }.joined(separator: "\n"))
    };
    const dvn_scheme *dvn_scheme_at(int64_t index) { return schemes[index]; }
    int64_t dvn_scheme_count(void) { return \(files.count); }

    """
  }

  private static func schemeNames(_ files: [SchemeFile]) -> String {
    func identifier(_ file: SchemeFile) -> String {
      let words = file.name.split(separator: "-")
      return words[0]
        + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
    let members = files.enumerated().map { index, file in
      """
        /// \(file.title). Follows \(file.standard).
        public static let \(identifier(file)) = Scheme(number: \(index))
      """
    }
    return """
      extension Scheme {
      \(members.joined(separator: "\n"))
      }

      """
  }

  private static func scheme(_ file: SchemeFile, _ unicode: UnicodeData) throws -> String {
    let writer = try SchemeWriter(file, unicode: unicode)
    let reader = try SchemeReader(file)
    var texts = SchemeTexts(file)
    let steps = try writer.states.flatMap { row in
      try row.map { step in
        UInt32(step.next * row.count) << 16 | UInt32(try texts.number(ofBefore: step.before)) << 8
          | UInt32(try texts.number(ofOwn: step.own))
      }
    }
    guard writer.states.count * writer.states[0].count < 1 << 16 else {
      throw DataError(file: file.path, message: "the contexts make too many states")
    }
    func longer(of place: Int) -> [Int] {
      writer.longer.filter {
        SchemeWriter.place(of: writer.symbols[$0].letter.unicodeScalars.first!) == place
      }
    }
    /// With what the letters go on behind their first scalar.
    func seconds(of longer: [Int]) -> Int {
      let bits = longer.map { number in
        switch writer.symbols[number].letter.unicodeScalars.dropFirst().first?.value {
        case 0x93c: SchemeTexts.longerNukta
        case 0x94d: SchemeTexts.longerVirama
        default: 0
        }
      }
      return bits.contains(0) ? 0 : bits.reduce(0, |)
    }
    var ordered: [Int] = []
    let symbols = writer.placeSymbols.enumerated().map { place, number in
      let others = longer(of: place)
      defer { ordered += others }
      let longer = ordered.count..<ordered.count + others.count
      return symbol(writer, number, longer: longer, seconds: seconds(of: others))
    }
    let longerSymbols = ordered.map { number in
      "{\(cText(Array(writer.symbols[number].letter.utf8))),\(symbol(writer, number, longer: 0..<0))},"
    }
    let firsts = (0...256).map { byte in reader.spellings.count { Int($0.text[0]) < byte } }
    let spellings = try reader.spellings.map { spelling in
      let letter = try texts.number(ofReading: spelling.letter)
      let sign = try spelling.sign.map { try texts.number(ofReading: $0) } ?? SchemeTexts.noSign
      return "{\(cText(spelling.text)),\(letter),\(sign),\(spelling.kind.rawValue)},"
    }
    return """
      // \(file.name)
      #include "CDevanagariTransliterationTables.h"

      static const dvn_scheme_symbol symbols[] = {
      \(symbols.joined(separator: ",\n"))
      };
      static const dvn_longer_symbol longer[] = {
      \(longerSymbols.joined(separator: "\n"))
      \(longerSymbols.isEmpty ? "{{{0},0}}" : "")
      };
      \(array("uint32_t", "steps", steps, width: writer.states[0].count))
      static const dvn_text texts[] = {
      \(texts.all.map { cText($0) + "," }.joined(separator: "\n"))
      };
      static const dvn_spelling spellings[] = {
      \(spellings.joined(separator: "\n"))
      };
      \(array("uint16_t", "firsts", firsts))
      \(array("uint32_t", "scalars", reader.scalars))
      extern const dvn_scheme dvn_scheme_\(cName(file));
      const dvn_scheme dvn_scheme_\(cName(file)) = {
        .name = "\(file.name)",
        .title = \(cString(file.title)),
        .standard = \(cString(file.standard)),
        .is_lossless = \(file.isLossless ? 1 : 0),
        .is_alphabet = \(file.kind == .alphabet ? 1 : 0),
        .ignores_case = \(file.ignoresCase ? 1 : 0),
        .separator = \(cText(Array(file.separator.utf8))),
        .open_quote = \(cText(Array(file.quotes.open.utf8))),
        .close_quote = \(cText(Array(file.quotes.close.utf8))),
        .symbols = symbols,
        .longer = longer,
        .steps = steps,
        .texts = texts,
        .spellings = spellings,
        .firsts = firsts,
        .scalars = scalars,
        .scalar_count = \(reader.scalars.count),
      };

      """
  }

  private static func symbol(
    _ writer: SchemeWriter,
    _ number: Int,
    longer: Range<Int>,
    seconds: Int = 0
  ) -> String {
    let symbol = writer.symbols[number]
    return """
      {\(cText(Array((symbol.writing ?? "").utf8))),\(longer.lowerBound),\(longer.count),\
      \(writer.columns[number]),\(symbol.kind.rawValue),\(seconds)}
      """
  }

  private static func cText(_ bytes: [UInt8]) -> String {
    "{{\(bytes.isEmpty ? "0" : bytes.map { "\($0)" }.joined(separator: ","))},\(bytes.count)}"
  }

  private static func cString(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }
}

/// The texts that the steps and spellings of a scheme name by number.
private struct SchemeTexts {
  static let ownSpelling = 0
  static let ownCopy = 1
  private static let firstOwn = 2
  static let noSign = 0xffff
  static let longerNukta = 1
  static let longerVirama = 2

  /// The first is empty.
  private(set) var all: [[UInt8]] = [[]]
  private var numbers: [String: Int] = ["": 0]
  private let path: String

  init(_ file: SchemeFile) { path = file.path }

  mutating func number(ofReading text: String) throws -> Int {
    if let known = numbers[text] { return known }
    guard text.utf8.count <= 16 else {
      throw DataError(file: path, message: "'\(text)' is longer than 16 bytes")
    }
    numbers[text] = all.count
    all.append(Array(text.utf8))
    return all.count - 1
  }

  mutating func number(ofBefore text: String) throws -> Int {
    let number = try number(ofReading: text)
    guard number + Self.firstOwn < 256 else {
      throw DataError(file: path, message: "the contexts write too many texts")
    }
    return number
  }

  mutating func number(ofOwn own: SchemeWriter.Own) throws -> Int {
    switch own {
    case .spelling: Self.ownSpelling
    case .copy: Self.ownCopy
    case .text(let text): try number(ofBefore: text) + Self.firstOwn
    }
  }
}
