/// All the tables that the rules and properties of a package compile to.
package struct Tables {
  package let files: [GeneratedFile]
  /// What the tables hold only so much of, and how much of it is used.
  package let budgets: [Budget]

  /// - Parameter package: the folder of the package.
  package init(package: String) throws {
    let unicode = try UnicodeData(package: package)
    let kinds = try ScalarKinds(path: "\(package)/Data/Rules/kinds.txt", unicode: unicode)
    let ruleSets = try RuleSet.names.map { try RuleSet(named: $0, package: package, unicode) }
    let classes = try ScalarClasses(ruleSets: ruleSets, kinds: kinds)
    var machines: [Machine] = []
    for (index, rules) in ruleSets.enumerated() {
      machines.append(
        try Machine(
          rules: rules,
          setIndex: index,
          classes: classes,
          kinds: kinds,
          words: machines.first { $0.name == "words" }
        )
      )
    }
    let rewrites = try RewriteRules(path: "\(package)/Data/Rules/rewrites.txt", unicode: unicode)
    func blockClasses(
      _ name: String,
      _ numbering: BlockClasses.Numbering
    ) throws -> BlockClasses {
      try BlockClasses(
        name,
        numbering,
        path: "\(package)/Data/Rules/blocks.txt",
        ruleSets: ruleSets,
        kinds: kinds
      )
    }
    let sentences = try blockClasses("sentences", .byClass)
    let blocks = try ["words", "aksharas"].map { try blockClasses($0, .byKind) } + [sentences]

    let folder = "Sources/CDevanagariTables"
    var files = [
      GeneratedFile(path: "\(folder)/include/dvn_codes.h", body: GeneratedFile.codes(kinds)),
      GeneratedFile(
        path: "\(folder)/Generated/scalar_classes.c",
        body: GeneratedFile.scalarClasses(classes)
      ),
      GeneratedFile(
        path: "\(folder)/Generated/abbreviations.c",
        body: GeneratedFile.abbreviations(
          try AbbreviationList(path: "\(package)/Data/Abbreviations/hindi.txt")
        )
      ),
      GeneratedFile(
        path: "\(folder)/include/dvn_rewrite_codes.h",
        body: try GeneratedFile.rewriteCodes(rewrites)
      ),
      GeneratedFile(
        path: "\(folder)/Generated/rewrites.c",
        body: GeneratedFile.rewrites(rewrites)
      ),
      GeneratedFile(
        path: "\(folder)/Generated/forms.c",
        body: GeneratedFile.forms(try NormalizationForms(unicode: unicode))
      ),
      GeneratedFile(
        path: "\(folder)/Generated/spelling.c",
        body: GeneratedFile.spelling(try SpellingLists(folder: "\(package)/Data/Spelling"))
      ),
      GeneratedFile(
        path: "Sources/CDevanagariKernel/Generated/block_classes.h",
        body: GeneratedFile.blocks(blocks)
      ),
      GeneratedFile(
        path: "Sources/CDevanagariKernel/Generated/kind_mask.h",
        body: GeneratedFile.kindMask
      ),
    ]
    files += try machines.map { machine in
      let isSentences = machine.name.hasPrefix("sentences")
      return GeneratedFile(
        path: "\(folder)/Generated/\(machine.name).c",
        body: GeneratedFile.machine(
          machine,
          inertRow: isSentences ? try sentences.inertRow(of: machine, classes) : 0
        )
      )
    }
    files += try GeneratedFile.symbolTables(package: package, unicode: unicode)
    files += try GeneratedFile.schemes(package: package, unicode: unicode)
    files += try [
      GeneratedFile.schwa(package: package),
      GeneratedFile.detector(package: package),
      GeneratedFile.everyday(package: package),
      GeneratedFile.numbers(package: package),
      GeneratedFile.stopwords(package: package),
      GeneratedFile.stemming(package: package),
    ]
    self.files = files
    budgets =
      [kinds.budget, classes.budget] + machines.map(\.rows) + blocks.map(\.budget)
      + rewrites.budgets
  }

  /// The files where tables are generated that are none of these: of rules that are gone.
  package func orphans(package: String) throws -> [String] {
    let paths = Set(files.map(\.path))
    return try fileNames(in: "\(package)/Sources").flatMap { target in
      let folder = "Sources/\(target)"
      let tables = try fileNames(in: "\(package)/\(folder)", below: "Generated")
      let headers = try fileNames(in: "\(package)/\(folder)", below: "include")
        .filter { $0.hasPrefix("dvn_") && $0.hasSuffix("_codes.h") }
      return tables.map { "\(folder)/Generated/\($0)" }
        + headers.map { "\(folder)/include/\($0)" }
    }.filter { !paths.contains($0) }
  }
}
