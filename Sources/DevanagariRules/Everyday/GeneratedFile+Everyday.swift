extension GeneratedFile {
  /// The tables of everyday romanization, from `Data/Romanization`.
  static func everyday(package: String) throws -> GeneratedFile {
    let folder = "\(package)/Data/Romanization"
    let letters = try EverydayLetters(path: "\(folder)/letters.txt")
    let lexicon = try EverydayLexicon(folder: folder, more: "\(package)/Data/Schwa/words.txt")
    let sequences = try EverydaySequence.read("\(folder)/roman.txt")
    let chats = try EverydayChat.read("\(folder)/chat.txt")
    let bigrams = EverydayBigrams(lexicon)
    let body = [
      "#include \"CDevanagariTransliterationTables.h\"\n",
      signTables(),
      try letterTables(letters, path: "\(folder)/letters.txt"),
      try lexiconTables(lexicon, chats, path: folder),
      array("dvn_everyday_sequence", "sequences", sequences.map(row), width: 8),
      array("uint8_t", "bigrams", bigrams.costs, width: 128),
      array("uint8_t", "links", bigrams.links, width: 128),
      array(
        "dvn_everyday_trigram",
        "trigrams",
        bigrams.trigrams.map { "{\($0.signs[0]),\($0.signs[1]),\($0.signs[2]),\($0.cost)}" },
        width: 16
      ),
      """
      static const dvn_everyday tables = {
        .roles = roles,
        .letters = letters,
        .with_nukta = with_nukta,
        .folds = folds,
        .rows = rows,
        .row_starts = row_starts,
        .spellings = spellings,
        .before = before,
        .after = after,
        .nodes = nodes,
        .entry_kinds = entry_kinds,
        .entry_tiers = entry_tiers,
        .spelling_starts = spelling_starts,
        .spelling_bytes = spelling_bytes,
        .sign_starts = sign_starts,
        .signs = signs,
        .parts = parts,
        .bigrams = bigrams,
        .links = links,
        .trigrams = trigrams,
        .trigram_count = \(bigrams.trigrams.count),
        .entry_count = \(lexicon.entries.count),
        .sequences = sequences,
        .sequence_count = \(sequences.count),
        .chats = chats,
        .chat_signs = chat_signs,
        .chat_count = \(chats.reduce(0) { $0 + $1.spellings.count }),
      };
      const dvn_everyday *dvn_everyday_tables(void) { return &tables; }

      """,
    ].joined(separator: "\n")
    return GeneratedFile(
      path: "Sources/CDevanagariTransliterationTables/Generated/everyday.c",
      body: body
    )
  }

  // MARK: signs

  private static func signTables() -> String {
    let signs = (0..<128).map { Unicode.Scalar(0x900 + UInt32($0))! }
    let roles = signs.map { sign in
      if EverydaySigns.isConsonant(sign) { return 1 }
      if EverydaySigns.isVowel(sign) { return 2 }
      if EverydaySigns.isMatra(sign) { return 3 }
      return sign == "\u{94d}" ? 4 : sign == "\u{93c}" ? 5 : 0
    }
    return [
      array("uint8_t", "roles", roles),
      array("uint8_t", "letters", signs.map { symbol(EverydaySigns.letter(of: $0)) }),
      array(
        "uint8_t",
        "with_nukta",
        signs.map { NuktaLetters.all[$0].map(symbol) ?? 0 }
      ),
      array("uint8_t", "folds", signs.map { symbol(EverydaySigns.folded($0, isFirst: false)) }),
    ].joined(separator: "\n")
  }

  // MARK: letters

  private static func letterTables(_ letters: EverydayLetters, path: String) throws -> String {
    // A bit for each set of letters that a condition names, then the flags.
    var bits: [EverydayLetters.Condition: Int] = [:]
    for (index, flag) in EverydayLetters.Flag.allCases.enumerated() { bits[.flag(flag)] = index }
    let all = (0..<128).map { letters.rows[Unicode.Scalar(0x900 + UInt32($0))!] ?? [] }
    var before = Array(repeating: UInt32(0), count: 129)
    var after = before
    var rows: [String] = []
    var starts: [Int] = [0]
    var spellings: [String] = []
    for letter in all + [letters.schwa, letters.silent] {
      for row in letter {
        var need: UInt32 = 0
        for condition in row.conditions {
          let bit = bits[condition] ?? bits.count
          guard bit < 32 else { throw DataError(file: path, message: "too many conditions") }
          bits[condition] = bit
          need |= 1 << UInt32(bit)
          switch condition {
          case .before(let set): for sign in set { before[Int(sign.value & 0x7f)] |= 1 << bit }
          case .after(let set): for sign in set { after[Int(sign.value & 0x7f)] |= 1 << bit }
          case .flag: break
          }
        }
        rows.append("{0x\(hex(Int(need))), \(spellings.count), \(row.spellings.count)}")
        spellings += row.spellings.map { spelling in
          let bytes = spelling.text.utf8.map { "\($0)" }.joined(separator: ",")
          return "{{\(bytes.isEmpty ? "0" : bytes)}, \(spelling.text.utf8.count), \(spelling.cost)}"
        }
      }
      starts.append(rows.count)
    }
    return [
      array("dvn_everyday_spelling", "spellings", spellings, width: 8),
      array("dvn_everyday_row", "rows", rows, width: 8),
      array("uint16_t", "row_starts", starts),
      array("uint32_t", "before", before),
      array("uint32_t", "after", after),
    ].joined(separator: "\n")
  }

  // MARK: lexicon

  private static func lexiconTables(
    _ lexicon: EverydayLexicon,
    _ chats: [EverydayChat],
    path: String
  ) throws -> String {
    // Four tries in one: a word begins at the root by its first symbol, and the parts by another.
    var words = lexicon.keys.map { key in
      (key: [1] + key.key.map(symbol), value: key.entry + 1)
    }
    for (index, part) in lexicon.parts.enumerated() {
      let root = part.kind == .letter ? 2 : part.kind == .prefix ? 3 : 4
      let first = EverydaySigns.folded(part.text)
      // Inside a word the first sign is folded too.
      let inner = Array(EverydaySigns.folded("क" + part.text).dropFirst())
      if root != 4 { words.append((key: [root] + first.map(symbol), value: index + 1)) }
      if root == 4 || (root == 2 && inner != first) {
        words.append((key: [root] + inner.map(symbol), value: index + 1))
      }
    }
    words.sort { $0.key.lexicographicallyPrecedes($1.key) }
    for (word, next) in zip(words, words.dropFirst()) where word.key == next.key {
      throw DataError(file: path, message: "\(lexicon.parts[next.value - 1].text) again")
    }
    let trie = DoubleArray(words)
    guard trie.base.count < 0x10000, lexicon.entries.count < 0x8000 else {
      throw DataError(file: path, message: "too many words for 16 bits")
    }
    let nodes = trie.rows
    var bytes: [UInt8] = []
    var spellingStarts: [Int] = [0]
    var signs: [Int] = []
    var signStarts: [Int] = [0]
    for entry in lexicon.entries {
      bytes += entry.spelling.utf8
      spellingStarts.append(bytes.count)
      signs += EverydaySigns.signs(of: entry.word).map(symbol)
      signStarts.append(signs.count)
    }
    let parts = lexicon.parts.map { part in
      let start = bytes.count
      bytes += part.spelling.utf8
      let kind = EverydayLexicon.Part.Kind.allCases.firstIndex(of: part.kind)!
      let after = part.stemEnd == .any ? 0 : part.stemEnd == .consonant ? 1 : 2
      return "{\(start), \(part.spelling.utf8.count), \(kind), \(part.leastStem), \(after)}"
    }
    var chatSigns: [Int] = []
    var chatRows: [String] = []
    for chat in chats {
      for spelling in chat.spellings {
        chatRows.append(
          "{\(bytes.count), \(chatSigns.count), \(spelling.utf8.count), \(chat.signs.count)}"
        )
        bytes += spelling.utf8
      }
      chatSigns += chat.signs.map(symbol)
    }
    guard chatSigns.count < 0x10000 else {
      throw DataError(file: path, message: "too many words of chats for 16 bits")
    }
    return [
      array("dvn_everyday_node", "nodes", nodes, width: 32),
      array("uint8_t", "entry_kinds", lexicon.entries.map(\.kind.rawValue)),
      array("uint8_t", "entry_tiers", lexicon.entries.map(\.tier)),
      array("uint32_t", "spelling_starts", spellingStarts),
      array("uint8_t", "spelling_bytes", bytes),
      array("uint32_t", "sign_starts", signStarts),
      array("uint8_t", "signs", signs),
      array("dvn_everyday_part", "parts", parts, width: 8),
      array("dvn_everyday_chat", "chats", chatRows, width: 8),
      array("uint8_t", "chat_signs", chatSigns),
    ].joined(separator: "\n")
  }

  private static func row(_ sequence: EverydaySequence) -> String {
    let bytes = sequence.spelling.utf8.map { "\($0)" }.joined(separator: ",")
    let signs = sequence.signs.map { "\(symbol($0))" }.joined(separator: ",")
    return "{{\(bytes)}, {\(signs)}, \(sequence.spelling.utf8.count), \(sequence.signs.count), "
      + "\(sequence.cost)}"
  }

  private static func symbol(_ sign: Unicode.Scalar) -> Int { Int(sign.value & 0x7f) }
}
