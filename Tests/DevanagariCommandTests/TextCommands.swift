/// The commands that read a text, as lines of the shell that a name of a file ends.
enum TextCommands {
  /// Those that work with one thread.
  private static let single = [
    "check --diff", "compare --file", "conflations", "detect", "detect --lines --format jsonl",
    "inspect --file", "numbers value", "sort", "sort --show-keys",
  ]

  private static let threaded = [
    "aksharas", "check", "check --count", "check --format sarif", "deromanize", "freq",
    "freq --format json", "freq --format chart", "graphemes", "key", "metre",
    "metre --format jsonl", "normalize",
    "numbers find", "numbers group", "numbers ungroup", "numbers words", "romanize",
    "romanize --candidates 2", "sentences", "sentences --wrapped", "stem", "stopwords count",
    "stopwords remove", "terms", "terms --format jsonl", "tokenize", "tokenize --format conllu",
    "tokenize --format jsonl", "transliterate --to iast",
    "transliterate --to hunterian --lossless-check", "words", "words --count",
    "words --format jsonl --offsets utf16,characters",
  ]

  /// All of them, those with threads with one and with two, which share even small files.
  static let all =
    single.map { "$devanagari \($0)" }
    + threaded.flatMap { command in
      [1, 2].map { "DEVANAGARI_PIECE_SIZE=16 $devanagari \(command) --threads \($0)" }
    }

  /// A few of them, for what does not depend on the results.
  static let some = all.filter { line in
    [
      "inspect", "detect", "sort", "words", "normalize", "sarif", "freq", "stopwords count",
      "conllu", "--lossless-check",
    ].contains { line.contains(" \($0)") }
  }

  /// A text of which a command has something to write.
  static func text(for command: String) -> String {
    if command.contains(" value") { return "एक\n" }
    return command.contains("conflations") ? "हिंदी\nहिन्दी\n" : "टी दो काॅलेज तीन\n"
  }

  /// Those whose objects have `text`, `start` and `end`.
  static let telling = [
    "aksharas", "check --preset corpus", "graphemes", "sentences", "tokenize", "words",
    "words --all",
  ].flatMap { command in
    [1, 2].map {
      "DEVANAGARI_PIECE_SIZE=16 $devanagari \(command) --format jsonl --threads \($0)"
    }
  }

  /// Those that leave a text as it is where there is nothing to do in it.
  static let copying = [
    "normalize", "normalize --preset corpus", "numbers words", "numbers group", "numbers ungroup",
    "stopwords remove", "transliterate --to iast", "romanize", "deromanize",
  ].flatMap { command in
    [1, 2].map { "DEVANAGARI_PIECE_SIZE=16 $devanagari \(command) --threads \($0)" }
  }
}
