/// The pinned property files, by the short names that the rule files use.
package struct UnicodeData: Sendable {
  /// A property: disjoint ranges of code points with their values.
  typealias Property = [(range: ClosedRange<UInt32>, value: Substring)]

  private static let files = [
    "GC": "DerivedGeneralCategory.txt",
    "GCB": "GraphemeBreakProperty.txt",
    "WB": "WordBreakProperty.txt",
    "SB": "SentenceBreakProperty.txt",
    "LB": "LineBreak.txt",
    "InSC": "IndicSyllabicCategory.txt",
    "Script": "Scripts.txt",
    "Emoji": "emoji-data.txt",
    "PropList": "PropList.txt",
    "CCC": "DerivedCombiningClass.txt",
    "EAW": "EastAsianWidth.txt",
  ]

  // A file of several properties, whose rows are `code points ; property ; value`.
  private static let normalizationFile = "DerivedNormalizationProps.txt"

  /// The version whose files stand in `Data/Unicode`.
  package static let pinned = "15.0.0"

  private let properties: [Substring: Property]
  private let folder: String

  /// Reads the files of the pinned version below `package`.
  package init(package: String) throws {
    try self.init(folder: "\(package)/Data/Unicode/\(Self.pinned)")
  }

  /// Reads the files of `folder`.
  private init(folder: String) throws {
    self.folder = folder
    var properties = try Dictionary(
      uniqueKeysWithValues: Self.files.map { name, file in
        let path = "\(folder)/\(file)"
        return (name[...], try Self.property(text: readText(path), file: path))
      }
    )
    let path = "\(folder)/\(Self.normalizationFile)"
    for line in DataLine.lines(of: try readText(path)) where line.fields.count == 3 {
      guard let range = codePoints(line.fields[0]) else {
        throw DataError(file: path, line: line.number, message: "expected code points")
      }
      properties[line.fields[1], default: []].append((range, line.fields[2]))
    }
    self.properties = properties
  }

  /// The ranges and values of a property.
  func property(_ name: Substring) throws -> Property {
    guard let property = properties[name] else {
      throw DataError(
        file: folder,
        message: "no property is called '\(name)'; there are \(properties.keys.sorted())"
      )
    }
    return property
  }

  /// The code points whose property `name` has the value `value`.
  func ranges(of name: Substring, value: Substring) throws -> [ClosedRange<UInt32>] {
    let ranges = try property(name).filter { $0.value == value }.map(\.range)
    if ranges.isEmpty {
      throw DataError(file: folder, message: "no code point has \(name)=\(value)")
    }
    return ranges
  }

  private static func property(text: String, file: String) throws -> Property {
    try DataLine.lines(of: text).map { line in
      guard line.fields.count >= 2, let range = codePoints(line.fields[0]) else {
        throw DataError(file: file, line: line.number, message: "expected 'code points ; value'")
      }
      return (range, line.fields[1])
    }
  }
}

/// Parses `0915` or `0915..0939`.
func codePoints(_ text: Substring) -> ClosedRange<UInt32>? {
  guard let dots = text.firstRange(of: "..") else {
    return UInt32(text, radix: 16).map { $0...$0 }
  }
  guard let first = UInt32(text[..<dots.lowerBound], radix: 16),
    let last = UInt32(text[dots.upperBound...], radix: 16),
    first <= last
  else { return nil }
  return first...last
}
