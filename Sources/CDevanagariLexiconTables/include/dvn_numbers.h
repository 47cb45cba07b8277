// The words of numbers, compiled from Data/Numbers.
#ifndef DVN_NUMBERS_H
#define DVN_NUMBERS_H

#include <stdint.h>

/// A spelling: `length` bytes of UTF-8 from `start` on.
typedef struct dvn_number_word {
  uint16_t start;
  uint8_t length;
  /// What it does in a number: a place in NumberWordList.roles, and a NumberRole.
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
