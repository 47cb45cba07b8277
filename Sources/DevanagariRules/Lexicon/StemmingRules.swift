/// The rules of stemming: the files of `Data/Stemming`, folded.
package struct StemmingRules {
  /// What must hold of the stem that a row leaves.
  package enum Condition: Hashable {
    case aksharas(Int)
    case root
    case vowelRoot
    case adjective
  }

  /// A row of `suffixes.txt`.
  package struct Row {
    package let suffix: [Unicode.Scalar]
    package let replacement: [Unicode.Scalar]
    package let condition: Condition
    /// The fields as they are written, without ◌; a replacement that is - is nothing.
    package let fields: [String]
    let line: Int

    /// How many scalars the suffix and its replacement begin with together.
    var kept: Int { zip(suffix, replacement).prefix { $0 == $1 }.count }
  }

  /// A form with the stem and the lemma that a list gives it.
  package struct Listed: Hashable {
    package let stem: [Unicode.Scalar]
    package let lemma: String
  }

  package private(set) var version = 0
  package private(set) var rows: [Row] = []
  package private(set) var roots: Set<[Unicode.Scalar]> = []
  package private(set) var adjectives: Set<[Unicode.Scalar]> = []
  package private(set) var words: [[Unicode.Scalar]: Listed] = [:]

  package init(package: String) throws {
    let folder = "\(package)/Data/Stemming"
    try readSuffixes("\(folder)/suffixes.txt")
    try readExceptions("\(folder)/exceptions.txt")
    try readIrregular("\(folder)/irregular.txt")
    try readRoots("\(folder)/roots.txt")
    try readAdjectives("\(folder)/adjectives.txt")
  }

  private mutating func readSuffixes(_ path: String) throws {
    for line in DataLine.lines(of: try readText(path)) {
      var fields = line.fields.map(Self.text(ofField:))
      if fields.count == 2, fields[0] == "version", let number = Int(fields[1]) {
        version = number
        continue
      }
      func fault(_ message: String) -> DataError {
        DataError(file: path, line: line.number, message: message)
      }
      guard fields.count == 6, !fields.contains(""), fields[0] != "-" else {
        throw fault("expected 'suffix ; replacement ; condition ; class ; lemma ; example'")
      }
      for index in 0..<2 where fields[index] == "-" { fields[index] = "" }
      let condition: Condition
      switch fields[2] {
      case "root": condition = .root
      case "vowel-root": condition = .vowelRoot
      case "adjective": condition = .adjective
      case let number:
        guard let count = Int(number), (1...3).contains(count) else {
          throw fault("\(number) is no condition")
        }
        condition = .aksharas(count)
      }
      let row = Row(
        suffix: Array(fields[0].unicodeScalars),
        replacement: Array(fields[1].unicodeScalars),
        condition: condition,
        fields: fields,
        line: line.number
      )
      // The tables know roots at the places where suffixes begin, and add one scalar at most.
      if case .aksharas = condition {
        let first = StemmingSigns.kind(of: row.suffix[0])
        guard row.replacement.count <= row.kept + 1, row.kept > 0 || first != .consonant else {
          throw fault("the replacement is not a beginning of the suffix and one sign")
        }
      } else if !row.replacement.isEmpty {
        throw fault("a stem that is looked up has no replacement")
      }
      rows.append(row)
    }
    guard version > 0 else { throw DataError(file: path, message: "no version") }
  }

  private mutating func readExceptions(_ path: String) throws {
    for line in DataLine.lines(of: try readText(path)) {
      guard line.fields.count == 2, let endings = Self.paradigms[String(line.fields[0])] else {
        throw DataError(file: path, line: line.number, message: "expected 'kind ; words'")
      }
      for word in line.fields[1].words {
        let stem = try folded(word, path, line.number)
        let last = String(stem.last.map(Character.init) ?? " ")
        guard let forms = endings[last] ?? endings["any"] else {
          throw DataError(
            file: path,
            line: line.number,
            message: "\(word) does not end as its kind does"
          )
        }
        for ending in forms {
          var form = endings[last] == nil ? stem : stem.dropLast()
          form += ending.unicodeScalars
          try insert(form, Listed(stem: stem, lemma: String(word)), path, line.number)
        }
      }
    }
  }

  /// For a kind of exceptions.txt and the last sign of a word, what stands for that sign in its forms.
  private static let paradigms: [String: [String: [String]]] = [
    "word": ["any": [""]],
    "declined": ["\u{93e}": ["\u{93e}", "\u{947}", "\u{94b}\u{902}"]],
    "direct": ["\u{93e}": ["\u{93e}", "\u{947}"]],
    "adjective": ["\u{93e}": ["\u{93e}", "\u{947}", "\u{940}", "\u{94b}\u{902}"]],
    "feminine": [
      "\u{93e}": ["\u{93e}", "\u{93e}एं", "\u{93e}ओं", "\u{93e}ओ"],
      "आ": ["आ", "आएं", "आओं", "आओ"],
    ],
    "short-i": ["\u{93f}": ["\u{93f}", "\u{93f}यां", "\u{93f}यों"]],
    "long-i": [
      "\u{940}": ["\u{940}", "\u{93f}यां", "\u{93f}यों"],
      "ई": ["ई", "इयां", "इयों", "ईयां", "ईयों"],
    ],
  ]

  private mutating func readIrregular(_ path: String) throws {
    for line in DataLine.lines(of: try readText(path)) {
      guard line.fields.count == 3 else {
        throw DataError(file: path, line: line.number, message: "expected 'stem ; lemma ; forms'")
      }
      let listed = Listed(
        stem: try folded(line.fields[0], path, line.number),
        lemma: String(line.fields[1])
      )
      for form in line.fields[2].words {
        try insert(try folded(form, path, line.number), listed, path, line.number)
      }
    }
  }

  private mutating func readRoots(_ path: String) throws {
    for line in DataLine.lines(of: try readText(path)) {
      guard line.fields.count == 2, ["regular", "single"].contains(line.fields[0]) else {
        throw DataError(file: path, line: line.number, message: "expected 'kind ; roots'")
      }
      for word in line.fields[1].words {
        let root = try folded(word, path, line.number)
        roots.insert(root)
        let isConsonantal = StemmingSigns.kind(of: root.last!) == .consonant
        if line.fields[0] == "regular" {
          guard isConsonantal else {
            throw DataError(
              file: path,
              line: line.number,
              message: "\(word) does not end in a consonant"
            )
          }
          roots.insert(root + ["\u{93e}"])
          let causative = root + ["व", "\u{93e}"]
          roots.insert(causative)
          keepWhole(causative, lemma: word + "वाना")
        } else {
          keepWhole(root, lemma: word + "ना")
        }
      }
    }
  }

  private mutating func readAdjectives(_ path: String) throws {
    for line in DataLine.lines(of: try readText(path)) {
      for word in line.fields[0].words {
        let adjective = try folded(word, path, line.number)
        guard adjective.last == "\u{93e}" else {
          throw DataError(file: path, line: line.number, message: "\(word) does not end in ा")
        }
        adjectives.insert(adjective.dropLast())
      }
    }
  }

  /// Lists a bare root, which would else lose its own vowel, unless it is listed as another word.
  private mutating func keepWhole(_ root: [Unicode.Scalar], lemma: String) {
    words[root] = words[root] ?? Listed(stem: root, lemma: lemma)
  }

  private mutating func insert(
    _ form: [Unicode.Scalar],
    _ listed: Listed,
    _ path: String,
    _ line: Int
  ) throws {
    if let known = words[form], known.stem != listed.stem {
      let form = String(String.UnicodeScalarView(form))
      throw DataError(file: path, line: line, message: "\(form) again, with another stem")
    }
    words[form] = words[form] ?? listed
  }

  private func folded(
    _ word: some StringProtocol,
    _ path: String,
    _ line: Int
  ) throws -> [Unicode.Scalar] {
    guard let signs = StemmingSigns.folded(word) else {
      throw DataError(file: path, line: line, message: "\(word) is not a word")
    }
    return signs
  }

  private static func text(ofField field: Substring) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: field.unicodeScalars.filter { $0 != "\u{25cc}" })
    return text
  }
}
