/// A data file in sections: the rows under each `[section]`.
struct SectionedFile {
  let path: String
  private var sections: [Substring: [DataLine]] = [:]

  /// - Parameter known: the sections that the file may have. A misspelt one would be read by nobody.
  init(path: String, sections known: some Sequence<String>) throws {
    self.path = path
    let known = Set(known)
    var section: Substring?
    for line in DataLine.lines(of: try readText(path)) {
      if line.fields[0].hasPrefix("["), line.fields[0].hasSuffix("]") {
        let name = line.fields[0].dropFirst().dropLast()
        guard known.contains(String(name)) else {
          throw DataError(
            file: path,
            line: line.number,
            message: "no section is called [\(name)]; there are \(known.sorted())"
          )
        }
        guard sections[name] == nil else {
          throw DataError(file: path, line: line.number, message: "[\(name)] stands here again")
        }
        section = name
        sections[name] = []
      } else if let section {
        sections[section]!.append(line)
      } else {
        throw DataError(file: path, line: line.number, message: "a row before any [section]")
      }
    }
  }

  /// The rows of all sections whose names begin so.
  func rows(inSections prefix: String) -> [DataLine] {
    sections.filter { $0.key.hasPrefix(prefix) }.flatMap(\.value)
  }

  /// The rows of a section; none if the file lacks it.
  func rows(_ section: Substring) -> [DataLine] { sections[section] ?? [] }
}
