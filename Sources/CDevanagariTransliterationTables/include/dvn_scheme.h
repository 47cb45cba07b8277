// The compiled schemes of Data/Schemes. The arrays are generated; this header is not.
#ifndef DVN_SCHEME_H
#define DVN_SCHEME_H

#include <stdint.h>

#include "dvn_scheme_codes.h"

/// A short text in UTF-8. The bytes behind it are there to be copied with it.
typedef struct dvn_text {
  uint8_t bytes[16];
  uint8_t count;
} dvn_text;

/// A letter of Devanagari, and how it is written.
typedef struct dvn_scheme_symbol {
  dvn_text spelling;
  /// Letters of several scalars that begin with this one, the longest first: their number and the
  /// first of them.
  uint16_t first_longer;
  uint8_t longer_count;
  /// The column of the steps.
  uint8_t column;
  uint8_t kind;
  /// With what they go on: dvn_longer_nukta, dvn_longer_virama, or neither bit for anything.
  uint8_t longer_seconds;
} dvn_scheme_symbol;

typedef struct dvn_longer_symbol {
  /// In Devanagari.
  dvn_text letter;
  dvn_scheme_symbol symbol;
} dvn_longer_symbol;

/// A spelling that is read.
typedef struct dvn_spelling {
  dvn_text text;
  /// The text of the letter in Devanagari.
  uint16_t letter;
  /// The text of the sign of a vowel, or what a nukta is elsewhere; or dvn_no_sign.
  uint16_t sign;
  uint8_t kind;
} dvn_spelling;

typedef struct dvn_scheme {
  const char *_Nonnull name;
  const char *_Nonnull title;
  const char *_Nonnull standard;
  uint8_t is_lossless;
  /// Whether vowels are letters, and the inherent one is written.
  uint8_t is_alphabet;
  uint8_t ignores_case;
  dvn_text separator;
  dvn_text open_quote;
  dvn_text close_quote;
  /// The symbol of each place: U+0900 to U+097F, U+1CD0 to U+1CFF, U+A8E0 to U+A8FF, U+200C, U+200D,
  /// and dvn_foreign_place for all else.
  const dvn_scheme_symbol *_Nonnull symbols;
  const dvn_longer_symbol *_Nonnull longer;
  /// steps[row + column]: the next row << 16, the text to write before << 8, and what to write for
  /// the symbol: dvn_own_spelling, dvn_own_copy of the source, or text n + 2. The start is row 0.
  const uint32_t *_Nonnull steps;
  const dvn_text *_Nonnull texts;
  /// Spellings that begin with the byte b are those from firsts[b] to firsts[b + 1], longest first.
  const dvn_spelling *_Nonnull spellings;
  const uint16_t *_Nonnull firsts;
  /// Sorted: the scalars of which foreign text is not safe from being read.
  const uint32_t *_Nonnull scalars;
  uint16_t scalar_count;
} dvn_scheme;

const dvn_scheme *_Nonnull dvn_scheme_at(int64_t index);
int64_t dvn_scheme_count(void);

#endif
