extension GeneratedFile {
  /// The numbers of the rules and conditions.
  static func rewriteCodes(_ rules: RewriteRules) throws -> String {
    func identifier(_ name: String) -> String { name.split(separator: "-").joined(separator: "_") }
    return """
      // The numbers of the rules that rewrite text, and of their conditions.
      #ifndef DVN_REWRITE_CODES_H
      #define DVN_REWRITE_CODES_H

      enum {
      \(constants("rule", rules.rules.map { identifier($0.identifier) }))
        dvn_rule_count = \(rules.rules.count),
      \(constants("condition", RewriteRules.conditions.map(identifier)))
        dvn_rewrite_symbol_count = \(rules.symbols.names.count),
      \(try symbols(rules))
        dvn_same_scalar = \(CompiledRewrites.sameScalar),
        dvn_rewrite_length_limit = \(RewriteRules.lengthLimit),
      \(constants("fault", rules.faults.map(identifier)))
        dvn_fault_count = \(rules.faults.count),
        dvn_form_order_shift = \(NormalizationForms.orderShift),
        dvn_form_composes = 0x\(hex(NormalizationForms.composesFlag)),
      };

      #endif

      """
  }

  /// The numbers of the symbols that conditions ask for.
  private static func symbols(_ rules: RewriteRules) throws -> String {
    func number(_ name: String) throws -> Int {
      guard let number = rules.symbols.names.firstIndex(of: name) else {
        throw DataError(file: "Data/Rules/rewrites.txt", message: "no symbol is called '\(name)'")
      }
      return number
    }
    // Letters and marks of words stand in a row, letters first.
    return try """
      dvn_symbol_line = \(number("Line")),
      dvn_symbol_first_letter = \(number("Ka")),
      dvn_symbol_last_letter = \(number("Vowel")),
      dvn_symbol_first_vowel = \(number("CandraVowel")),
      dvn_symbol_nukta = \(number("Nukta")),
      dvn_symbol_bindu = \(number("Bindu")),
      dvn_symbol_visarga = \(number("Visarga")),
      dvn_symbol_accent = \(number("Accent")),
      dvn_symbol_last_word = \(number("Accent")),
      dvn_symbol_zwj = \(number("ZWJ")),
      dvn_symbol_zwnj = \(number("ZWNJ")),
      dvn_symbol_letter = \(number("Letter")),
    """
  }

  static func forms(_ forms: NormalizationForms) -> String {
    let table = TwoStageTable(forms.values)
    return """
      // What the quick check knows of a scalar.
      #include "CDevanagariTables.h"

      \(array("uint16_t", "blocks", table.blocks))
      \(array("uint8_t", "values", table.values))
      const uint16_t *dvn_form_blocks(void) { return blocks; }
      const uint8_t *dvn_form_values(void) { return values; }

      """
  }

  static func rewrites(_ rules: RewriteRules) -> String {
    let table = TwoStageTable(rules.symbols.symbols)
    let compiled = CompiledRewrites(rules)
    return """
      #include "CDevanagariTables.h"

      \(array("uint16_t", "blocks", table.blocks))
      \(array("uint8_t", "values", table.values))
      \(array("uint64_t", "pairs", compiled.pairs.map { "0x\(String($0, radix: 16))" }))
      \(array("uint64_t", "thirds", compiled.thirds.map { "0x\(String($0, radix: 16))" }))
      \(array("uint64_t", "fourths", compiled.fourths.map { "0x\(String($0, radix: 16))" }))
      \(array("uint64_t", "rule_slots", compiled.ruleSlots.map { "0x\(String($0, radix: 16))" }))
      static const dvn_rewrite rewrites[] = {
      \(compiled.rewrites.joined(separator: "\n"))
      };
      static const dvn_rewrite_element elements[] = {
      \(compiled.elements.joined(separator: "\n"))
      };
      \(array("uint32_t", "replacements", compiled.replacements))
      \(array("uint16_t", "candidates", compiled.candidates))
      \(array("uint16_t", "candidate_starts", compiled.candidateStarts))
      \(array("uint64_t", "tier_rules", (0...3).map { "0x\(String(rules.rules(upToTier: $0), radix: 16))" }))
      \(array("uint64_t", "opposites", rules.rules.indices.map { rules.opposites(of: $0) }))
      // The fault of the second symbol of a pair.
      \(array("uint8_t", "faults", rules.faultPairs))
      static const dvn_rewrite_table table = {
        .pairs = pairs,
        .thirds = thirds,
        .fourths = fourths,
        .rule_slots = rule_slots,
        .rewrites = rewrites,
        .elements = elements,
        .replacements = replacements,
        .candidates = candidates,
        .candidate_starts = candidate_starts,
        .faults = faults,
        .tier_rules = tier_rules,
        .opposites = opposites,
        .token_rules = 0x\(String(rules.tokenRules, radix: 16)),
      };
      const dvn_rewrite_table *dvn_rewrites(void) { return &table; }
      const uint16_t *dvn_rewrite_symbol_blocks(void) { return blocks; }
      const uint8_t *dvn_rewrite_symbol_values(void) { return values; }

      """
  }

  /// The word lists of the conditions.
  static func spelling(_ lists: SpellingLists) -> String {
    """
    #include "CDevanagariTables.h"

    \(wordList("visarga", lists.visarga))
    \(wordList("candra", lists.candra))
    \(wordList("glides", lists.glides))
    """
  }

  private static func wordList(_ name: String, _ words: [SpellingLists.Word]) -> String {
    let offsets = words.reduce(into: [0]) { $0.append($0.last! + $1.text.count) }
    return """
      \(array("uint8_t", "\(name)_bytes", words.flatMap(\.text)))
      \(array("uint16_t", "\(name)_offsets", offsets, width: 16))
      \(array("uint8_t", "\(name)_flags", words.map(\.flags)))
      static const dvn_word_list \(name) = {
        .bytes = \(name)_bytes,
        .offsets = \(name)_offsets,
        .flags = \(name)_flags,
        .count = \(words.count),
      };
      const dvn_word_list *dvn_words_\(name)(void) { return &\(name); }

      """
  }
}

/// The rows as the runtime reads them.
private struct CompiledRewrites {
  /// Stands for a scalar in places that match the scalar before; no scalar is so large.
  static let sameScalar = 0x110000

  /// For each rule a bit for each of its slots. The rows of a rule that are equally long have a slot
  /// together.
  private(set) var ruleSlots: [UInt64]
  /// For each pair of symbols a bit for each slot with a row that may end so.
  private(set) var pairs: [UInt64]
  /// For each symbol a bit for each slot with a row in which it may stand in the third place from
  /// the end, or that has no such place; behind the last symbol all bits.
  private(set) var thirds: [UInt64]
  /// The same for the fourth place from the end.
  private(set) var fourths: [UInt64]
  private(set) var rewrites: [String] = []
  private(set) var elements: [String] = []
  private(set) var replacements: [Int] = []
  /// The rows whose last place matches a symbol, in the order of the file, symbol by symbol.
  private(set) var candidates: [Int] = []
  private(set) var candidateStarts = [0]

  init(_ rules: RewriteRules) {
    let count = rules.symbols.names.count
    ruleSlots = Array(repeating: 0, count: rules.rules.count)
    pairs = Array(repeating: 0, count: count * count)
    thirds = Array(repeating: 0, count: count) + [.max]
    fourths = thirds
    let slots = Dictionary(
      uniqueKeysWithValues: rules.slots.enumerated().map { ($1, $0) }
    )
    for rewrite in rules.rewrites {
      let places = rewrite.elements
      let slot = slots[RewriteRules.Slot(of: rewrite)]!
      ruleSlots[rewrite.rule] |= 1 << UInt64(slot)
      rewrites.append(
        """
        {\(elements.count),\(replacements.count),\(rewrite.rule),\(slot),\(rewrite.condition),\
        \(rewrite.before.count),\(rewrite.match.count),\(rewrite.after.count),\
        \(rewrite.replacement.count)},
        """
      )
      elements += places.map { place in
        let scalar =
          place.repeatsPrevious ? "\(CompiledRewrites.sameScalar)" : "\(place.scalar ?? 0)"
        return "{0x\(String(place.symbols, radix: 16)),\(scalar)},"
      }
      replacements += rewrite.replacement.map { piece in
        switch piece {
        case .scalar(let value): Int(value)
        case .matched(let place): place
        }
      }
      let last = Self.lastSymbols(places)
      let previous = places.count > 1 ? places[places.count - 2].symbols : .max
      for first in 0..<count where previous & 1 << UInt64(first) != 0 {
        for second in 0..<count where last & 1 << UInt64(second) != 0 {
          pairs[first * count + second] |= 1 << UInt64(slot)
        }
      }
      for symbol in 0..<count {
        for (distance, table) in [(3, \Self.thirds), (4, \Self.fourths)] {
          let place = places.count - distance
          if place < 0 || places[place].symbols >> UInt64(symbol) & 1 != 0 {
            self[keyPath: table][symbol] |= 1 << UInt64(slot)
          }
        }
      }
    }
    for symbol in 0..<count {
      candidates += rules.rewrites.indices.filter {
        Self.lastSymbols(rules.rewrites[$0].elements) & 1 << UInt64(symbol) != 0
      }
      candidateStarts.append(candidates.count)
    }
  }

  private static func lastSymbols(_ places: [RewriteRules.Element]) -> UInt64 {
    guard places.last!.repeatsPrevious else { return places.last!.symbols }
    return places[places.count - 2].symbols
  }
}
