// The compiled rules of Data/Rules. The arrays are generated; this header is not.
#ifndef CDEVANAGARI_TABLES_H
#define CDEVANAGARI_TABLES_H

#include <stdint.h>

#include "dvn_codes.h"
#include "dvn_rewrite_codes.h"
#include "dvn_symbol_codes.h"

/// The class of a scalar s is values[blocks[s >> 6] << 6 | (s & 63)]; classes count from 1.
/// values begins with ASCII; U+0900 to U+097F stand from dvn_devanagari_values on. The other tables
/// of blocks and values are laid out in the same way.
const uint16_t *_Nonnull dvn_class_blocks(void);
const uint8_t *_Nonnull dvn_class_values(void);

/// The symbols of Data/Rules/columns.txt and metre.txt; dvn_symbol_codes.h numbers them.
const uint16_t *_Nonnull dvn_columns_blocks(void);
const uint8_t *_Nonnull dvn_columns_values(void);
const uint16_t *_Nonnull dvn_metre_blocks(void);
const uint8_t *_Nonnull dvn_metre_values(void);

/// The automaton of one segmentation.
///
/// The start is row 0. transitions[row] is the output of the state at that row;
/// transitions[row + class] is the next row, or dvn_boundary | the row after a new start.
typedef struct dvn_machine {
  const uint16_t *_Nonnull transitions;
  /// resync[first * row_width + second]: what is known between two scalars of these classes.
  const uint8_t *_Nonnull resync;
  uint16_t row_width;
  /// Rows from here on belong to segments that need a dictionary, or look ahead.
  uint16_t first_special_row;
  /// Rows from here on look ahead: no boundary is there.
  uint16_t first_look_ahead_row;
  /// Rows from here on look the word before the last scalar up. They hold, from column 1, the
  /// rows for: it is an abbreviation; it begins one; neither. dvn_boundary alone ends the segment
  /// before the scalar.
  uint16_t first_look_up_row;
  /// The row behind an ordinary letter of Devanagari at the start: from it ordinary scalars make no
  /// boundary, and every letter leads back to it. 0 if the machine has none.
  uint16_t inert_row;
} dvn_machine;

const dvn_machine *_Nonnull dvn_machine_graphemes(void);
const dvn_machine *_Nonnull dvn_machine_aksharas(void);
const dvn_machine *_Nonnull dvn_machine_words(void);
const dvn_machine *_Nonnull dvn_machine_unicode_sentences(void);
const dvn_machine *_Nonnull dvn_machine_sentences_lines(void);
const dvn_machine *_Nonnull dvn_machine_sentences_wrapped(void);
const dvn_machine *_Nonnull dvn_machine_tokens(void);
const dvn_machine *_Nonnull dvn_machine_tokens_hyphens(void);
const dvn_machine *_Nonnull dvn_machine_tokens_units(void);
const dvn_machine *_Nonnull dvn_machine_tokens_hyphens_units(void);

/// The abbreviations of Data/Abbreviations, sorted by their UTF-8; word i stands from
/// offsets[i] to offsets[i + 1].
const uint8_t *_Nonnull dvn_abbreviation_bytes(void);
const uint16_t *_Nonnull dvn_abbreviation_offsets(void);
/// Words that begin with U+0900 + i are those from firsts[i] to firsts[i + 1]; before firsts[0]
/// stand the Latin ones. firsts[128] is behind the last Devanagari word.
const uint16_t *_Nonnull dvn_abbreviation_firsts(void);

/// What the quick check of UAX #15 knows of a scalar: bit i for form i, in which it is as it is and
/// begins anew; from dvn_form_order_shift on its place among marks (0 for other scalars and for
/// marks that only ICU knows); dvn_form_composes for letters that compose with the nukta.
const uint16_t *_Nonnull dvn_form_blocks(void);
const uint8_t *_Nonnull dvn_form_values(void);

/// What one place of a rewrite matches: a scalar of these symbols, and if scalar is neither 0 nor
/// dvn_same_scalar, only this one; dvn_same_scalar stands for the scalar before.
typedef struct dvn_rewrite_element {
  uint64_t symbols;
  uint32_t scalar;
} dvn_rewrite_element;

/// A row of Data/Rules/rewrites.txt: before_count + match_count + after_count elements from
/// first_element on, and its replacement. Replacements below dvn_rewrite_length_limit are places of
/// the match.
typedef struct dvn_rewrite {
  uint16_t first_element;
  uint16_t first_replacement;
  uint8_t rule;
  uint8_t slot;
  uint8_t condition;
  uint8_t before_count;
  uint8_t match_count;
  uint8_t after_count;
  uint8_t replacement_count;
} dvn_rewrite;

typedef struct dvn_rewrite_table {
  /// pairs[first * dvn_rewrite_symbol_count + second]: a bit for each slot with a row that may end
  /// so. A slot is a rule and a number of scalars. Symbol 0 is that of line ends and of the ends of
  /// the text.
  const uint64_t *_Nonnull pairs;
  /// thirds[symbol], fourths[symbol]: a bit for each slot with a row in which the symbol may stand
  /// so far from its end. dvn_rewrite_symbol_count stands for any symbol.
  const uint64_t *_Nonnull thirds;
  const uint64_t *_Nonnull fourths;
  /// For each rule a bit for each of its slots.
  const uint64_t *_Nonnull rule_slots;
  const dvn_rewrite *_Nonnull rewrites;
  const dvn_rewrite_element *_Nonnull elements;
  const uint32_t *_Nonnull replacements;
  /// The rewrites whose last place a symbol matches: from candidate_starts[symbol] to
  /// candidate_starts[symbol + 1].
  const uint16_t *_Nonnull candidates;
  const uint16_t *_Nonnull candidate_starts;
  /// faults[first * dvn_rewrite_symbol_count + second]: what is wrong with the second symbol, or 0.
  const uint8_t *_Nonnull faults;
  /// For each tier (0 none, 1 safe, 2 corpus, 3 all) a bit for each rule of it and of those before
  /// it.
  const uint64_t *_Nonnull tier_rules;
  /// For each rule a bit for each that says the contrary.
  const uint64_t *_Nonnull opposites;
  /// A bit for each rule with a row that asks for the token around it.
  uint64_t token_rules;
} dvn_rewrite_table;

const dvn_rewrite_table *_Nonnull dvn_rewrites(void);
const uint16_t *_Nonnull dvn_rewrite_symbol_blocks(void);
const uint8_t *_Nonnull dvn_rewrite_symbol_values(void);

/// Words in UTF-8, sorted; word i stands from offsets[i] to offsets[i + 1].
typedef struct dvn_word_list {
  const uint8_t *_Nonnull bytes;
  const uint16_t *_Nonnull offsets;
  /// What is said of each word.
  const uint8_t *_Nonnull flags;
  uint16_t count;
} dvn_word_list;

/// Words with a visarga, to their visarga: 1 if letters may follow, 2 if the word may end there.
const dvn_word_list *_Nonnull dvn_words_visarga(void);
/// Pieces of words in which a candra and an anusvara are right.
const dvn_word_list *_Nonnull dvn_words_candra(void);
/// Stems that take यी or ई: 1 if the glide may become the vowel, 2 if the vowel the glide.
const dvn_word_list *_Nonnull dvn_words_glides(void);

#endif
