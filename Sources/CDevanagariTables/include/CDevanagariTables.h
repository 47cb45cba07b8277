// The compiled rules of Data/Rules. The arrays are generated; this header is not.
#ifndef CDEVANAGARI_TABLES_H
#define CDEVANAGARI_TABLES_H

#include <stdint.h>

#include "dvn_codes.h"

/// The class of a scalar s is values[blocks[s >> 6] << 6 | (s & 63)]; classes count from 1.
/// values begins with ASCII; U+0900 to U+097F stand from dvn_devanagari_values on.
const uint16_t *_Nonnull dvn_class_blocks(void);
const uint8_t *_Nonnull dvn_class_values(void);

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

#endif
