// The words of numbers, compiled from Data/Numbers.
#ifndef DVN_NUMBERS_H
#define DVN_NUMBERS_H

#include <stdint.h>

/// What a word does in a number: in the order of NumberWordList.roles.
typedef enum dvn_number_role {
  dvn_number_cardinal,
  dvn_number_scale,
  dvn_number_quarters,
  dvn_number_added,
  dvn_number_part,
  dvn_number_masculine,
  dvn_number_oblique,
  dvn_number_feminine,
  dvn_number_masculine_ending,
  dvn_number_oblique_ending,
  dvn_number_feminine_ending,
  dvn_number_point,
  dvn_number_minus,
  dvn_number_and,
} dvn_number_role;

/// A spelling: `length` bytes of UTF-8 from `start` on.
typedef struct dvn_number_word {
  uint16_t start;
  uint8_t length;
  uint8_t role;
  int8_t value;
  uint8_t is_standard;
} dvn_number_word;

typedef struct dvn_number_list {
  const uint8_t *_Nonnull bytes;
  const dvn_number_word *_Nonnull words;
  int32_t count;
} dvn_number_list;

const dvn_number_list *_Nonnull dvn_number_words(void);

#endif
